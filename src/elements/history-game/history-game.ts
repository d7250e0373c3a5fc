import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StringsController } from '../../controllers/strings.js';
import { HistoryErrorEvent, HistoryResultEvent } from '../../events/index.js';
import { createPool, Deck, Game, seededRandom, seedOf, type Card, type Pool } from '../../find/game/index.js';
import type { History } from '../../history/index.js';
import { gamePack } from '../../locale/game/index.js';
import { Companion } from '../companion.js';
import { renderState } from '../companion-states.js';
import styles from './history-game.styles.js';
import { renderHead, renderResult, renderStart, renderTooFew } from './internal/ends.js';
import { HandsController } from './internal/hands.js';
import { originOf, report, resultOf } from './internal/report.js';
import { hintText, renderTable } from './internal/table.js';
import { renderTold } from './internal/told.js';
import { nameOf, type View } from './internal/view.js';

const mostRounds = 20;
const usualRounds = 5;

/**
 * The Timelines game: events of a history, to be put in the order of time.
 *
 * **How it is played.** A game has `rounds` of five cards (four, in a history where no more can be told apart). Cards are
 * dragged by mouse, by touch at their handle, moved by the arrows on each, or picked up by key: Space or Enter, arrow keys,
 * Enter; Escape puts back. A hint tells a card’s era, or roughly its time. After each round stands how it was, with the dates,
 * the time between, and each event’s story. Years in titles are hidden till then (“Constitution of ····”), captions are not
 * shown, and a picture whose `alt` holds a year is kept back; what is drawn in others cannot be checked: `no-pictures` leaves them out.
 *
 * **Levels.** On level 1 the cards of a round come from the whole history; each level takes a stretch about half as long, down to
 * neighbours. Closeness is counted in events between, so that it fits a republic as well as the age of the Earth; a small
 * history has fewer levels. No event comes again until all were seen, across games too; then that is said.
 *
 * **What is fair.** An order that may be right is right. A pair is wrong only if what was placed later surely began first:
 * its latest possible start is not after the other’s earliest. “Circa” and “?” reach as far as half the last stated digit, a
 * day is a whole day, and an event without a known start is not dealt. Rounds avoid pairs that cannot be told apart.
 *
 * **Points.** With s = pairs in a possible order ÷ pairs whose order is known, a round brings
 * `round(100 · s) + round(10 · (level − 1) · s) − 10 · hints`, not below 0. From 80 % on a game counts as a success.
 *
 * **For a course.** At the end `history-result` is fired, with a complete xAPI 1.0.3 statement whose actor is anonymous: the host
 * knows who plays. In a frame the same is posted to the parent as `{ type: 'history-timeline:result', statement, … }`, but
 * only if `report-to` names the parent’s origin: without it any page that frames this one would be told. The activity’s IRI is
 * the page’s address without its query, and the element’s `id` (else the history’s); nothing of the reader is in it.
 *
 * @since 0.1.0
 *
 * @customElement history-game
 *
 * @slot - A `<script type="application/json">` with a history, or `<history-event>` children. Whatever else stands there is
 *   what a reader without JavaScript finds.
 *
 * @fires {HistoryLoadEvent} history-load - The history has been read.
 * @fires {HistorySelectEvent} history-select - A story was asked for; `preventDefault()` keeps it closed here.
 * @fires {HistoryResultEvent} history-result - A game has been played to its end.
 * @fires {HistoryErrorEvent} history-error - The history could not be loaded or read, or `report-to` is no origin.
 *
 * @csspart base - The whole.
 * @csspart label - The line above the heading.
 * @csspart heading - What stands now: the title, the round, the result.
 * @csspart standing - Level and points.
 * @csspart notice - What is said: that events come again, or that something is wrong.
 * @csspart levels - The choice of a level.
 * @csspart start-button - Begins the game.
 * @csspart end - “Earliest” and “Latest”.
 * @csspart cards - The cards on the table.
 * @csspart card - One of them.
 * @csspart handle - What it is dragged by.
 * @csspart image - Its picture.
 * @csspart card-title - Its title.
 * @csspart hint - What was hinted.
 * @csspart step-button - Moves it by one.
 * @csspart hint-button - Asks for a hint.
 * @csspart check-button - Ends the round.
 * @csspart score - How the points of the round come about.
 * @csspart truth - The events as they happened.
 * @csspart event - One of them.
 * @csspart gap - The time since the one before.
 * @csspart date - Its date.
 * @csspart mark - Whether it was in order.
 * @csspart story-button - Opens its story.
 * @csspart story - Its story.
 * @csspart next-button - To the next round.
 * @csspart total - The points of the game.
 * @csspart rounds - The points of each round.
 * @csspart level-button - Another game on the next level.
 * @csspart again-button - Another game.
 * @csspart counting - How points are counted.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - How far the loading is.
 *
 * @cssprop [--history-accent] - The one accent: buttons, dates, focus.
 * @cssprop [--history-on-accent] - Text on the accent.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Places, gaps.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground of the whole.
 * @cssprop [--history-padding=0] - The space around it.
 * @cssprop [--history-font-size=inherit] - The size that all others follow from.
 * @cssprop [--history-float] - The ground of a card.
 * @cssprop [--history-heading-font=inherit] - The typeface of headings and cards.
 * @cssprop [--history-motion=200ms] - How long a card takes to its place.
 */
