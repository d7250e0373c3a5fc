// What a historical date is, as types. Numbers are for placing, civil fields are the truth for display.
// All times are ms since 1970-01-01T00Z, proleptic Gregorian, half open; years are astronomical (0 = 1 BCE).
// Nothing here runs; it must not know languages, the DOM or any other room.

/** The finest unit that was stated; `unspecified` where the known digits do not form a unit (`2X13`). */
export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'unspecified';

/** One stated end point, in the fields that its author wrote. */
export interface DatePoint {
  /** Astronomical year; unspecified digits count as 0 (`196X` is 1960). */
  readonly year: number;
  /** 1–12, a season code 21–41, or undefined where not stated or not wholly specified. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Milliseconds since midnight as written, before the offset is applied; 24:00 is 0 on the next day. */
  readonly time: number | undefined;
  /** Minutes east of UTC as written; undefined where no zone was written (laid out as UTC). */
  readonly offset: number | undefined;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Some digits are `X`: the window [min, max) is the truth. */
  readonly masked: boolean;
  /** Half the last stated digit in years, for "66 Ma" and `S3`; 0 elsewhere. */
  readonly spread: number;
  /** The point itself is left out: "before 1900", "after 1900". */
  readonly excluded: boolean;
  readonly min: number;
  readonly max: number;
}

/** Whether a bound is stated, runs on without end (`..`), or was left empty. */
export type BoundState = 'known' | 'open' | 'unknown';

/**
 * A date, a span or a set. It starts within [min, startMax) and ends within [endMin, max), so that
 * [startMax, endMin) is surely within and [min, max) is all that may be; ±Infinity where open or unknown.
 * For a single date `from === to` and either could fall anywhere: startMax = max, endMin = min.
 */
export interface HistoricalDate {
  readonly kind: 'date' | 'datetime' | 'interval' | 'season' | 'set';
  readonly min: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly max: number;
  /** Of `from`, else of `to`; undefined for `../..`. */
  readonly precision: Precision | undefined;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly start: BoundState;
  readonly end: BoundState;
  readonly from: DatePoint | undefined;
  readonly to: DatePoint | undefined;
  /** The members of a set, in the order written; undefined for all other kinds. */
  readonly items: readonly HistoricalDate[] | undefined;
  /** EDTF as written, or the nearest EDTF for caption text ("before 1900" is `../1900`, its window ends earlier). */
  readonly edtf: string;
}

export type DateErrorCode =
  | 'empty'
  | 'type'
  | 'too-long'
  | 'syntax'
  | 'month-range'
  | 'day-range'
  | 'time-range'
  | 'year-range'
  | 'interval-order'
  | 'ambiguous'
  | 'unsupported';

/** What was wrong with an author's date, where in the input, and what to write instead. */
export interface DateError {
  readonly code: DateErrorCode;
  readonly message: string;
  readonly input: string;
  /** UTF-16 offset of the faulty part in `input`, and its length. */
  readonly index: number;
  readonly length: number;
  readonly hint: string | undefined;
}

export type ParseResult =
  { readonly ok: true; readonly value: HistoricalDate } | { readonly ok: false; readonly error: DateError };

/** A TimelineJS date: *historical* years (-44 is 44 BCE, there is no 0); fields may be numeric strings. */
export interface DateFields {
  readonly year: number | string;
  readonly month?: number | string | undefined;
  readonly day?: number | string | undefined;
  readonly hour?: number | string | undefined;
  readonly minute?: number | string | undefined;
  readonly second?: number | string | undefined;
  readonly millisecond?: number | string | undefined;
}

/** A TimelineJS event's pair of dates. */
export interface DateFieldsSpan {
  readonly start_date: DateFields;
  readonly end_date?: DateFields | undefined;
}

/** EDTF or caption text; a number is an astronomical year, never milliseconds; or TimelineJS fields. */
export type DateInput = string | number | DateFields | DateFieldsSpan;
