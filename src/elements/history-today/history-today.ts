import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CatalogueHistories } from '../../controllers/catalogue-histories.js';
import { CatalogueSource } from '../../controllers/catalogue-source.js';
import { MidnightController } from '../../controllers/midnight.js';
import { StringsController } from '../../controllers/strings.js';
import { HistorySelectEvent } from '../../events/index.js';
import type { DayOfYear } from '../../find/this-day.js';
import { todayPack } from '../../locale/today/index.js';
import { Companion } from '../companion.js';
import { renderNotice, renderProgress, renderState } from '../companion-states.js';
import styles from './history-today.styles.js';
import { dayText, isLeap, localDay, readDay, sameDay } from './internal/day.js';
import { renderEntry, type EntryView } from './internal/entry.js';
import { renderPicker } from './internal/picker.js';
import { Days, type Telling, type Told } from './internal/telling.js';

const leapDay: DayOfYear = { month: 2, day: 29 };

/**
 * What happened on this day of the year, in one history or in all of a catalogue.
 *
 * Only what is known to the day takes part: an event that is dated to a month, or “about”, is not told. A range counts on the
 * day on which it began and on that on which it ended. Today is where the reader is, and changes at the reader's midnight.
 * In a year without 29 February the events of that day stand under 28 February, and are marked as such; by the arrows and
 * the choice of days it can be reached in any year.
 *
 * @since 0.1.0
 *
 * @customElement history-today
 *
 * @slot - A `<script type="application/json">` with a history, or `<history-event>` children. Whatever else stands there is
 *   what a reader without JavaScript finds.
 *
 * @fires {HistoryLoadEvent} history-load - A history or the catalogue has been read.
 * @fires {HistorySelectEvent} history-select - An event of the day was chosen; `id` says which, `preventDefault()` keeps
 *   things as they are.
 * @fires {HistoryErrorEvent} history-error - The history or the catalogue could not be loaded or read.
 *
 * @csspart base - The whole.
 * @csspart label - The line above the day.
 * @csspart heading - The day.
 * @csspart picker - The way to another day.
 * @csspart step-button - To the day before or after.
 * @csspart select - The choice of a day or a month.
 * @csspart today-button - Back to today.
 * @csspart events - The list of events.
 * @csspart event - One of them.
 * @csspart year - Its year.
 * @csspart title - Its title, which opens it.
 * @csspart history - The name of its history, across a catalogue.
 * @csspart body - Its first sentence.
 * @csspart image - Its picture.
 * @csspart notice - What is said where something is wrong.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - How far the loading is.
 *
 * @cssprop [--history-accent] - The one accent: years, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Places, years ago.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-heading-font=inherit] - The typeface of day and titles.
 */
export class HistoryTodayElement extends Companion {
  static override styles = styles;

  /** The address of a catalogue: the day is told across all its histories. */
  @property() catalog: string | undefined;

  /** The day that is shown first, `MM-DD` or `YYYY-MM-DD`; today unless given. */
  @property() date: string | undefined;

  /** What time it is; for pages that keep another. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** Where the reader has gone. */
  @state() private picked: DayOfYear | undefined;
  @state() private said = '';

  readonly #strings = new StringsController(this, this.language, todayPack);
  readonly #histories = new CatalogueHistories(this);
  readonly #days = new Days();
  readonly #midnight = new MidnightController(this, () => this.clock());
  #catalogue: CatalogueSource | undefined;