export class HistoryGameElement extends Companion {
  static override styles = styles;

  /** How many rounds a game has, 1 to 20. */
  @property({ type: Number }) rounds = usualRounds;

  /** How close events are in time, from 1 on; the reader can choose another before a game. */
  @property({ type: Number }) level = 1;

  /** A word or number: whoever has the same gets the same rounds, as a class does. */
  @property() seed: string | undefined;

  /** The origin that is told the result where the page is in a frame: `https://course.example`. */
  @property({ attribute: 'report-to' }) reportTo: string | undefined;

  /** Leaves the pictures of the cards out, where they would tell too much. */
  @property({ type: Boolean, attribute: 'no-pictures' }) noPictures = false;

  @state() private game: Game | undefined;
  /** The result is shown, after the last round was. */
  @state() private over = false;
  @state() private open: Card | undefined;
  @state() private said = '';

  readonly #strings = new StringsController(this, this.language, gamePack);
  readonly #hands = new HandsController(this, {
    game: () => this.game,
    tell: (deed, card, place) => {
      const of = this.game?.order.length ?? 0;
      this.said = this.#strings.value[deed](nameOf(card, this.#view), place + 1, of);
    },
  });
  #pool: { readonly history: History; readonly pool: Pool } | undefined;
  #deck: Deck | undefined;
  #started = 0;
  #focusHeading = false;

  /** Begins a game, on the level that is set. Without effect until a history with enough events has been read. */
  start(): void {
    this.#play(this.level);
    this.#focusHeading = false;
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (!this.#renew() && changed?.has('seed') && this.#deck) this.#clear();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#focusHeading) {
      this.#focusHeading = false;
      this.shadowRoot?.querySelector<HTMLElement>('#heading')?.focus();
    }
    if (changed.has('reportTo') && this.reportTo !== undefined && originOf(this.reportTo) === undefined) {
      const message = `report-to: not the origin of a page (got “${this.reportTo}”); write one, as in report-to="https://course.example"`;
      console.error(`history-game: ${message}`);
      this.dispatchEvent(new HistoryErrorEvent(message));
    }
  }

  /** Whether there is another history than before. */
  #renew(): boolean {
    const history = this.read;
    if (history === this.#pool?.history) return false;
    this.#pool = history && { history, pool: createPool(history) };
    this.#clear();
    return true;
  }

  #clear(): void {
    this.#hands.forget();
    this.#deck = undefined;
    this.game = undefined;
    this.over = false;
    this.open = undefined;
    this.said = '';
  }

  get #roundCount(): number {
    const rounds = Math.round(this.rounds);
    return Number.isFinite(rounds) ? Math.min(mostRounds, Math.max(1, rounds)) : usualRounds;
  }

  /** The level that can be played here. */
  get #playable(): number {
    const level = Math.round(this.level);
    return Number.isFinite(level) ? Math.min(this.#pool?.pool.levels ?? 1, Math.max(1, level)) : 1;
  }

  get #view(): View {
    return {
      strings: this.#strings.value,
      dates: this.dateOptions,
      textOf: (text) => this.textOf(text),
      pool: this.#pool?.pool ?? { cards: [], apart: 0, hand: 0, levels: 1, years: [0, 0] },
      level: this.headingLevel,
      pictures: !this.noPictures,
    };
  }

  readonly #choose = (level: number): void => {
    this.level = level;
  };

  readonly #play = (level: number): void => {
    this.#renew();
    const pool = this.#pool?.pool;
    if (pool === undefined || pool.hand === 0) return;
    this.level = level;
    this.#hands.forget();
    this.#deck ??= new Deck(pool, seededRandom(this.#chance));
    this.over = false;
    this.open = undefined;
    this.game = new Game(this.#deck, this.#playable, this.#roundCount);
    this.#started = performance.now();
    this.#show(this.#strings.value.round(1, this.#roundCount));
  };

  get #chance(): number {
    if (this.seed !== undefined) return seedOf(this.seed);
    return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  }

  /** Another page of the game: read from its heading on, and heard. */
  #show(said: string): void {
    this.#focusHeading = true;
    this.said = this.game?.again && !this.game.checked ? `${said}. ${this.#strings.value.again}` : said;
    this.requestUpdate();
  }

  readonly #hint = async (card: Card): Promise<void> => {
    const { game } = this;
    if (game === undefined || game.hints.has(card)) return;
    try {
      const { hintFor } = await import('../../find/game/hint.js');
      if (game !== this.game) return;
      const hint = hintFor(card, game.order, this.#pool?.history.eras ?? []);
      game.tell(card, hint);
      this.said = this.#strings.value.hintIs(nameOf(card, this.#view), hintText(hint, this.#view));
      this.requestUpdate();
    } catch {
      // a chunk that does not come: no hint, and nothing is taken for it
    }
  };

  readonly #check = (): void => {
    const { game } = this;
    if (game === undefined || game.checked) return;
    this.#hands.forget();
    const { judgement, points } = game.check();
    const strings = this.#strings.value;
    this.#show(`${strings.pairs(judgement.right, judgement.pairs)}, ${strings.points(points.total)}`);
    if (game.last) this.#tellResult(game);
  };

  readonly #next = (): void => {
    const { game } = this;
    if (game === undefined) return;
    this.open = undefined;
    const strings = this.#strings.value;
    if (game.next()) return this.#show(strings.round(game.round, game.rounds));
    this.over = true;
    this.#show(strings.scored(game.score, game.maximum));
  };

  #tellResult(game: Game): void {
    const history = this.#pool?.history;
    const page = this.ownerDocument.defaultView;
    if (history === undefined || page === null) return;
    const title = this.textOf(history.title)?.value ?? history.id;
    const result = resultOf(game, history.id, {
      duration: performance.now() - this.#started,
      page: this.ownerDocument.baseURI,
      id: this.id || history.id,
      name: `${title}: ${this.#strings.value.title}`,
      language: this.language.locale.lang,
    });
    this.dispatchEvent(new HistoryResultEvent(result));
    report(result, this.reportTo, page);
  }

  readonly #story = (card: Card): void => {
    const { id } = card.event;
    if (this.open === card) this.open = undefined;
    else if (this.choose(id, 'user')) this.open = card;
  };

  protected override render(): TemplateResult {
    const { locale, direction } = this.language;
    const title = this.textOf(this.read?.title);
    return html`<section part="base" lang=${locale.lang} dir=${direction} aria-labelledby="heading">
      ${renderHead(title, this.game, this.over, this.#view)} ${this.renderMissed()} ${this.#renderBody()}
      <p class="visually-hidden" role="status">${this.said}</p>
    </section>`;
  }

  #renderBody(): unknown {
    const { state: source, game } = this;
    const view = this.#view;
    const history = this.#pool?.history;
    if (history === undefined || history.events.length === 0) {
      return renderState(source, this.language.locale.strings, this.canRetry ? this.retry : undefined);
    }
    if (view.pool.hand === 0) return renderTooFew(view.pool, view.strings);
    if (game === undefined) {
      const start = (): void => this.#play(this.#playable);
      return renderStart(
        { rounds: this.#roundCount, level: this.#playable, choose: this.#choose, start },
        view,
      );
    }
    if (this.over) return renderResult(game, this.#play, view);
    const round = game.checked ? game.results.at(-1) : undefined;
    if (round) {
      const { nextRound, toResult } = view.strings;
      const telling = { history, open: this.open, story: this.#story };
      const next = { label: game.last ? toResult : nextRound, press: this.#next };
      return renderTold(round, game.level, next, telling, view);
    }
    const { press, toggle, key, leave, step } = this.#hands;
    const hands = { press, toggle, key, leave, step, hint: this.#hint };
    return html`
      ${game.again ? html`<p class="again" part="notice">${view.strings.again}</p>` : nothing}
      ${renderTable(game, this.#hands.picked, hands, this.#check, view)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-game': HistoryGameElement;
  }
}
