/*
 * The contents: chapters, the events under them, where the reader is; and the way to the event before and after.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { chapterAt } from '../../../find/chapter-at.js';
import type { Chapter } from '../../../find/chapters.js';
import { textDirection, textOf } from '../../story/view.js';
import { chapterTitle, titleOf, type ArticleView } from './article-view.js';
import { icons } from './icons.js';

export interface ContentsState {
  readonly current: number | undefined;
  /** Unfolded, where it is narrow. */
  readonly open: boolean;
  /** Every event is listed, not only those near to the reader. */
  readonly whole: boolean;
  readonly onToggle: () => void;
  /** The reader follows an entry; `chapter` leads to the heading above the event. */
  readonly onEntry: (event: MouseEvent, index: number, chapter: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** In a long article so many events on either side are listed. */
const nearby = 20;

function entry(index: number, view: ArticleView, state: ContentsState): TemplateResult {
  const title = titleOf(index, view);
  const { id = '' } = view.plan.history.events[index] ?? {};
  return html`<li>
    <a
      part="entry"
      href=${`#${view.address(id)}`}
      lang=${ifDefined(title?.lang)}
      aria-current=${ifDefined(index === state.current ? 'location' : undefined)}
      @click=${(click: MouseEvent) => state.onEntry(click, index, false)}
      ><bdi>${title?.value ?? id}</bdi></a
    >
  </li>`;
}

const rest = (count: number, index: number, view: ArticleView, state: ContentsState): unknown =>
  count === 0
    ? nothing
    : html`<li>
        <a
          part="entry"
          class="rest"
          href=${`#${view.address(view.plan.history.events[index]?.id ?? '')}`}
          @click=${(click: MouseEvent) => state.onEntry(click, index, false)}
          >${view.locale.strings.more(count)}</a
        >
      </li>`;

function entries({ from, to }: Chapter, view: ArticleView, state: ContentsState): TemplateResult {
  const { current = from } = state;
  const [first, last] = state.whole
    ? [from, to]
    : [Math.max(from, current - nearby), Math.min(to, current + nearby + 1)];
  return html`<ol class="entries" role="list">
    ${rest(first - from, first - 1, view, state)}
    ${Array.from({ length: last - first }, (_, offset) => entry(first + offset, view, state))}
    ${rest(to - last, last, view, state)}
  </ol>`;
}

export function renderContents(view: ArticleView, state: ContentsState): TemplateResult {
  const { chapters, history } = view.plan;
  const { strings } = view.locale;
  const { current } = state;
  const here = current === undefined ? 0 : chapterAt(chapters, current);
  const title = current === undefined ? undefined : titleOf(current, view);
  const name = [textOf(history.title, view)?.value, view.words.contents].filter(Boolean).join(', ');
  return html`<nav class="contents ${state.open ? 'open' : ''}" part="contents" aria-label=${name}>
    <div class="bar">
      <span class="bar-title" aria-hidden="true">${view.words.contents}</span>
      <button
        type="button"
        class="toggle"
        part="contents-toggle"
        aria-expanded=${state.open ? 'true' : 'false'}
        aria-controls="entries"
        @click=${state.onToggle}
      >
        ${icons.contents}<span>${view.words.contents}</span>
        ${
          title
            ? html`<bdi class="here" aria-hidden="true" dir=${textDirection(title.value)}
                >${title.value}</bdi
              >`
            : nothing
        }
      </button>
      <span class="steps">
        ${step(-1, (current ?? 0) > 0, strings.previous, state)}
        ${step(1, (current ?? -1) < history.events.length - 1, strings.next, state)}
      </span>
    </div>
    <div class="entries-box" id="entries">
      <ol role="list">
        ${chapters.map((chapter, position) => {
          const heading = chapterTitle(chapter.place, view);
          const list = state.whole || position === here ? entries(chapter, view, state) : nothing;
          if (heading === undefined) return html`<li class="chapter-entry">${list}</li>`;
          const { id = '' } = history.events[chapter.from] ?? {};
          return html`<li class="chapter-entry ${position === here && current !== undefined ? 'here' : ''}">
            <a
              part="entry chapter-entry"
              class="chapter-link"
              href=${`#${view.address(id)}`}
              lang=${ifDefined(heading.lang)}
              @click=${(click: MouseEvent) => state.onEntry(click, chapter.from, true)}
              ><bdi>${heading.value}</bdi></a
            >
            ${list}
          </li>`;
        })}
      </ol>
    </div>
  </nav>`;
}

const step = (by: 1 | -1, possible: boolean, name: string, state: ContentsState): TemplateResult =>
  html`<button
    type="button"
    class="icon-button"
    part="step"
    aria-label=${name}
    title=${name}
    ?disabled=${!possible}
    @click=${() => state.onStep(by)}
  >
    ${by === 1 ? icons.next : icons.previous}
  </button>`;

/** Only the contents' own box is moved, and not while the reader is in it. */
export function keepEntrySeen(root: ParentNode): void {
  const box = root.querySelector('.entries-box');
  const current = box?.querySelector('[aria-current]');
  if (!box || !current || box.matches(':hover, :focus-within')) return;
  const [outer, inner] = [box.getBoundingClientRect(), current.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  box.scrollTo({ top: box.scrollTop + inner.top - outer.top - outer.height / 3 });
}