  /** The day that is shown, as `MM-DD`. */
  get day(): string {
    const { month, day } = this.#day;
    return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.has('date')) this.picked = undefined;
    if (this.catalog !== undefined) this.#catalogue ??= new CatalogueSource(this);
    if (this.#catalogue) {
      this.#catalogue.src = this.catalog;
      const { state } = this.#catalogue;
      this.#histories.entries = state.status === 'ready' ? state.catalogue.histories : [];
    }
  }

  get #today(): DayOfYear {
    return localDay(this.#midnight.now);
  }

  get #day(): DayOfYear {
    return this.picked ?? (this.date === undefined ? undefined : readDay(this.date)) ?? this.#today;
  }

  get #tellings(): readonly Telling[] {
    if (this.catalog !== undefined) return this.#histories.read;
    const history = this.read;
    return history ? [{ history, entry: undefined }] : [];
  }

  readonly #go = (day: DayOfYear): void => {
    this.picked = day;
    const count = this.#days.on(this.#tellings, day).length;
    const text = dayText(day, this.dateOptions);
    this.said =
      count === 0
        ? this.#strings.value.nothing(text)
        : `${text}: ${this.language.locale.strings.events(count)}`;
  };

  readonly #choose = ({ event, entry }: Told): void => {
    if (entry === undefined) this.choose(event.id, 'user');
    else this.dispatchEvent(new HistorySelectEvent(event.id, 'user'));
  };

  protected override render(): TemplateResult {
    const { locale, direction } = this.language;
    const strings = this.#strings.value;
    const day = this.#day;
    const text = dayText(day, this.dateOptions);
    return html`<section part="base" lang=${locale.lang} dir=${direction} aria-labelledby="label heading">
      <header>
        <div>
          <p part="label" id="label">${strings.onThisDay}</p>
          <div part="heading" id="heading" role="heading" aria-level=${this.headingLevel}>${text}</div>
        </div>
        ${renderPicker({
          day,
          today: this.#today,
          strings,
          dates: this.dateOptions,
          go: this.#go,
        })}
      </header>
      ${this.#wrongDate()} ${this.#renderDay(day, text)}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #wrongDate(): unknown {
    if (this.date === undefined || readDay(this.date) !== undefined) return nothing;
    return renderNotice(this.language.locale.strings.failed, {
      message: `date: not a day (got “${this.date}”)`,
      hint: 'Write a month and a day, as in date="11-25".',
    });
  }

  /** What stands in the place of the day while nothing can be told of it. */
  get #waiting(): TemplateResult | undefined {
    const { strings } = this.language.locale;
    if (this.catalog === undefined) {
      const { state } = this;
      if (state.status === 'ready' && state.history.events.length > 0) return undefined;
      return renderState(state, strings, this.canRetry ? this.retry : undefined);
    }
    const state = this.#catalogue?.state ?? { status: 'loading' };
    if (state.status === 'error') {
      const press = (): void => this.#catalogue?.retry();
      return renderNotice(strings.failed, state, { label: strings.retry, press });
    }
    if (state.status !== 'ready' || (this.#histories.read.length === 0 && !this.#histories.done))
      return renderProgress(undefined, strings);
    return this.#histories.entries.length === 0 ? renderNotice(this.#strings.value.noHistories) : undefined;
  }

  #renderDay(day: DayOfYear, text: string): unknown {
    const waiting = this.#waiting;
    if (waiting !== undefined) return waiting;
    const told = this.#days.on(this.#tellings, day);
    const year = this.#midnight.now.getFullYear();
    const leaps =
      sameDay(day, { month: 2, day: 28 }) && !isLeap(year) ? this.#days.on(this.#tellings, leapDay) : [];
    return html`
      ${told.length + leaps.length === 0 ? this.#renderLack(day, text) : this.#renderList(told)}
      ${
        leaps.length === 0
          ? nothing
          : html`<p class="aside">${this.#strings.value.leapDay(dayText(leapDay, this.dateOptions))}</p>
              ${this.#renderList(leaps)}`
      }
      ${this.#renderMissing()}
    `;
  }

  #renderList(told: readonly Told[]): unknown {
    if (told.length === 0) return nothing;
    const view: EntryView = {
      strings: this.#strings.value,
      dates: this.dateOptions,
      languages: this.language.languages,
      year: this.#midnight.now.getFullYear(),
      choose: this.#choose,
      onPictureError: ({ target }) => target instanceof Element && target.classList.add('failed'),
      level: this.headingLevel + 1,
    };
    return html`<ol part="events">
      ${told.map((one) => renderEntry(one, view))}
    </ol>`;
  }

  #renderLack(day: DayOfYear, text: string): unknown {
    // while histories are coming, there may be something yet
    if (this.catalog !== undefined && !this.#histories.done)
      return renderProgress(undefined, this.language.locale.strings);
    const strings = this.#strings.value;
    const found = this.#days.nearest(this.#tellings, day);
    const other = found && dayText(found.day, this.dateOptions);
    return html`<div class="lack">
      <p>${strings.nothing(text)} ${found?.near ? nothing : strings.nothingNear}</p>
      ${
        found === undefined || other === undefined
          ? nothing
          : html`<p>${strings.nearest(other)}</p>
              ${found.near ? this.#renderList(this.#days.on(this.#tellings, found.day)) : nothing}
              <button
                type="button"
                class="text-button"
                part="today-button"
                @click=${() => this.#go(found.day)}
              >
                ${strings.goTo(other)}
              </button>`
      }
    </div>`;
  }

  #renderMissing(): unknown {
    const { failed } = this.#histories;
    if (this.catalog === undefined || failed.length === 0) return nothing;
    const names = failed.map(({ title }) => this.textOf(title)?.value ?? '').join(', ');
    return html`<p class="aside" role="status">${this.#strings.value.missing(names)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-today': HistoryTodayElement;
  }
}
