// When an event may have begun, and which of two surely began first.
// Knows bounds and flags of dates. Must not know titles, hands or points.
import { DAY_MS, type DatePoint, type HistoricalDate } from '../../time/index.js';

/** It began within [earliest, latest): whole days, in ms since 1970, so that two events of one day are never apart. */
export interface StartWindow {
  readonly earliest: number;
  readonly latest: number;
}

const YEAR_MS = 365.2425 * DAY_MS;

const zeros = (n: number): number => (n === 0 ? 0 : (/0*$/.exec(String(n))?.[0].length ?? 0));

/** Of the ways to say a year the roundest: 1200 BCE is the astronomical −1199. */
const roundness = (year: number): number =>
  year > 0
    ? zeros(year)
    : Math.max(zeros(1 - year), ...(year <= -10_000 ? [zeros(-year), zeros(2000 - year)] : []));

/**
 * How far “circa” and “?” may reach, each way, in ms. No standard says: here it is half of the last digit that is not
 * a zero of a round number (c. 1200: 50 years), but no more than a tenth of the way back from 2000, and no less than the
 * unit that was stated (c. 1174: a year; about May 1912: a month). Of a century or a decade it is half of it.
 */
function margin({ approximate, uncertain, spread, precision, year, min, max }: DatePoint): number {
  if ((!approximate && !uncertain) || spread >= 1) return 0;
  const unit = max - min;
  if (precision === 'year') {
    const years = Math.min(10 ** roundness(year) / 2, Math.abs(2000 - year) / 10);
    return Math.max(unit, years * YEAR_MS);
  }
  return unit > YEAR_MS * 1.5 ? unit / 2 : unit;
}

/** Undefined where no start is known: “before 1900”, “until 1945”. */
export function startWindow({ from, min, startMax }: HistoricalDate): StartWindow | undefined {
  if (from === undefined || !Number.isFinite(min) || !Number.isFinite(startMax)) return undefined;
  const around = margin(from);
  return {
    earliest: Math.floor((min - around) / DAY_MS) * DAY_MS,
    latest: Math.ceil((startMax + around) / DAY_MS) * DAY_MS,
  };
}

/** However the doubt is resolved, `a` began before `b`. */
export const surelyBefore = (a: StartWindow, b: StartWindow): boolean => a.latest <= b.earliest;

/** Whether one order of the two is the only one that can be. */
export const toldApart = (a: StartWindow, b: StartWindow): boolean =>
  surelyBefore(a, b) || surelyBefore(b, a);
