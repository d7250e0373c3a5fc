import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  HistorySource,
  wasRead,
  type HistoryInput,
  type SourceState,
} from '../../controllers/history-source.js';
import { LanguageController } from '../../controllers/language.js';
import type { LinkController } from '../../controllers/link.js';
import type { History, HistoryEvent, Issue } from '../../history/index.js';
import type { HistoricalDate } from '../../time/index.js';
import type { View } from '../story/view.js';
import styles from './history-event.styles.js';
import { Later } from './internal/later.js';
import { assignLight, hasLight, lightPicture, renderLight } from './internal/light.js';
import { adoptLightStyles } from './internal/light.styles.js';
import type * as Seldom from './internal/seldom.js';
import { renderFailed, renderLoading } from './internal/states.js';
import { renderStory } from './internal/story.js';

/** What is to be shown: an event that was read, the element's own HTML, or why there is neither. */
type Shown =
  | { readonly kind: 'event'; readonly event: HistoryEvent; readonly history: History | undefined }
  | { readonly kind: 'light' }
  /** The history holds no event of the id that was asked for, or none at all. */
  | { readonly kind: 'missing'; readonly id: string | undefined; readonly history: History }
  /** Still loading, failed, or nothing to show at all. */
  | { readonly kind: 'nothing' };

/**
 * @summary One event of a history: picture, date, place and narrative, on its own or following a timeline.
 *
 * The event comes from `data`, from a history (`history`, `src` or a script with JSON inside) and the id in `event`,
 * from the element that `for` names, or from the HTML between the tags, which reads, prints and indexes without
 * JavaScript too. That HTML also stands in while a file is loading and where it fails.
 *
 * @slot - The event as HTML: a heading, a `<time>`, a `<figure>`, paragraphs. Each goes to its place by what it is;
 *   `slot="title"`, `date`, `place`, `figure`, `body`, `links` or `sources` on a child says otherwise.
 *
 * @fires {HistoryLoadEvent} history-load - The history from `src`, `history` or the script has been read and is shown.
 * @fires {HistoryErrorEvent} history-error - It could not be loaded or read; `message` says what to do.
 *
 * @csspart base - The whole, an `<article>`.
 * @csspart figure - The picture with what is said about it.
 * @csspart image - The picture.
 * @csspart stand-in - The drawing in place of a picture that is missing or did not come.
 * @csspart caption - The caption under the picture.
 * @csspart credit - The attribution under the caption.
 * @csspart meta - The line of date and place.
 * @csspart date - The date.
 * @csspart place - The place.
 * @csspart title - The title, a heading.
 * @csspart body - The narrative.
 * @csspart footnote - The number of a source in the narrative.
 * @csspart links - The list of links.
 * @csspart sources - The list of sources.
 * @csspart sources-title - Its heading.
 * @csspart notice - The box that says what went wrong.
 * @csspart retry - The button that loads again.
 * @csspart progress - The bar of progress.
 *
 * @cssprop [--history-accent] - The one accent: selection, links, focus.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Captions, credits, sources.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground.
 * @cssprop [--history-font=inherit] - The typeface of the text.
 * @cssprop [--history-font-size=inherit] - Its size; all else is measured from it.
 * @cssprop [--history-heading-font=inherit] - The typeface of titles.
 * @cssprop [--history-heading-weight=600] - Their weight.
 * @cssprop [--history-radius=4px] - Corners.
 * @cssprop [--history-padding=0] - Space between the edge and what is inside.
 * @cssprop [--history-motion=200ms] - How long a movement takes; 0 where the reader wants none.
 *
 * @since 0.1.0
 */
