/*
 * The list as the timeline sees it. A chunk of its own, fetched when first shown, or at rest for printing.
 * Knows: the stage it stands on. Must not know the element, loading, the axis.
 */
import type { LitElement, TemplateResult } from 'lit';
import { adopt } from '../adopt.js';
import type { ListPart, Stage } from '../views.js';
import { listPage } from './list-entries.js';
import { listStyles } from './list.styles.js';
import { ListController } from './list-controller.js';
import { listView } from './list-view.js';

/** Entries that are drawn at first, and more at a time. */
const page = 40;
/** Further off than this the list begins anew: what lies between is not drawn. */
const far = 1000;
/** What a printer gets at most. */
const mostPrinted = 2000;

class List implements ListPart {
  readonly #host: LitElement;
  readonly #stage: Stage;
  /** The first event that is drawn, and how many. */
  #first = 0;
  #drawn = page;

  constructor(host: LitElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    adopt(host, listStyles);
    host.addController(this);
    host.addController(
      new ListController(host, {
        settings: () => stage.shown()?.settings,
        bring: (index) => {
          this.include(index);
          return host.updateComplete;
        },
      }),
    );
  }

  // a controller only so that it lives as long as its host
  hostDisconnected(): void {
    this.#first = 0;
    this.#drawn = page;
  }

  include(index: number): void {
    const end = this.#first + this.#drawn;
    if (index >= this.#first && index + page <= end) return;
    if (index < this.#first || index > end + far) {
      this.#first = Math.max(0, index - page / 4);
      this.#drawn = page;
    } else this.#drawn = index + page - this.#first;
    this.#host.requestUpdate();
  }

  template(): TemplateResult {
    const shown = this.#stage.shown();
    if (shown === undefined) throw new Error('history-timeline: a list without a history');
    const { model, texts, settings } = shown;
    const whole = this.#stage.whole();
    const selected = this.#stage.selected();
    // another history may have fewer events
    if (this.#first >= model.events.length) this.#first = 0;
    const { hidden } = settings;
    const part = listPage(model, texts, hidden, whole ? 0 : this.#first, whole ? mostPrinted : this.#drawn);
    return listView(
      {
        ...part,
        selected,
        open: this.#stage.opened(),
        whole,
        strings: this.#stage.strings(),
        label: this.#stage.strings().events(part.before + part.entries.length + part.after),
        story: (index) => this.#stage.story(index),
      },
      {
        toggle: (index) =>
          this.#stage.opened() && index === selected ? this.#stage.close() : this.#stage.choose(index),
        earlier: () => {
          const first = Math.max(0, this.#first - page);
          this.#drawn += this.#first - first;
          this.#first = first;
          this.#host.requestUpdate();
        },
        more: () => {
          this.#drawn += page;
          this.#host.requestUpdate();
        },
      },
    );
  }
}

export const createListPart = (host: LitElement, stage: Stage): ListPart => new List(host, stage);
