import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { incomplete } from '../../controllers/shared-download.js';
import { SpeechController } from '../../controllers/speech.js';
import { StringsController } from '../../controllers/strings.js';
import type { HistorySelectEvent } from '../../events/index.js';
import type { ArticlePlan } from '../../find/article-plan.js';
import { articlePack } from '../../locale/article/index.js';
import { renderProgress, renderState } from '../companion-states.js';
import { Companion } from '../companion.js';
import { styles } from './history-article.styles.js';
import { Address } from './internal/address.js';
import { openingOf, titleOf, type ArticleView } from './internal/article-view.js';
import { Blocks } from './internal/blocks.js';
import { blockOf, renderChapters } from './internal/chapters-view.js';
import { keepEntrySeen, renderContents } from './internal/contents-view.js';
import { renderFoot, renderHead } from './internal/frame-view.js';
import { Guide } from './internal/guide.js';
import { LostPictures } from './internal/lost-pictures.js';
import { Planner } from './internal/planner.js';
import { ReadAloud } from './internal/read-aloud.js';
import { ReadingController } from './internal/reading.js';
import { isSeen, portOf, scrollBoxOf } from './internal/scrolling.js';
import { renderSourceList } from './internal/sources-view.js';

/** More events than this are not all in the page at once. */
const mostWhole = 300;
/** Ms that the reader stays at an event before it is selected; whoever leafs through selects nothing. */
const restMs = 200;

/**
 * A whole history as a long read: contents, chapters by era, pictures, footnotes, sources, and a voice.
 *
 * Each event has an address, `#id`: it leads there when the page opens, and a click in the contents or on the `#`
 * beside a title writes it. With `hash="name"` the address is `#name:id`, for pages with several articles or timelines.
 *
 * Beside a timeline (`for`) reading moves the timeline’s selection, once the reader rests at an event. What the reader
 * selects in the timeline scrolls the article only in a box of its own, one that scrolls and does not hold the
 * timeline. Where the page itself would have to scroll, the event is marked, and a quiet bar at the lower edge of the
 * article offers to read on there. What code selects, or what is merely loaded, scrolls nothing.
 *
 * It is read aloud by the platform’s voices (`speechSynthesis`), those of the device alone: others send the text to a
 * server. Where there is none for the language of the history, there is no button.
 *
 * Of more than 300 events only those near to what is seen stand in the page; for print all of them do.
 *
 * @slot - `<history-event>` children, or a `<script type="application/json">` with a history. Whatever else stands
 *   there is what a reader without JavaScript finds.
 *
 * @fires {HistoryLoadEvent} history-load - The history from `src`, `history` or what stands inside has been read.
 * @fires {HistorySelectEvent} history-select - The reader has come to another event; `preventDefault()` keeps the
 *   selection as it was. Beside a timeline it is the timeline that tells.
 * @fires {HistoryErrorEvent} history-error - The history could not be loaded or read; `message` says what to do.
 *
 * @csspart base - The whole, an `<article>`.
 * @csspart header - Title, summary, facts.
 * @csspart title - The title of the history, a heading.
 * @csspart summary - What the history is about.
 * @csspart facts - Years, number of events, time to read.
 * @csspart speak - The button that reads aloud, or stops.
 * @csspart contents - The contents, a `<nav>`.
 * @csspart contents-toggle - The button that unfolds them where it is narrow.
 * @csspart entry - A link in the contents.
 * @csspart chapter-entry - One that leads to a chapter.
 * @csspart step - The buttons to the event before and after.
 * @csspart text - The chapters.
 * @csspart chapter - A chapter.
 * @csspart chapter-title - Its heading.
 * @csspart chapter-date - The dates of its era.
 * @csspart event - One event, an `<article>`.
 * @csspart selected - The one that is selected.
 * @csspart meta - The line of date and place.
 * @csspart date - The date.
 * @csspart place - The place.
 * @csspart event-title - The title of an event, a heading.
 * @csspart address - The link to an event.
 * @csspart figure - A picture with what is said about it.
 * @csspart image - The picture.
 * @csspart stand-in - The drawing in place of one that did not come.
 * @csspart caption - The caption under it.
 * @csspart credit - The attribution.
 * @csspart body - The narrative.
 * @csspart footnote - The number of a source in it.
 * @csspart links - The list of links.
 * @csspart sources - The list of sources at the end.
 * @csspart sources-title - Its heading.
 * @csspart back - The way back from a source to the text.
 * @csspart foot - The bar at the lower edge, while it reads aloud or something was selected elsewhere.
 * @csspart foot-button - A button in it.
 * @csspart read-on - What leads on to the selected event.
 * @csspart notice - The box that says what went wrong.
 * @csspart retry-button - The button that loads again.
 * @csspart progress - The bar of progress.
 *
 * @cssprop [--history-accent] - The one accent: dates, links, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Captions, credits, contents.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground.
 * @cssprop [--history-float] - The ground of what stays while the text scrolls under it.
 * @cssprop [--history-font=inherit] - The typeface of the text.
 * @cssprop [--history-font-size=inherit] - Its size; all else is measured from it.
 * @cssprop [--history-heading-font=inherit] - The typeface of titles.
 * @cssprop [--history-heading-weight=600] - Their weight.
 * @cssprop [--history-radius=4px] - Corners.
 * @cssprop [--history-padding=0] - Space between the edge and what is inside.
 * @cssprop [--history-sticky-top=0px] - Room for what the page keeps at its upper edge.
 *
 * @since 0.1.0
 *
 * @customElement history-article
 */