export class HistoryEventElement extends LitElement {
  static override readonly styles = styles;
  static override readonly shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };
  /** Not by decorators: with what they need to run, those weigh as much as a screen of code. */
  static override get properties(): PropertyDeclarations {
    return {
      failed: { state: true },
      src: {},
      event: {},
      for: {},
      date: { reflect: true },
      place: { reflect: true },
      headingLevel: { type: Number, attribute: 'heading-level' },
      dateStyle: { attribute: 'date-style' },
      jsonLd: { type: Boolean, attribute: 'json-ld' },
      history: { attribute: false },
      data: { attribute: false },
    };
  }

  readonly #source = new HistorySource(this);
  readonly #language = new LanguageController(this);
  readonly #seldom = new Later<typeof Seldom>(this);
  readonly #body = new Later<TemplateResult>(this);
  readonly #date = new Later<HistoricalDate | undefined>(this);
  readonly #internals = this.attachInternals();
  #link: LinkController | undefined;
  #shown: Shown = { kind: 'nothing' };
  /** What the followed element said last; its own `selected` goes before. */
  #heard: string | undefined;
  #observer: MutationObserver | undefined;
  #script: HTMLScriptElement | undefined;
  #letGo: (() => void) | undefined;

  /** The address of the picture that did not come. */
  private failed: string | undefined;

  /** The address of a history in JSON. */
  src: string | undefined;

  /** The id of the event in that history; the first event unless given. */
  event: string | undefined;

  /** The id of the element whose selected event is shown. */
  for: string | undefined;

  /** The date of an event in HTML, as a history would have it: `1961 Jan 1 - 1989`, `1961-01-01/1989`. */
  date: string | undefined;

  /** The place of an event in HTML. */
  place: string | undefined;

  /** The level of the title, 2 to 6. */
  headingLevel = 3;

  /** How dates are ordered: as the language does, or the year first. */
  dateStyle: 'locale' | 'year-first' = 'locale';

  /** Whether the page gets schema.org data of the event, for crawlers. */
  jsonLd = false;

  /** A history as JSON, or one that was read; beside `data` it gives language and sources. */
  history: HistoryInput | undefined;

  /** An event that was read; wins over all other sources. */
  data: HistoryEvent | undefined;

  /** What was wrong with the history. */
  get issues(): readonly Issue[] {
    const { state: now } = this.#source;
    return now.status === 'ready' || now.status === 'error' ? now.issues : [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#letGo = adoptLightStyles(this);
    this.#observer = new MutationObserver(() => this.requestUpdate());
    this.#observer.observe(this, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['slot', 'datetime', 'src', 'alt'],
    });
    // the error of a picture does not bubble
    this.addEventListener('error', this.#onLightError, true);
    const picture = lightPicture(this);
    if (picture?.complete && picture.naturalWidth === 0) this.failed = picture.src;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo?.();
    this.#observer?.disconnect();
    this.removeEventListener('error', this.#onLightError, true);
  }

  /** A timeline draws its children itself: a thousand of them need not be set as stories that nobody sees. */
  protected override shouldUpdate(): boolean {
    const { parentElement: parent } = this;
    const drawn = parent?.localName === 'history-timeline' && parent.shadowRoot !== null;
    return this.jsonLd || !drawn || this.assignedSlot !== null;
  }

  protected override willUpdate(): void {
    // beside an event that was given, a history only tells of its sources: nothing is loaded, and nothing told
    const alone = this.data === undefined;
    this.#source.src = alone ? this.src : undefined;
    this.#source.history = alone ? this.history : undefined;
    this.#follow();
    this.#shown = this.#choose();
    const failed =
      this.#shown.kind === 'light' && this.failed !== undefined && this.failed === lightPicture(this)?.src;
    if (failed) this.#internals.states.add('picture-failed');
    else this.#internals.states.delete('picture-failed');
  }

  protected override updated(): void {
    assignLight(this, this.renderRoot);
    void this.#describe();
  }

  readonly #onLightError = (event: Event): void => {
    if (event.target === lightPicture(this)) this.failed = lightPicture(this)?.src;
  };

  /** What few events need, from the moment that one does. */
  #few(): typeof Seldom | undefined {
    return this.#seldom.get([], () => import('./internal/seldom.js'));
  }

  #follow(): void {
    const few = this.for === undefined ? undefined : this.#few();
    if (few) {
      this.#link ??= new few.LinkController(this, {
        onTarget: () => this.#hear(undefined),
        onLoad: () => this.#hear(undefined),
        onSelect: ({ id }) => this.#hear(id),
      });
    }
    if (this.#link) this.#link.id = this.for;
  }

  /** Of what is followed, where that gives no event; else of its own source. */
  get #state(): SourceState {
    if (this.for === undefined) return this.#source.state;
    const { ownerDocument: page } = this;
    return (
      this.#few()?.followedState(this.for, this.#link?.target, page) ?? {
        status: 'loading',
        progress: undefined,
      }
    );
  }

  #hear(id: string | undefined): void {
    this.#heard = id;
    this.requestUpdate();
  }

  readonly #onPictureError = (src: string): void => {
    this.failed = src;
  };

  readonly #retry = (): void => this.#source.retry();

  /** First what was given, then what is followed, then what was loaded, then what stands between the tags. */
  #choose(): Shown {
    const { state: source } = this.#source;
    const light: Shown = hasLight(this) ? { kind: 'light' } : { kind: 'nothing' };
    const history = source.status === 'ready' ? source.history : undefined;
    if (this.data !== undefined) {
      const given = this.history !== undefined && wasRead(this.history) ? this.history : undefined;
      return { kind: 'event', event: this.data, history: given };
    }
    if (this.for !== undefined) {
      const found = this.#few()?.followed(this.#link?.target, this.#heard);
      return found ? { kind: 'event', ...found } : light;
    }
    if (history === undefined) return light;
    const event =
      this.event === undefined ? history.events[0] : history.events.find(({ id }) => id === this.event);
    if (event !== undefined) return { kind: 'event', event, history };
    return { kind: 'missing', id: this.event, history };
  }

  /** Crawlers do not look into a shadow root: what is for them stands beside the author's own children. */
  async #describe(): Promise<void> {
    const shown = this.#shown;
    const wanted = this.jsonLd && (shown.kind === 'event' || shown.kind === 'light');
    const script = wanted ? await this.#written(shown) : undefined;
    // an update may have come by meanwhile
    if (wanted && (shown !== this.#shown || !this.jsonLd)) return;
    if (script !== this.#script) this.#script?.remove();
    this.#script = script;
    if (script && script.parentNode !== this) this.append(script);
  }

  async #written(shown: Shown): Promise<HTMLScriptElement | undefined> {
    try {
      const { jsonLd, lightJsonLd, writeScript } = await import('./internal/json-ld.js');
      const text = shown.kind === 'event' ? jsonLd(shown.event, this.#view) : lightJsonLd(this, this.#view);
      const script =
        this.#script ?? Object.assign(document.createElement('script'), { type: 'application/ld+json' });
      return text !== undefined && writeScript(script, text) ? script : undefined;
    } catch {
      // a chunk that does not come leaves the page as it is
      return undefined;
    }
  }

  get #view(): View {
    const { locale, languages, direction } = this.#language;
    const { dateStyle, headingLevel } = this;
    const contentLang = this.#shown.kind === 'event' ? this.#shown.history?.lang : undefined;
    return { locale, languages, contentLang, direction, dateStyle, headingLevel };
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = this.#shown;
    const view = this.#view;
    const { strings } = view.locale;
    const source = this.#state;
    const retry = this.for === undefined ? this.#retry : undefined;
    const globe = (): typeof Seldom.globe | undefined => this.#few()?.globe;
    const light = (): TemplateResult => {
      const failed = this.#internals.states.has('picture-failed');
      return renderLight(this, { date: this.date, place: this.place, failed }, this.#date, globe, view);
    };
    switch (shown.kind) {
      case 'event':
        return renderStory(shown.event, shown.history, view, {
          failed: this.failed,
          onPictureError: this.#onPictureError,
          body: this.#body,
          globe,
        });
      case 'missing':
        return this.#renderMissing(shown.id, shown.history);
      case 'light':
        return source.status === 'error' ? html`${renderFailed(source, strings, retry)}${light()}` : light();
      default:
        if (source.status === 'loading') return renderLoading(source.progress, strings);
        return source.status === 'error' ? renderFailed(source, strings, retry) : nothing;
    }
  }

  #renderMissing(id: string | undefined, { events }: History): TemplateResult {
    const { strings } = this.#language.locale;
    const few = this.#few();
    if (!few) return renderLoading(1, strings);
    return id === undefined ? few.renderEmpty(strings) : few.missed(id, events)(strings);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'history-event': HistoryEventElement;
  }
}
