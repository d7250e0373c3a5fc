// Ticks as data for an axis: which round times a scale can show, and what each is called.
// It knows spacing and labels in any language. It must not know how anything is drawn.
import { civilFromMs, DAY_MS } from './civil.js';
import { civilText, type FormatOptions, MILLION, type Style, styleOf } from './civil-text.js';
import { agoText } from './format.js';
import type { TimeScale } from './scale.js';
import { COARSEST, divides, STEPS, type TickStep, tickTimes } from './tick-steps.js';
import { UNITS } from './units.js';

export interface Tick {
  /** ms since 1970. */
  readonly t: number;
  /** Empty for minor ticks. */
  readonly label: string;
  /** Starts a larger unit (a year among months, a day among hours), and its label names that. */
  readonly boundary: boolean;
}

export interface Ticks {
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
  readonly step: TickStep;
  /** What the labels leave out, at the window's start: "1961" for months, "January 1961" for days. Else empty. */
  readonly context: string;
}

export interface TickOptions extends FormatOptions {
  /** Least CSS px between labelled ticks (80), and between minor ones (8). */
  readonly minSpacing?: number | undefined;
  readonly minorSpacing?: number | undefined;
  /** CSS px that a Latin letter takes (7): labels that would touch take a coarser step. */
  readonly charWidth?: number | undefined;
}

/** CSS px kept free between two labels. */
const GAP = 12;

function tickAt(t: number, { unit, n }: TickStep, style: Style): Tick {
  const { year, month, day } = civilFromMs(t);
  const time = t - Math.floor(t / DAY_MS) * DAY_MS;
  const u = UNITS.indexOf(unit);
  // the first month of a year, day of a month, minute of a day
  const boundary = u > 0 && ([0, month - 1, day - 1][u] ?? time) === 0;
  const label =
    // the 2,000 years between "ago" and BCE are less than a pixel of such a step
    !u && n >= 1e5 && year <= -MILLION
      ? agoText(1 - year, style, 7)
      : civilText(
          style,
          false,
          !u || (boundary && u < 3 && month < 2) ? year : undefined,
          u && u > 1 === boundary ? month : 0,
          u > 1 && u > 2 === boundary ? day : 0,
          time,
          u > 2 && !boundary ? 'hn' : '',
        );
  return { t, label, boundary };
}

function contextOf(t: number, { unit }: TickStep, style: Style): string {
  const { year, month, day } = civilFromMs(t);
  const u = UNITS.indexOf(unit);
  return u ? civilText({ ...style, month: 'long' }, false, year, u > 1 ? month : 0, u > 2 ? day : 0) : '';
}

/** CSS px of a label; CJK and full-width letters take about twice the room. */
const widthOf = ({ label }: Tick, charWidth: number): number =>
  label.replace(/[\u2e80-\uffff]/g, '..').length * charWidth;

/**
 * The ticks of a scale, with one beyond each edge so that labels slide in. Labels never touch: where they would, a
 * coarser step is taken. Round *historical* years: there is no year zero.
 */
export function ticks({ pxPerMs, start, end }: TimeScale, options: TickOptions = {}): Ticks {
  const { minSpacing = 80, minorSpacing = 8, charWidth = 7 } = options;
  const style = styleOf(options);
  // labels are centred on their ticks, so each takes half of the room between
  const touches = (tick: Tick, i: number, { [i - 1]: before }: readonly Tick[]): boolean =>
    !!before &&
    (widthOf(tick, charWidth) + widthOf(before, charWidth)) / 2 + GAP > (tick.t - before.t) * pxPerMs;
  for (let at = 0; ; at++) {
    const step = STEPS[at] ?? COARSEST;
    if (step !== COARSEST && step.ms * pxPerMs < minSpacing) continue;
    const major = tickTimes(step, start - step.ms, end + step.ms).map((t) => tickAt(t, step, style));
    if (step !== COARSEST && major.some(touches)) continue;
    const finer = STEPS.find((fine) => fine.ms * pxPerMs >= minorSpacing && divides(fine, step)) ?? step;
    const minor = tickTimes(finer, start, end)
      .filter((time) => !major.some(({ t }) => t === time))
      .map((t) => ({ t, label: '', boundary: false }));
    return { major, minor, step, context: contextOf(start, step, style) };
  }
}
