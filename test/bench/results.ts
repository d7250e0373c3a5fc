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
  /** Frames that a hand feels: over 50 ms. */
  readonly over50: number;
}

/** `timeout`: not done in the time that it was given; `failed`: the page or the contender gave up. */
export type Outcome = 'done' | 'timeout' | 'failed';

export interface SizeResult {
  readonly contender: ContenderName;
  readonly n: number;
  readonly outcome: Outcome;
  readonly open?: number | undefined;
  readonly drag?: Frames | undefined;
  readonly zoom?: Frames | undefined;
  /** How many times longer the widest window was than the narrowest while zooming. */
  readonly zoomed?: number | undefined;
  readonly elements?: number | undefined;
  readonly heap?: number | undefined;
  /** Bytes an event, beyond the events that the host holds itself. */
  readonly heapEach?: number | undefined;
  readonly longTasks?: number | undefined;
  /** 0 where no task took 50 ms. */
  readonly longestTask?: number | undefined;
}

/** A history that comes as a JSON file, opened by our element; beside it the browser's own reading of that file. */
export interface FileResult {
  readonly n: number;
  /** Bytes. */
  readonly size: number;
  readonly outcome: Outcome;
  /** The first title is on screen, since `src` was set. */
  readonly title?: number | undefined;
  /** Bytes of the file that the server had sent by then; some of them may still have been on their way. */
  readonly bytesToTitle?: number | undefined;
  /** All is read and shown, since `src` was set. */
  readonly complete?: number | undefined;
  readonly longTasks?: number | undefined;
  readonly longestTask?: number | undefined;
  readonly elements?: number | undefined;
  readonly heap?: number | undefined;
  /** Bytes an event, of all that is kept. */
  readonly heapEach?: number | undefined;
  /** Fetching the bytes alone. */
  readonly transfer?: number | undefined;
  /** `JSON.parse` alone, of the text that has come. */
  readonly parse?: number | undefined;
  /** `fetch` and `response.json()`. */
  readonly json?: number | undefined;
}

/** A page of the site, opened and then read to its end (`…Read`). */
export interface PageResult {
  /** From the root of the site. */
  readonly page: string;
  /** CSS px. */
  readonly width: number;
  readonly firstPaint: number | undefined;
  readonly largestPaint: number | undefined;
  readonly shift: number;
  readonly shiftRead: number;
  readonly requests: number;
  readonly requestsRead: number;
  readonly bytes: number;
  readonly bytesRead: number;
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
  readonly sizes?: Conditions & { readonly rounds: number; readonly contenders: readonly SizeResult[] };
  readonly file?: Conditions & { readonly rounds: number; readonly files: readonly FileResult[] };
  readonly time?: Conditions & TimeBench;
  readonly site?: Conditions & {
    readonly rounds: number;
    readonly setting: string;
    readonly pages: readonly PageResult[];
  };
}
