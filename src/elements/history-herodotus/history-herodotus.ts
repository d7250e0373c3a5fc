import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';
import { StringsController } from '../../controllers/strings.js';
import { suggestionsFor, type Suggestion } from '../../find/ask/suggest.js';
import { mostAsked } from '../../find/ask/limits.js';
import type { History, HistoryEvent } from '../../history/index.js';
import { herodotusPack, type HerodotusStrings } from '../../locale/herodotus/index.js';
import { formatDate } from '../../time/index.js';
import { renderEmpty, renderState } from '../companion-states.js';
import { Companion } from '../companion.js';
import styles from './history-herodotus.styles.js';
import { Conversation } from './internal/conversation.js';
import type { Exchange } from './internal/exchange.js';
import { renderExchange, spokenOf } from './internal/exchange-view.js';
import { patience, serviceOf } from './internal/service.js';
import { spanOf } from './internal/span.js';
import { renderSuggestions, wordsOf } from './internal/suggestions.js';
import { apart, whole, type Handlers, type View } from './internal/view.js';
import { Voice } from './internal/voice.js';

const levels: readonly StaticValue[] = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`];

/**
 * @summary Ask the history: questions answered in sentences of its events, each with a citation that selects its event.
 *
 * Without `endpoint` the question stays in the page: it is understood here (times, people, places, “why”, “what
 * followed”, “and after that?”), and answered with whole sentences of the events, or with the plain word that the history
 * does not tell. Questions are understood in the languages of the interface.
 *
 * With `endpoint`, the address of an OpenAI-compatible chat service, the question goes there together with the events
 * that were found for it, and the reader is told so beforehand. Citations that name no event are taken out, and where the
 * service fails the history's own answer stands in. Keys do not belong into HTML: give them by the property `headers`, or
 * ask through a function of your own by `fetcher`.
 *
 * @customElement history-herodotus
 *
 * @fires {HistoryLoadEvent} history-load - The history has been read.
 * @fires {HistoryErrorEvent} history-error - It could not be loaded or read; `message` says what to do.
 * @fires {HistorySelectEvent} history-select - A citation was chosen; `preventDefault()` keeps the selection as it was.
 *
 * @csspart heading - The heading.
 * @csspart knows - The line that says what it answers from.
 * @csspart clear - The button that clears the conversation.
 * @csspart log - The conversation.
 * @csspart exchange - One question with its answer.
 * @csspart question - The question.
 * @csspart answer - The answer.
 * @csspart lead - What stands before the sentences of the history.
 * @csspart told - What one event tells: a date and sentences.
 * @csspart date - The date.
 * @csspart citation - The number of an event in the text.
 * @csspart sources - The list of the events that were cited.
 * @csspart source - One of them, a button.
 * @csspart worded - The answer of an endpoint.
 * @csspart remark - What is said about an answer: that it failed, or what was left out of it.
 * @csspart coming - Stands in while an answer is on its way.
 * @csspart more - The button for further events.
 * @csspart read - The button that reads aloud.
 * @csspart stop - The button that stops an answer.
 * @csspart suggestions - The questions that it suggests.
 * @csspart suggestion - One of them, a button.
 * @csspart form - The form.
 * @csspart input - The field for the question.
 * @csspart ask - The button that asks.
 * @csspart where - The line that says where the question goes.
 * @csspart notice - The box in place of a history that is not there.
 * @csspart retry-button - The button in it.
 * @csspart progress - The bar while a history is loading.
 *
 * @cssprop [--history-accent] - The one accent: dates, numbers, focus.
 * @cssprop [--history-on-accent] - The text on the button that asks.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - What is said around the sentences of the history.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground.
 * @cssprop [--history-font=inherit] - The typeface of the text.
 * @cssprop [--history-font-size=inherit] - Its size; all else is measured from it.
 * @cssprop [--history-heading-font=inherit] - The typeface of heading and questions.
 * @cssprop [--history-heading-weight=600] - Their weight.
 * @cssprop [--history-radius=4px] - Corners.
 * @cssprop [--history-padding=0] - Space between the edge and what is inside.
 *
 * @since 0.1.0
 */
export class HistoryHerodotusElement extends Companion {
  static override readonly styles = styles;

  readonly #strings: StringsController<HerodotusStrings> = new StringsController(
    this,
    this.language,
    herodotusPack,
  );
  readonly #conversation = new Conversation(this);
  readonly #voice = new Voice(this);
  #suggestedFor: History | undefined;
  #suggestions: readonly Suggestion[] = [];
  #events = new Map<string, HistoryEvent>();
  #spanKeys: readonly unknown[] = [];
  #spanText = '';
  /** The exchange that its reader has to be led to when it is answered. */
  #follow: number | undefined;

  /** The address of an OpenAI-compatible chat service that answers in the history's stead. */
  @property() endpoint: string | undefined;

  /** The model that the service is asked for. */
  @property() model: string | undefined;

  /** Seconds that the service may be silent, before the first word and between two. */
  @property({ type: Number }) timeout = patience;

  /** Headers for the service, such as a key; never an attribute, so that none stands in HTML. */
  @property({ attribute: false }) headers: Readonly<Record<string, string>> | undefined;

  /** Asks the service in place of `fetch`. */
  @property({ attribute: false }) fetcher: typeof fetch | undefined;

  /** Asks a question as if the reader had; resolves when it has been answered. Without a history nothing happens. */
  async ask(question: string): Promise<void> {
    const history = this.read;
    const said = question.trim();
    if (history === undefined || history.events.length === 0 || said === '') return;
    this.#voice.stop();
    const { languages } = this.language;
    await this.#conversation.ask(said, { history, languages, endpoint: serviceOf(this) });
    await this.updateComplete;
  }

  /** Stops the answer that is on its way. */
  stop(): void {
    this.#conversation.stop();
  }

  /** Forgets what was said. */
  clear(): void {
    this.#voice.stop();
    this.#conversation.clear();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const history = this.read;
    this.#conversation.keepTo(history);
    if (history === undefined || history === this.#suggestedFor) return;
    this.#suggestedFor = history;
    this.#suggestions = suggestionsFor(history);
    this.#events = new Map();
  }

  /** Goes through all events: once a history and language. */
  get #span(): string {
    const { read, dateOptions, language } = this;
    const keys = [read, language.locale, this.dateStyle];
    if (read !== undefined && keys.some((key, at) => key !== this.#spanKeys[at])) {
      this.#spanKeys = keys;
      this.#spanText = spanOf(read, dateOptions) ?? '?';
    }
    return this.#spanText;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const last = this.#conversation.exchanges.at(-1);
    if (this.#follow === undefined || last === undefined || last.status !== 'done') return;
    this.#follow = undefined;
    this.#lead();
  }

  /** The reader asked, and is led to the answer: to the field below it, unless the question would go out of sight. */
  #lead(): void {
    const exchange = this.renderRoot.querySelector('.exchange:last-child');
    const form = this.renderRoot.querySelector('form');
    if (exchange === null || form === null) return;
    const room = this.ownerDocument.defaultView?.innerHeight ?? 0;
    const height = form.getBoundingClientRect().bottom - exchange.getBoundingClientRect().top;
    if (height < room) form.scrollIntoView({ block: 'nearest' });
    else exchange.scrollIntoView({ block: 'start' });
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #askHere = (question: string): void => {
    if (question.trim() === '') return;
    const asked = this.ask(question);
    this.#follow = this.#conversation.exchanges.at(-1)?.key;
    void asked;
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = this.#field;
    if (field === null) return;
    const question = field.value;
    field.value = '';
    this.#askHere(question);
  };

  /** From a chip that goes away with the click, the focus goes to the field. */
  readonly #suggest = (question: string): void => {
    this.#askHere(question);
    this.#field?.focus({ preventScroll: true });
  };

  readonly #clear = (): void => {
    this.clear();
    this.#field?.focus({ preventScroll: true });
  };

  #eventOf(id: string): HistoryEvent | undefined {
    const history = this.read;
    const known = this.#events.get(id) ?? history?.events.find((event) => event.id === id);
    if (known !== undefined) this.#events.set(id, known);
    return known;
  }

  get #view(): View {
    const strings = this.#strings.value;
    return {
      strings,
      shared: this.language.locale.strings,
      dates: this.dateOptions,
      lang: this.language.locale.lang,
      direction: this.language.direction,
      selected: this.selected,
      textOf: (text) => this.textOf(text),
      dateOf: (event) => this.textOf(event.dateText)?.value ?? formatDate(event.date, this.dateOptions),
      eventOf: (id) => this.#eventOf(id),
      canRead: (lang) => this.#voice.canSpeak(lang ?? this.language.locale.lang),
      reading: this.#voice.reading,
      suggestions: () => html`${renderSuggestions(strings.couldAsk, this.#questions(3), this.#suggest)}`,
    };
  }

  #questions(most: number): readonly string[] {
    const strings = this.#strings.value;
    return this.#suggestions
      .slice(0, most)
      .map((one) => wordsOf(one, strings, (text) => this.textOf(text), this.dateOptions));
  }

  readonly #handlers: Handlers = {
    choose: (id) => this.#show(id),
    stop: () => this.stop(),
    open: (exchange) => this.#open(exchange),
    read: (exchange) => {
      if (this.#voice.reading === exchange.key) this.#voice.stop();
      else void this.#voice.start(exchange.key, spokenOf(exchange, this.#view), this.language.locale.lang);
    },
    update: () => this.requestUpdate(),
  };

  /** The event is shown where the history is; that comes into view, as a link’s target does, if nothing of it is in sight. */
  #show(id: string): void {
    const { target } = this.link;
    if (!this.choose(id, 'user') || target === undefined) return;
    const { top, bottom } = target.getBoundingClientRect();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (bottom <= 0 || top >= innerHeight)
      target.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  }

  /** The button goes away with the click: the focus goes to the first of what it brought. */
  #open(exchange: Exchange): void {
    exchange.open = true;
    const at = this.#conversation.exchanges.indexOf(exchange);
    const shown = exchange.answer?.parts.length ?? 0;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const list = this.renderRoot.querySelectorAll('.exchange')[at]?.querySelectorAll('.source')[shown];
      if (list instanceof HTMLElement) list.focus();
    });
  }

  protected override render(): TemplateResult {
    const { state, headingLevel } = this;
    const strings = this.#strings.value;
    const { lang, strings: shared } = this.language.locale;
    const tag = levels[Math.min(5, Math.max(1, Math.round(headingLevel))) - 1] ?? literal`h2`;
    const history = this.read;
    const isReady = history !== undefined && history.events.length > 0;
    const isSaid = this.#conversation.exchanges.length > 0;
    return html`<section class="base" aria-labelledby="heading" lang=${lang} dir=${this.language.direction}>
      <div class="head">
        ${staticHtml`<${tag} id="heading" part="heading">${strings.heading}</${tag}>`}
        ${
          isSaid
            ? html`<button type="button" class="quiet" part="clear" @click=${this.#clear}>
                ${strings.clear}
              </button>`
            : nothing
        }
      </div>
      ${
        isReady
          ? this.#renderReady(history)
          : state.status === 'ready'
            ? renderEmpty(shared)
            : renderState(state, shared, this.canRetry ? this.retry : undefined)
      }
    </section>`;
  }

  #renderReady(history: History): TemplateResult {
    const strings = this.#strings.value;
    const { strings: shared } = this.language.locale;
    const view = this.#view;
    const service = serviceOf(this);
    const title = apart(this.textOf(history.title)?.value ?? '');
    const { exchanges } = this.#conversation;
    const knows = whole(strings.knows(title, shared.events(history.events.length), apart(this.#span)));
    const partly = history.events.length > mostAsked ? ` ${strings.partly(shared.events(mostAsked))}` : '';
    return html`
      ${this.renderMissed()}
      <p class="knows" part="knows">${knows}${partly}</p>
      <div class="log" part="log" role="log" aria-live="polite" aria-label=${strings.conversation}>
        ${repeat(
          exchanges,
          ({ key }) => key,
          (exchange) => renderExchange(exchange, view, this.#handlers),
        )}
      </div>
      ${exchanges.length === 0 ? renderSuggestions(strings.suggestions, this.#questions(5), this.#suggest) : nothing}
      <form part="form" @submit=${this.#submit}>
        <label for="question">${strings.question}</label>
        <div class="field">
          <input
            id="question"
            part="input"
            type="text"
            autocomplete="off"
            maxlength="400"
            dir="auto"
            aria-describedby="where"
          />
          <button class="ask" part="ask" type="submit"><span>${strings.ask}</span></button>
        </div>
        <p class="where" id="where" part="where">
          ${
            service === 'wrong'
              ? strings.failures.address('')
              : service === undefined
                ? strings.here
                : strings.sentTo(apart(service.url.host))
          }
        </p>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-herodotus': HistoryHerodotusElement;
  }
}
