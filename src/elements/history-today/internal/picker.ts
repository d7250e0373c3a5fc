/* The way to another day: the days beside it, a choice of month and day, and back to today. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addDays, daysIn, type DayOfYear } from '../../../find/this-day.js';
import type { TodayStrings } from '../../../locale/today/index.js';
import { formatCount, type FormatOptions } from '../../../time/index.js';
import { isDayFirst, monthText, sameDay } from './day.js';

export interface PickerView {
  readonly day: DayOfYear;
  readonly today: DayOfYear;
  readonly strings: TodayStrings;
  readonly dates: FormatOptions;
  readonly go: (day: DayOfYear) => void;
  /** From a button that is gone once it has been pressed. */
  readonly goToday: () => void;
}

const arrow = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

const numbers = (to: number): readonly number[] => Array.from({ length: to }, (_, index) => index + 1);

const chosen = ({ target }: Event): number =>
  target instanceof HTMLSelectElement ? Number(target.value) : NaN;

/** Numbers from 1, each with its name. */
const renderChoice = (
  label: string,
  value: number,
  names: readonly string[],
  choose: (value: number) => void,
): TemplateResult => html`
  <label>
    <span class="visually-hidden">${label}</span>
    <select part="select" .value=${live(String(value))} @change=${(event: Event) => choose(chosen(event))}>
      ${names.map(
        (name, index) => html`<option value=${index + 1} ?selected=${index + 1 === value}>${name}</option>`,
      )}
    </select>
  </label>
`;

export function renderPicker({ day, today, strings, dates, go, goToday }: PickerView): TemplateResult {
  const { locale = 'en' } = dates;
  const step = (by: 1 | -1, name: string, path: string): TemplateResult =>
    html`<button
      type="button"
      class="icon-button flips"
      part="step-button"
      aria-label=${name}
      title=${name}
      @click=${() => go(addDays(day, by))}
    >
      ${arrow(path)}
    </button>`;
  const days = renderChoice(
    strings.day,
    day.day,
    numbers(daysIn(day.month)).map((number) => formatCount(number, locale)),
    (number) => go({ ...day, day: number }),
  );
  const months = renderChoice(
    strings.month,
    day.month,
    numbers(12).map((number) => monthText(number, dates)),
    (month) => go({ month, day: Math.min(day.day, daysIn(month)) }),
  );
  return html`<div class="picker" part="picker">
    ${step(-1, strings.previousDay, 'm12 4-6 6 6 6')} ${isDayFirst(dates) ? [days, months] : [months, days]}
    ${step(1, strings.nextDay, 'm8 4 6 6-6 6')}
    ${
      sameDay(day, today)
        ? nothing
        : html`<button type="button" class="text-button" part="today-button" @click=${goToday}>
            ${strings.today}
          </button>`
    }
  </div>`;
}
