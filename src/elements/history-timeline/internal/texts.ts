import { resolveText } from '../../../history/languages.js';
import { isLazy } from '../../../history/table.js';
import type { HistoryEvent, Text } from '../../../history/types.js';
import type { Locale } from '../../../locale/index.js';
import { formatDate, formatGap, formatSpoken } from '../../../time/index.js';
import type { Model } from './model.js';

export type DateStyle = 'locale' | 'year-first';

/** The history's texts as the reader's language has them; each is found once. */
export class Texts {
  readonly #model: Model;
  readonly #locale: Locale;
  readonly #languages: readonly string[];
  readonly #style: DateStyle;
  readonly #titles: (string | undefined)[] = [];
  readonly laneNames: readonly string[];

  constructor(model: Model, locale: Locale, languages: readonly string[], style: DateStyle) {
    this.#model = model;
    this.#locale = locale;
    this.#languages = [...languages, ...(model.history.lang === undefined ? [] : [model.history.lang])];
    this.#style = style;
    this.laneNames = model.lanes.map(
      (lane) => this.of(lane.title) ?? (lane.id === '' ? locale.strings.otherLane : lane.id),
    );
  }

  of(text: Text | undefined): string | undefined {
    return resolveText(text, this.#languages)?.value;
  }

  title(index: number): string {
    const { events } = this.#model;
    return (this.#titles[index] ??=
      this.of(isLazy(events) ? events.titleAt(index) : events[index]?.title) ?? '');
  }

  era(index: number): string {
    return this.of(this.#model.eras[index]?.title) ?? '';
  }

  /** As the author wants it written, else as the language writes it. */
  date(event: HistoryEvent): string {
    return this.of(event.dateText) ?? formatDate(event.date, this.format);
  }

  spokenDate(event: HistoryEvent): string {
    return formatSpoken(event.date, this.format);
  }

  /** "2 years later", or empty where the dates say nothing of it. */
  gap(from: number, to: number): string {
    const a = this.#model.events[from];
    const b = this.#model.events[to];
    return a === undefined || b === undefined ? '' : (formatGap(a.date, b.date, this.format) ?? '');
  }

  lane(index: number): string {
    return this.laneNames[this.#model.columns.lane[index] ?? 0] ?? '';
  }

  /** For dates and moments beside the history's own. */
  get format(): { locale: string; words: Locale['words']; style: DateStyle } {
    return { locale: this.#locale.lang, words: this.#locale.words, style: this.#style };
  }

  /** An event as a screen reader hears it in the list: title, date, lane. */
  spoken(index: number): string {
    const event = this.#model.events[index];
    if (event === undefined) return '';
    const lane = this.#model.lanes.length > 1 ? this.lane(index) : '';
    return [this.title(index), this.spokenDate(event), lane].filter(Boolean).join(', ');
  }
}
