/* The time of a place as one asks a timeline for it. */
import type { HistoryEvent } from '../../../history/index.js';
import { edtfDay } from '../../edtf-day.js';

/** The element that is followed, where it can be sent to a time. */
export const isSteerable = (
  target: object | undefined,
): target is { setRange(start: string, end: string): void } =>
  target !== undefined && 'setRange' in target && typeof target.setRange === 'function';

/** From here on the borders of today are those of the time, by and large; ms since 1970. */
export const modern = Date.UTC(1946, 0, 1);

/** Share of the time that is shown before the first event and after the last. */
const room = 0.15;
const year = 31_556_952_000;

/** From a little before the first to a little after the last; undefined where no end of any is known. */
export function timeOf(events: readonly HistoryEvent[]): readonly [start: string, end: string] | undefined {
  const times = events.flatMap(({ date }) => [date.min, date.max]).filter(Number.isFinite);
  if (times.length === 0) return undefined;
  const [start, end] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity],
  );
  const about = Math.max((end - start) * room, year / 2);
  return [edtfDay(start - about), edtfDay(end + about)];
}
