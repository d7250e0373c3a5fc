/* What a run writes to results.json; every timing in ms, every size in bytes. */
import type { ContenderName } from './contenders.js';
import type { TimeBench } from './time.js';

/** Medians over the rounds; undefined where it did not come to pass in most of them. */
export interface LoadResult {
  readonly contender: ContenderName;
  readonly firstContentfulPaint: number | undefined;
  /** The first title of an event on screen, anywhere. */
  readonly firstTitle: number | undefined;
  /** The first title of an event on the axis. */
  readonly onAxis: number | undefined;
  /** A click on an event has been answered on screen. */
  readonly interactive: number | undefined;
  readonly bytes: number | undefined;
  readonly bytesToFirstTitle: number | undefined;
  readonly requests: number | undefined;
  readonly longTasks: number | undefined;
  readonly blocked: number | undefined;
  readonly shift: number | undefined;
  readonly elements: number | undefined;
  readonly heap: number | undefined;
  /** Rounds that did not end in time. */
  readonly timeouts: number;
}

/** Ms between frames. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
}

export interface SizeResult {
  readonly contender: ContenderName;
  readonly n: number;
  readonly outcome: 'done' | 'timeout' | 'failed';
  readonly open?: number | undefined;
  readonly drag?: Frames | undefined;
  readonly zoom?: Frames | undefined;
  /** How many times longer the widest window was than the narrowest while zooming. */
  readonly zoomed?: number | undefined;
  readonly elements?: number | undefined;
  readonly heap?: number | undefined;
  readonly longTasks?: number | undefined;
  readonly longestTask?: number | undefined;
}

export interface Conditions {
  readonly date: string;
  /** "2 cores, headless Chromium 156" */
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
}

export interface Results {
  readonly load?: Conditions & {
    readonly rounds: number;
    /** "processor 4 times slower, 1.6 Mbit/s, 150 ms" */
    readonly setting: string;
    readonly contenders: readonly LoadResult[];
  };
  readonly sizes?: Conditions & { readonly contenders: readonly SizeResult[] };
  readonly time?: Conditions & TimeBench;
}
