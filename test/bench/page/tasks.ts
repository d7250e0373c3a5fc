/* The tasks of the main thread that keep a reader waiting. */

/** Ms from which the browser speaks of a long task, and a reader feels it. */
export const longFrom = 50;

export interface LongTasks {
  readonly longTasks: number;
  /** Ms of them beyond 50 ms each. */
  readonly blocked: number;
  /** 0 where none was long: the browser tells of no other. */
  readonly longestTask: number;
}

export interface TaskWatch {
  /** Leaves out what was over before now. */
  reset(): void;
  read(): LongTasks;
}

/** Watches from the navigation on; the browser tells of a task a little after it has ended. */
export function watchTasks(): TaskWatch {
  const tasks: { readonly end: number; readonly duration: number }[] = [];
  let since = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ end: startTime + duration, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  return {
    reset() {
      since = performance.now();
    },
    read() {
      const durations = tasks.filter(({ end }) => end > since).map(({ duration }) => duration);
      return {
        longTasks: durations.length,
        blocked: durations.reduce((sum, duration) => sum + duration - longFrom, 0),
        longestTask: Math.max(0, ...durations),
      };
    },
  };
}
