/* One event of the day: its year in a column, its title, and what it was in a sentence. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { firstSentence } from '../../../history/plain-text.js';
import { resolveText, type ResolvedText, type Text } from '../../../history/index.js';
import type { TodayStrings } from '../../../locale/today/index.js';
import { formatDate, formatSpoken, formatYear, type FormatOptions } from '../../../time/index.js';
import type { Told } from './telling.js';

export interface EntryView {
  readonly strings: TodayStrings;
  readonly dates: FormatOptions;
  readonly languages: readonly string[];
  /** The year in which the reader is. */
  readonly year: number;
  readonly choose: (told: Told) => void;
  readonly onPictureError: (event: Event) => void;
  readonly level: number;
}

/** Anniversaries that a newspaper would print. */
const isRound = (years: number): boolean => years > 0 && years % 25 === 0;

const withLang = (text: ResolvedText): TemplateResult =>
  html`<span lang=${ifDefined(text.lang)} dir="auto">${text.value}</span>`;

export function renderEntry(told: Told, view: EntryView): TemplateResult {
  const { event, history, entry, year, ended } = told;
  const { strings, dates } = view;
  const say = (text: Text | undefined): ResolvedText | undefined =>
    resolveText(text, view.languages, history.lang);
  const title = say(event.title) ?? { value: event.id, lang: undefined };
  const place = say(event.place?.name);
  const body = say(event.summary ?? event.body);
  const name = entry && say(entry.title);
  const years = view.year - year;
  const ago = years > 0 ? strings.yearsAgo(years) : years === 0 ? strings.thisYear : undefined;
  const href = entry?.href && `${entry.href}#${encodeURIComponent(event.id)}`;
  const { image } = event;
  return html`<li part="event">
    <p class="when">
      <span class="year" part="year">${formatYear(year, dates)}</span>
      ${ago === undefined ? nothing : html`<span class="ago ${isRound(years) ? 'round' : ''}">${ago}</span>`}
    </p>
    <div class="what">
      <div class="title" role="heading" aria-level=${view.level}>
        ${
          href === undefined
            ? html`<button type="button" part="title" @click=${() => view.choose(told)}>
                ${withLang(title)}
              </button>`
            : html`<a part="title" href=${href}>${withLang(title)}</a>`
        }
      </div>
      <p class="meta">
        ${ended ? html`<span class="ended">${strings.ended}</span>` : nothing}
        ${
          event.date.kind === 'interval'
            ? html`<span
                ><span aria-hidden="true">${formatDate(event.date, dates)}</span
                ><span class="visually-hidden">${formatSpoken(event.date, dates)}</span></span
              >`
            : nothing
        }
        ${place ? withLang(place) : nothing}
        ${name ? html`<span class="of" part="history">${withLang(name)}</span>` : nothing}
      </p>
      ${
        body
          ? html`<p class="body" part="body" lang=${ifDefined(body.lang)} dir="auto">
              ${firstSentence(body.value, body.lang)}
            </p>`
          : nothing
      }
    </div>
    ${
      image
        ? html`<img
            part="image"
            src=${image.src}
            alt=${say(image.alt)?.value ?? ''}
            loading="lazy"
            @error=${view.onPictureError}
          />`
        : nothing
    }
  </li>`;
}
