// Ticks as data for an axis: which round times a scale can show, and what each is called.
// It knows spacing and labels in any language. It must not know how anything is drawn.
import { civilFromMs, DAY_MS } from './civil.js';
import { civilText, clockText, type FormatOptions, needsEra, type Style, styleOf } from './civil-text.js';
import { agoText } from './format.js';
import type { TimeScale } from './scale.js';
import { divides, STEPS, type TickStep, tickTimes } from './tick-steps.js';

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
const MILLION = 1e6;

function nameOf(t: number, { unit, n }: TickStep, style: Style): Tick {
  const { year, month, day } = civilFromMs(t);
  const yearText = (): string =>
    // the 2,000 years between "ago" and BCE are less than a pixel of such a step
    unit === 'year' && n >= 1e5 && year <= -MILLION
      ? agoText(1 - year, style, 'axis')
      : civilText({ year }, needsEra(year), style);
  if (unit === 'year') return { t, label: yearText(), boundary: false };
  if (unit === 'month') {
    const boundary = month === 1;
    return { t, label: boundary ? yearText() : civilText({ month }, false, style), boundary };
  }
  if (unit === 'day') {
    if (day !== 1) return { t, label: civilText({ day }, false, style), boundary: false };
    const fields = month === 1 ? { year, month } : { month };
    return { t, label: civilText(fields, month === 1 && needsEra(year), style), boundary: true };
  }
  const time = t - Math.floor(t / DAY_MS) * DAY_MS;
  const boundary = time === 0;
  return {
    t,
    label: boundary ? civilText({ month, day }, false, style) : clockText(time, 'hn', style),
    boundary,
  };
}

function contextOf(t: number, { unit }: TickStep, style: Style): string {
  if (unit === 'year') return '';
  const { year, month, day } = civilFromMs(t);
  const fields = unit === 'month' ? { year } : unit === 'day' ? { year, month } : { year, month, day };
  return civilText(fields, needsEra(year), { ...style, month: 'M' });
}

/** Letters that take about twice the room: CJK and full-width forms. */
const labelWidth = (label: string, charWidth: number): number => {
  let letters = 0;
  for (let i = 0; i < label.length; i++) letters += label.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return letters * charWidth;
};

function fits(major: readonly Tick[], scale: TimeScale, charWidth: number): boolean {
  for (let i = 1; i < major.length; i++) {
    const a = major[i - 1];
    const b = major[i];
    if (!a || !b) continue;
    const room = (b.t - a.t) * scale.pxPerMs - GAP;
    // labels are centred on their ticks, so each takes half of the room between
    if ((labelWidth(a.label, charWidth) + labelWidth(b.label, charWidth)) / 2 > room) return false;
  }
  return true;
}

/**
 * The ticks of a scale, with one beyond each edge so that labels slide in. Labels never touch: where they would, a
 * coarser step is taken. Round *historical* years: there is no year zero.
 */
export function ticks(scale: TimeScale, options: TickOptions = {}): Ticks {
  const { minSpacing = 80, minorSpacing = 8, charWidth = 7 } = options;
  const style = styleOf(options);
  const { pxPerMs, start, end } = scale;
  let at = STEPS.findIndex((step) => step.ms * pxPerMs >= minSpacing);
  if (at < 0) at = STEPS.length - 1;
  for (; ; at++) {
    const step = STEPS[at];
    const last = at >= STEPS.length - 1;
    if (!step) return { major: [], minor: [], step: { unit: 'year', n: 1, ms: 0 }, context: '' };
    const major = tickTimes(step, start - step.ms, end + step.ms).map((t) => nameOf(t, step, style));
    if (!last && !fits(major, scale, charWidth)) continue;
    const finer = STEPS.find((fine) => fine.ms * pxPerMs >= minorSpacing && divides(fine, step));
    const taken = new Set(major.map(({ t }) => t));
    const minor =
      finer && finer.ms < step.ms
        ? tickTimes(finer, start, end)
            .filter((t) => !taken.has(t))
            .map((t) => ({ t, label: '', boundary: false }))
        : [];
    return { major, minor, step, context: contextOf(start, step, style) };
  }
}
