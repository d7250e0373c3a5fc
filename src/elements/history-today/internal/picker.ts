/* The way to another day: the days beside it, a choice of month and day, and back to today. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addDays, daysIn, type DayOfYear } from '../../../find/this-day.js';
import type { TodayStrings } from '../../../locale/today/index.js';
import { formatCount, type FormatOptions } from '../../../time/index.js';
import { monthText, sameDay } from './day.js';

export interface PickerView {
  readonly day: DayOfYear;
  readonly today: DayOfYear;
  readonly strings: TodayStrings;
  readonly dates: FormatOptions;
  readonly go: (day: DayOfYear) => void;
}

const arrow = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

const numbers = (to: number): readonly number[] => Array.from({ length: to }, (_, index) => index + 1);

const chosen = ({ target }: Event): number =>
  target instanceof HTMLSelectElement ? Number(target.value) : NaN;

export function renderPicker({ day, today, strings, dates, go }: PickerView): TemplateResult {
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
  return html`<div class="picker" part="picker">
    ${step(-1, strings.previousDay, 'm12 4-6 6 6 6')}
    <label>
      <span class="visually-hidden">${strings.day}</span>
      <select
        part="select"
        .value=${live(String(day.day))}
        @change=${(event: Event) => go({ ...day, day: chosen(event) })}
      >
        ${numbers(daysIn(day.month)).map(
          (number) =>
            html`<option value=${number} ?selected=${number === day.day}>
              ${formatCount(number, locale)}
            </option>`,
        )}
      </select>
    </label>
    <label>
      <span class="visually-hidden">${strings.month}</span>
      <select
        part="select"
        .value=${live(String(day.month))}
        @change=${(event: Event) => {
          const month = chosen(event);
          go({ month, day: Math.min(day.day, daysIn(month)) });
        }}
      >
        ${numbers(12).map(
          (number) =>
            html`<option value=${number} ?selected=${number === day.month}>
              ${monthText(number, dates)}
            </option>`,
        )}
      </select>
    </label>
    ${step(1, strings.nextDay, 'm8 4 6 6-6 6')}
    ${
      sameDay(day, today)
        ? nothing
        : html`<button type="button" class="text-button" part="today-button" @click=${() => go(today)}>
            ${strings.today}
          </button>`
    }
  </div>`;
}