export class HistoryArticleElement extends Companion {
  static override styles = styles;

  /** The name of its part of the page’s address (`#name:id`); without one it takes `#id`. */
  @property() hash: string | undefined;

  @state() private open = false;
  @state() private offered: number | undefined;
  @state() private said = '';

  readonly #strings = new StringsController(this, this.language, articlePack);
  readonly #planner = new Planner(this);
  readonly #blocks = new Blocks(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #pictures = new LostPictures(this);
  readonly #speech = new SpeechController(this);
  readonly #reading = new ReadingController(this, {
    events: () => this.#events,
    onMove: (index, byReader) => this.#onMove(index, byReader),
  });
  readonly #address = new Address(
    this,
    (id) => this.#arriveAt(id),
    (id) => this.want(id),
  );
  readonly #guide = new Guide(this, this.#blocks, this.#reading);
  readonly #aloud = new ReadAloud(this.#speech, {
    count: () => this.#plan?.history.events.length ?? 0,
    opening: (index) => openingOf(index, this.#view),
    lang: (index) => this.#langOf(index),
    event: (index) => this.#guide.bring(index),
    isSeen: (element) => isSeen(element, portOf(this)),
    show: (element) => this.#guide.show(element, { smooth: true }),
    onChange: () => this.requestUpdate(),
  });
  #view: ArticleView | undefined;
  #viewKeys: readonly unknown[] = [];
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What this article has selected itself: it needs no mark. */
  #own: string | undefined;
  #seen: string | undefined;
  #arrived = false;

  /** Whether an event of this id is told here. */
  readonly tells = (id: string): boolean => this.#plan?.find(id) !== undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
    this.#aloud.stop();
  }

  /**
   * Brings an event to the top, for code of the page that the reader has asked for it. False where there is none of
   * this id.
   */
  goTo(id: string): boolean {
    const index = this.#plan?.find(id);
    if (index === undefined) return false;
    void this.#go(index);
    return true;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { target } = this.link;
    const followed = target !== undefined && 'hash' in target ? target.hash : undefined;
    this.#address.name = this.hash ?? (typeof followed === 'string' ? followed : '');
    const before = this.#plan;
    this.#look();
    if (this.#plan?.history !== before?.history) this.#begin();
    if (this.selected !== this.#seen && this.selected !== this.#own) this.#own = undefined;
    this.#seen = this.selected;
  }

  protected override updated(): void {
    if (this.#plan === undefined) return;
    this.#blocks.watch(scrollBoxOf(this) ?? null);
    if (!this.#arrived) {
      this.#arrived = true;
      // once, and not where the reader already is on the way
      if (!this.#reading.touched) void this.#address.restore();
    }
    this.#reading.watch(this.renderRoot.querySelector('.text-column'));
    keepEntrySeen(this.renderRoot);
  }

  protected override onSelect({ id, cause }: HistorySelectEvent): void {
    this.offered = undefined;
    const index = id === undefined ? undefined : this.#plan?.find(id);
    if (index === undefined || cause !== 'user') return;
    void this.#follow(index);
  }

  /** The page was opened at this event, or the reader went back to it. */
  #arriveAt(id: string): void {
    const index = this.#plan?.find(id);
    if (index === undefined) return;
    this.want(undefined);
    void this.#go(index, { smooth: false });
  }

  #langOf(index: number): string {
    const title = this.#view && titleOf(index, this.#view);
    return title?.lang ?? this.language.locale.lang;
  }

  get #plan(): ArticlePlan | undefined {
    return this.#view?.plan;
  }

  get #events(): NodeListOf<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>('.event');
  }

  /** The plan and all that its drawing depends on, made anew only where something has changed. */
  #look(): void {
    const { read, language, dateStyle, headingLevel } = this;
    const { locale, languages, direction } = language;
    const plan =
      read === undefined || read.events.length === 0
        ? undefined
        : this.#planner.of(read, languages, (text) => this.textOf(text));
    const words = this.#strings.value;
    const keys = [plan, locale, languages, direction, words, dateStyle, headingLevel, this.#address.of('')];
    if (keys.every((key, position) => key === this.#viewKeys[position])) return;
    this.#viewKeys = keys;
    this.#guide.plan = plan;
    this.#view = plan && {
      plan,
      words,
      eventDepth: plan.chapters.some(({ place }) => place.kind !== 'all') ? 2 : 1,
      locale,
      languages,
      contentLang: plan.history.lang,
      direction,
      dateStyle,
      headingLevel,
      address: (id) => this.#address.of(id),
    };
  }

  /** Another history: nothing of the one before is left. */
  #begin(): void {
    this.#aloud.stop();
    this.#reading.reset();
    this.offered = undefined;
    this.#pictures.reset();
    this.#arrived = false;
    const count = this.#plan?.history.events.length ?? 0;
    this.#blocks.reset(count <= mostWhole, blockOf(0, this.#plan?.chapters ?? []));
  }

  #onMove(index: number | undefined, byReader: boolean): void {
    this.requestUpdate();
    if (!byReader) return;
    this.offered = undefined;
    clearTimeout(this.#resting);
    if (index !== undefined) this.#resting = setTimeout(() => this.#select(index), restMs);
  }

  #select(index: number): void {
    const id = this.#plan?.history.events[index]?.id;
    if (id === undefined) return;
    this.#own = id;
    if (id === this.selected) this.requestUpdate();
    else this.choose(id, 'user');
  }

  /** The reader goes to an event, or to the heading of the chapter that begins with it. */
  async #go(
    index: number,
    how: { chapter?: boolean; smooth?: boolean; focus?: boolean } = {},
  ): Promise<void> {
    this.offered = undefined;
    this.open = false;
    if (await this.#guide.go(index, how)) this.#select(index);
  }

  /** The reader has selected an event elsewhere. */
  async #follow(index: number): Promise<void> {
    if ((await this.#guide.follow(index, this.link.target)) || this.#view === undefined) return;
    this.offered = index;
    this.said = this.#view.words.readOn(titleOf(index, this.#view)?.value ?? '');
  }

  readonly #onEntry = (click: MouseEvent, index: number, chapter: boolean): void => {
    // a new tab, a download: the browser's own
    if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    const id = this.#plan?.history.events[index]?.id;
    if (id !== undefined) void this.#address.write(id);
    void this.#go(index, { chapter, focus: true });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.toggle')?.focus();
  };

  readonly #onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element) void this.#guide.keep(target);
  };

  /** A note may not be in the page yet, and what lies between moves it once it is drawn: the number alone would miss. */
  readonly #onNote = {
    capture: true,
    handleEvent: (event: Event): void => {
      const ref = event.target instanceof Element ? event.target.closest<HTMLElement>('.ref') : null;
      const number = Number(ref?.dataset['ref'] ?? 0);
      if (number === 0) return;
      event.stopPropagation();
      void this.#guide.toNote(number);
    },
  };

  readonly #step = (by: 1 | -1): void => {
    const index = (this.#reading.current ?? -1) + by;
    const id = this.#plan?.history.events[index]?.id;
    if (id === undefined || this.#view === undefined) return;
    void this.#address.write(id);
    this.said = titleOf(index, this.#view)?.value ?? '';
    void this.#go(index);
  };

  readonly #speak = (): void => {
    if (this.#aloud.index === undefined) this.#aloud.start(this.#reading.current ?? 0);
    else this.#aloud.stop();
  };

  protected override render(): TemplateResult {
    const { state } = this;
    const { locale, direction } = this.language;
    const view = this.#view;
    if (view === undefined) {
      if (state.status !== 'ready' || state.history.events.length === 0) {
        return renderState(state, locale.strings, this.canRetry ? this.retry : undefined);
      }
      return this.#planner.failed
        ? renderState(incomplete(), locale.strings, () => void this.#planner.load())
        : renderProgress(undefined, locale.strings);
    }
    const pictures = this.#pictures;
    const marked = this.selected === this.#own ? undefined : this.selected;
    const { current } = this.#reading;
    return html`<article
      class="article ${this.#blocks.whole ? 'whole' : 'long'}"
      part="base"
      dir=${direction}
      lang=${locale.lang}
      aria-labelledby="title"
      @click=${this.#onNote}
      @focusin=${this.#onFocus}
      @keydown=${this.#onKey}
    >
      ${this.renderMissed()}
      ${renderHead(view, {
        pictures,
        canSpeak: this.#speech.canSpeak(this.#langOf(0)),
        speaking: this.#aloud.index !== undefined,
        onSpeak: this.#speak,
      })}
      ${guard([view, current, this.open, this.#blocks.whole], () =>
        renderContents(view, {
          current,
          open: this.open,
          whole: this.#blocks.whole,
          onToggle: () => (this.open = !this.open),
          onEntry: this.#onEntry,
          onStep: this.#step,
        }),
      )}
      <div class="text-column" part="text">
        ${renderChapters(view, this.#blocks, marked === undefined ? undefined : view.plan.find(marked), {
          pictures,
          onAddress: (click, index) => this.#onEntry(click, index, false),
        })}
        ${renderSourceList(view, this.#blocks, (number, index) => void this.#guide.toReference(number, index))}
      </div>
      ${renderFoot(view, {
        spoken: this.#aloud.index,
        offered: this.offered,
        onStop: () => this.#aloud.stop(),
        onNextParagraph: () => this.#aloud.next(),
        onReadOn: (index) => void this.#go(index, { focus: true }),
        onDismiss: () => (this.offered = undefined),
      })}
      <div class="visually-hidden" role="status">${this.said || nothing}</div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-article': HistoryArticleElement;
  }
}
