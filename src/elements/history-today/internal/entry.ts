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
  /** Of the catalogue's own texts. */
  readonly catalogueLang: string | undefined;
  /** The year in which the reader is. */
  readonly year: number;
  readonly selected: string | undefined;
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
  const name = entry && resolveText(entry.title, view.languages, view.catalogueLang);
  const years = view.year - year;
  const ago = years > 0 ? strings.yearsAgo(years) : years === 0 ? strings.thisYear : undefined;
  const [page] = entry?.href?.split('#', 1) ?? [];
  const href = page && `${page}#${encodeURIComponent(event.id)}`;
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
            ? html`<button
                type="button"
                part="title"
                aria-current=${ifDefined(!entry && event.id === view.selected ? ('true' as const) : undefined)}
                @click=${() => view.choose(told)}
              >
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
          ? html`<p class="body" part="body">
              ${withLang({ ...body, value: firstSentence(body.value, body.lang) })}
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
