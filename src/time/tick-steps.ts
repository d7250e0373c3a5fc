// Where round times fall: a table of steps, from a minute to billions of years, and one generator for them all.
// It knows the civil calendar, and that history has no year zero. It must not know labels or pixels.
import { msFromCivil } from './civil.js';
import { UNIT_MS, UNITS } from './units.js';

export type TickUnit = (typeof UNITS)[number];

/** Every `n` units; `ms` is its mean length. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly n: number;
  readonly ms: number;
}

const stepOf = (unit: number, n: number): TickStep => ({
  unit: UNITS[unit] ?? 'year',
  n,
  // days step 5 and 10 restart at each month, six times or three
  ms: unit === 2 && n > 1 ? (UNIT_MS[1] * n) / 30 : (UNIT_MS[unit] ?? 0) * n,
});

const YEARS = Array.from({ length: 36 }, (_, i) => ([1, 2, 5][i % 3] ?? 1) * 10 ** Math.floor(i / 3));

/** Finest first; the counts of each of the `UNITS`. */
export const STEPS: readonly TickStep[] = [YEARS, [1, 3], [1, 5, 10], [1, 3, 6, 12], [1, 5, 15, 30]]
  .flatMap((counts, unit) => counts.map((n) => stepOf(unit, n)))
  .sort((a, b) => a.ms - b.ms);

/** For scales so small that no step of the table will do. */
export const COARSEST = stepOf(0, 1e12);

/** True where every tick of `coarse` is one of `fine`. */
export const divides = (fine: TickStep, coarse: TickStep): boolean =>
  fine.unit !== coarse.unit || coarse.n % fine.n === 0;

/** The window of a wrong caller must not hang the page. */
const MOST = 2000;

/** The `k`th time of a step, ms since 1970: counted from 1970 for days and clocks, else from year 0. */
function timeAt({ unit, n, ms }: TickStep, k: number): number {
  // round historical years as astronomical ones: … 200 BCE, 100 BCE, 1 CE, 100, 200 …; k steps BCE is the year 1 - k·n
  if (unit === 'year') return msFromCivil(k > 0 ? k * n : k * n + 1);
  if (unit === 'month') return msFromCivil(0, k * n + 1);
  if (unit !== 'day' || n < 2) return k * ms;
  // the 1st of each month, then the 5th, 10th, 15th … that leave room before the next 1st
  const slots = 30 / n;
  const month = Math.floor(k / slots);
  return msFromCivil(0, month + 1, Math.max((k - month * slots) * n, 1));
}

/** The times of a step within [start, end], ascending, ms since 1970; at most 2,000. */
export function tickTimes(step: TickStep, start: number, end: number): number[] {
  const { unit, n, ms } = step;
  const times: number[] = [];
  // mean lengths are never more than two days off; the next but one before is surely too early
  const first = Math.floor((start - timeAt(step, 0)) / ms) - 2;
  for (let i = 0; i < MOST; i++) {
    const t = timeAt(step, first + i);
    if (t > end) break;
    // in steps of 1 and 2 the year 1 would stand twice, or too close to 2
    if (t >= start && (first + i || unit !== 'year' || n > 2)) times.push(t);
  }
  return times;
}
