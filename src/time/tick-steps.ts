// Where round times fall: a table of steps, from a minute to billions of years, and a generator for each unit.
// It knows the civil calendar, and that history has no year zero. It must not know labels or pixels.
import { civilFromMs, DAY_MS, daysInMonth, msFromCivil } from './civil.js';

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Every `n` units; `ms` is its mean length. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly n: number;
  readonly ms: number;
}

const MINUTE = 60_000;
const YEAR_MS = 365.2425 * DAY_MS;
const UNIT_MS = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY_MS,
  month: YEAR_MS / 12,
  year: YEAR_MS,
} as const;

function step(unit: TickUnit, n: number): TickStep {
  return { unit, n, ms: n * UNIT_MS[unit] };
}

/** Finest first. Days step 5 and 10 restart at each month; years go 1, 2, 5 up to 5e11. */
export const STEPS: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((n) => step('minute', n)),
  ...[1, 3, 6, 12].map((n) => step('hour', n)),
  ...[1, 5, 10].map((n) => step('day', n)),
  ...[1, 3].map((n) => step('month', n)),
  ...Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((n) => step('year', n * 10 ** power))).flat(),
];

/** The window of a wrong caller must not hang the page. */
const MOST = 2000;

/** Round historical years as astronomical ones: … 200 BCE, 100 BCE, 1 CE, 100, 200 …; every year for `n` 1. */
function yearTicks(start: number, end: number, n: number): number[] {
  const found: number[] = [];
  for (let k = Math.floor(civilFromMs(start).year / n) - 1; found.length < MOST; k++) {
    // in steps of 2 the year 1 would stand too close to 2
    if (k === 0 && n < 5) continue;
    // k steps BCE is the astronomical year 1 - k·n
    const t = msFromCivil(k > 0 ? k * n : k * n + 1);
    if (t > end) break;
    if (t >= start) found.push(t);
  }
  return found;
}

function monthTicks(start: number, end: number, n: number): number[] {
  const found: number[] = [];
  const { year, month } = civilFromMs(start);
  for (let m = Math.floor((month - 1) / n) * n + 1; found.length < MOST; m += n) {
    const t = msFromCivil(year, m);
    if (t > end) break;
    if (t >= start) found.push(t);
  }
  return found;
}

/** The 1st of each month, then the 5th, 10th, 15th … that leave room before the next 1st. */
function dayTicks(start: number, end: number, n: number): number[] {
  const found: number[] = [];
  const { year, month } = civilFromMs(start);
  for (let m = month; found.length < MOST; m++) {
    const first = msFromCivil(year, m);
    if (first > end) break;
    const carry = Math.floor((m - 1) / 12);
    const days = daysInMonth(year + carry, m - carry * 12);
    for (let day = n > 1 ? 0 : 1; day <= days; day += n) {
      if (n > 1 && day + n / 2 > days) break;
      const t = first + (Math.max(day, 1) - 1) * DAY_MS;
      if (t >= start && t <= end) found.push(t);
    }
  }
  return found;
}

function clockTicks(start: number, end: number, ms: number): number[] {
  const found: number[] = [];
  const first = Math.ceil(start / ms);
  for (let k = 0; found.length < MOST; k++) {
    const t = (first + k) * ms;
    if (t > end) break;
    found.push(t);
  }
  return found;
}

/** The times of a step within [start, end], ascending, ms since 1970; at most 2,000. */
export function tickTimes({ unit, n, ms }: TickStep, start: number, end: number): number[] {
  if (unit === 'year') return yearTicks(start, end, n);
  if (unit === 'month') return monthTicks(start, end, n);
  return unit === 'day' ? dayTicks(start, end, n) : clockTicks(start, end, ms);
}

/** True where every tick of `coarse` is one of `fine`. */
export const divides = (fine: TickStep, coarse: TickStep): boolean =>
  fine.unit !== coarse.unit || coarse.n % fine.n === 0;
