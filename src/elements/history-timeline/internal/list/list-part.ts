/*
 * The list as the timeline sees it. A chunk of its own, fetched when first shown, or at rest for printing.
 * Knows: the stage it stands on. Must not know the element, loading, the axis.
 */
import type { LitElement, TemplateResult } from 'lit';
import { adopt } from '../adopt.js';
import type { ListPart, Stage } from '../views.js';
import { listEntries } from './list-entries.js';
import { listStyles } from './list.styles.js';
import { ListController } from './list-controller.js';
import { listView } from './list-view.js';

/** Entries that are drawn at first, and more at a time. */
const page = 40;

class List implements ListPart {
  readonly #host: LitElement;
  readonly #stage: Stage;
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
    this.#drawn = page;
  }

  include(index: number): void {
    if (index + page <= this.#drawn) return;
    this.#drawn = index + page;
    this.#host.requestUpdate();
  }

  template(): TemplateResult {
    const shown = this.#stage.shown();
    if (shown === undefined) throw new Error('history-timeline: a list without a history');
    const { model, texts, settings } = shown;
    const entries = listEntries(model, texts, settings.hidden);
    const whole = this.#stage.whole();
    const selected = this.#stage.selected();
    return listView(
      {
        entries,
        shown: whole ? entries.length : Math.min(this.#drawn, entries.length),
        selected,
        open: this.#stage.opened(),
        whole,
        strings: this.#stage.strings(),
        label: this.#stage.strings().events(entries.length),
        story: (index) => this.#stage.story(index),
      },
      {
        toggle: (index) =>
          this.#stage.opened() && index === selected ? this.#stage.close() : this.#stage.choose(index),
        more: () => {
          this.#drawn += page;
          this.#host.requestUpdate();
        },
      },
    );
  }
}

export const createListPart = (host: LitElement, stage: Stage): ListPart => new List(host, stage);
