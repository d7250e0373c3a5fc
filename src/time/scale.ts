// One object that turns time into pixels and back, made from the visible window and the width.
// It knows linear arithmetic in ms since 1970 and CSS px. It must not know dates, ticks or elements.

/** The visible window in ms since 1970, and its width in CSS px. */
export interface ScaleWindow {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** Immutable: panning and zooming give a new scale. */
export interface TimeScale extends ScaleWindow {
  readonly pxPerMs: number;
  /** CSS px from the window's left edge; ±Infinity stays so. */
  toPx(time: number): number;
  /** ms since 1970 at a distance in CSS px from the left edge. */
  toTime(px: number): number;
  /** The same zoom, `px` further on in time (negative: back). */
  pan(px: number): TimeScale;
  /** `factor` times as large (below 1: smaller), with the time at `aboutPx` (the middle, unless given) kept in place. */
  zoom(factor: number, aboutPx?: number): TimeScale;
}

/** ±1e12 years, what the calendar here is exact for. */
const LIMIT = 1e12 * 365.2425 * 86_400_000;
const SHORTEST = 60_000;

/**
 * The scale of a window. A width of 0 (`display: none`) is allowed: all px are 0 then.
 * @throws RangeError for a window that is not finite or does not end after it starts, a programmer's mistake
 */
export function createScale({ start, end, width }: ScaleWindow): TimeScale {
  if (!(end - start > 0 && end - start < Infinity && width >= 0)) {
    throw new RangeError(
      `createScale: the window must be finite and end after it starts (got ${start} to ${end}, ${width} px)`,
    );
  }
  const centre = start + (end - start) / 2;
  const pxPerMs = width / (end - start);
  const middle = width / 2;
  // subtraction first: at 13.8 Gyr a product of two large numbers would jitter
  const toPx = (time: number): number => (time - centre) * pxPerMs + middle;
  const toTime = (px: number): number => (width > 0 ? (px - middle) / pxPerMs + centre : centre);
  return {
    start,
    end,
    width,
    pxPerMs,
    toPx,
    toTime,
    pan(px) {
      const shift = width && px / pxPerMs;
      return createScale({ start: start + shift, end: end + shift, width });
    },
    zoom(factor, aboutPx = middle) {
      const about = toTime(aboutPx);
      // float64 steps are 64 s wide at 13.8 Gyr: closer in, neighbouring pixels would be one instant
      const shortest = Math.max(SHORTEST, Math.abs(about) * Number.EPSILON * Math.max(width, 1));
      const span = Math.min(Math.max((end - start) / factor, shortest), LIMIT);
      const share = width > 0 ? aboutPx / width : 0.5;
      return createScale({ start: about - span * share, end: about + span * (1 - share), width });
    },
  };
}
