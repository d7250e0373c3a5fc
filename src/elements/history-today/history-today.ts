import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CatalogueHistories } from '../../controllers/catalogue-histories.js';
import { CatalogueSource } from '../../controllers/catalogue-source.js';
import { MidnightController } from '../../controllers/midnight.js';
import { StringsController } from '../../controllers/strings.js';
import { HistorySelectEvent } from '../../events/index.js';
import type { DayOfYear } from '../../find/this-day.js';
import { resolveText, type CatalogueHistory } from '../../history/index.js';
import { todayPack } from '../../locale/today/index.js';
import { isLeapYear } from '../../time/civil.js';
import { Companion } from '../companion.js';
import { renderNotice, renderProgress, renderState } from '../companion-states.js';
import styles from './history-today.styles.js';
import { dayText, localDay, readDay, sameDay } from './internal/day.js';
import { renderEntry, type EntryView } from './internal/entry.js';
import { renderPicker } from './internal/picker.js';
import { Days, type Telling, type Told } from './internal/telling.js';

const leapDay: DayOfYear = { month: 2, day: 29 };
const eve: DayOfYear = { month: 2, day: 28 };
const none: readonly CatalogueHistory[] = [];

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
 * @fires {HistorySelectEvent} history-select - An event of the day was chosen; `id` says which, and across a catalogue
 *   `history` the id of its history. `preventDefault()` keeps things as they are.
 * @fires {HistoryErrorEvent} history-error - The history or the catalogue could not be loaded or read.
 *
 * @csspart base - The whole.
 * @csspart label - The line above the day.
 * @csspart heading - The day.
 * @csspart picker - The way to another day.
 * @csspart step-button - To the day before or after.
 * @csspart select - The choice of a day or a month.
 * @csspart today-button - Back to today.
 * @csspart day-button - To the day that has something to tell, where the one that is shown has not.
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

  /** Where the reader has gone: `today` moves on with the days. */
  @state() private picked: DayOfYear | 'today' | undefined;
  @state() private said = '';

  readonly #strings = new StringsController(this, this.language, todayPack);
  readonly #histories = new CatalogueHistories(this);
  readonly #days = new Days();
  readonly #midnight = new MidnightController(
    this,
    () => this.clock(),
    () => this.#onMidnight(),
  );
  #catalogue: CatalogueSource | undefined;
  /** The button that was pressed is gone: the reader goes on from the day. */
  #focusHeading = false;

  /** The day that is shown, as `MM-DD`. */
  get day(): string {
    const { month, day } = this.#day;
    return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (changed?.has('date')) this.picked = undefined;
    if (changed?.has('clock')) this.#midnight.look();
    this.#followCatalogue();
  }

  protected override updated(): void {
    if (!this.#focusHeading) return;
    this.#focusHeading = false;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  get #catalogueLang(): string | undefined {
    const state = this.#catalogue?.state;
    return state?.status === 'ready' ? state.catalogue.lang : undefined;
  }

  get #hasCatalogue(): boolean {
    return Boolean(this.catalog?.trim());
  }

  #followCatalogue(): void {
    if (this.#hasCatalogue) {
      this.#catalogue ??= new CatalogueSource(this);
      this.#catalogue.src = this.catalog;
    } else if (this.#catalogue) {
      // without an address it would look for a catalogue inside the element, where a history may stand
      this.removeController(this.#catalogue);
      this.#catalogue.hostDisconnected();
      this.#catalogue = undefined;
    }
    const state = this.#catalogue?.state;
    this.#histories.entries = state?.status === 'ready' ? state.catalogue.histories : none;
  }

  get #today(): DayOfYear {
    return localDay(this.#midnight.now);
  }

  get #day(): DayOfYear {
    if (this.picked !== undefined && this.picked !== 'today') return this.picked;
    return (this.picked === 'today' ? undefined : readDay(this.date ?? '')) ?? this.#today;
  }

  get #tellings(): readonly Telling[] {
    if (this.#hasCatalogue) return this.#histories.read;
    const history = this.read;
    return history ? [{ history, entry: undefined }] : [];
  }

  readonly #go = (day: DayOfYear): void => {
    this.picked = sameDay(day, this.#today) ? 'today' : day;
    this.#sayDay();
  };

  readonly #goToday = (): void => this.#jump(this.#today);

  #jump(day: DayOfYear): void {
    this.#focusHeading = true;
    this.#go(day);
  }

  #onMidnight(): void {
    this.requestUpdate();
    if (sameDay(this.#day, this.#today)) this.#sayDay();
  }

  #sayDay(): void {
    const text = dayText(this.#day, this.dateOptions);
    const { told, leaps } = this.#tell(this.#day);
    const count = told.length + leaps.length;
    if (this.#waiting !== undefined) this.said = text;
    else if (count === 0) this.said = this.#strings.value.nothing(text);
    else this.said = `${text}: ${this.language.locale.strings.events(count)}`;
  }

  /** What there is of a day; on 28 February of a year without a 29th, of that too. */
  #tell(day: DayOfYear): { readonly told: readonly Told[]; readonly leaps: readonly Told[] } {
    const lacks = sameDay(day, eve) && !isLeapYear(this.#midnight.now.getFullYear());
    return {
      told: this.#days.on(this.#tellings, day),
      leaps: lacks ? this.#days.on(this.#tellings, leapDay) : [],
    };
  }

  readonly #choose = ({ event, entry }: Told): void => {
    if (entry === undefined) this.choose(event.id, 'user');
    else this.dispatchEvent(new HistorySelectEvent(event.id, 'user', entry.id));
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
          <div part="heading" id="heading" role="heading" aria-level=${this.headingLevel} tabindex="-1">
            ${text}
          </div>
        </div>
        ${renderPicker({
          day,
          today: this.#today,
          strings,
          dates: this.dateOptions,
          go: this.#go,
          goToday: this.#goToday,
        })}
      </header>
      ${this.#wrongDate()} ${this.renderMissed()} ${this.#renderDay(day, text)}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #wrongDate(): unknown {
    if (!this.date?.trim() || readDay(this.date) !== undefined) return nothing;
    return renderNotice(this.#strings.value.wrongDay, {
      message: `date: not a day (got “${this.date}”)`,
      hint: 'Write a month and a day, as in date="11-25".',
    });
  }

  /** What stands in the place of the day while nothing can be told of it. */
  get #waiting(): TemplateResult | undefined {
    const { strings } = this.language.locale;
    if (!this.#hasCatalogue) {
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
    const { told, leaps } = this.#tell(day);
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
      catalogueLang: this.#catalogueLang,
      year: this.#midnight.now.getFullYear(),
      selected: this.selected,
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
    if (this.#hasCatalogue && !this.#histories.done)
      return renderProgress(undefined, this.language.locale.strings);
    const strings = this.#strings.value;
    const found = this.#days.other(this.#tellings, day);
    const other = found && dayText(found.day, this.dateOptions);
    return html`<div class="lack">
      <p>${strings.nothing(text)} ${found?.near ? nothing : strings.nothingNear}</p>
      ${
        found === undefined || other === undefined
          ? nothing
          : html`<p class="other">${found.near ? strings.near(other, found.away) : strings.next(other)}</p>
              ${found.near ? this.#renderList(this.#days.on(this.#tellings, found.day)) : nothing}
              <button
                type="button"
                class="text-button"
                part="day-button"
                @click=${() => this.#jump(found.day)}
              >
                ${strings.goTo(other)}
              </button>`
      }
    </div>`;
  }

  #renderMissing(): unknown {
    const { failed } = this.#histories;
    if (!this.#hasCatalogue || failed.length === 0) return nothing;
    const names = failed
      .map(({ title }) => resolveText(title, this.language.languages, this.#catalogueLang)?.value)
      .join(', ');
    return html`<div class="aside missing">
      <p role="status">${this.#strings.value.missing(names)}</p>
      <button type="button" class="text-button" part="retry-button" @click=${() => this.#histories.retry()}>
        ${this.language.locale.strings.retry}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-today': HistoryTodayElement;
  }
}
