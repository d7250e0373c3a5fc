/*
 * The list of sources at the end, with the ways back to where each is referred to.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cited } from '../../../find/article-plan.js';
import { formatCount } from '../../../time/index.js';
import { listDirection, renderNote } from '../../story/notes.js';
import { styled } from '../../styled.js';
import { headingOf, titleOf, type ArticleView } from './article-view.js';
import type { Blocks } from './blocks.js';

/** So many sources come into the page of a long article at once. */
export const sourcesInBlock = 50;
const linesOfSource = 1.25;

export const sourceBlock = (number: number): string => `s${Math.floor((number - 1) / sourcesInBlock)}`;

/** What the reader does with a note; `number` counts sources from 1. */
export type GoBack = (number: number, index: number) => void;

function ways({ mentions, more }: Cited, number: number, view: ArticleView, go: GoBack): unknown {
  const { strings } = view.locale;
  return [
    mentions.map((index, position) => {
      const name = view.words.backTo(titleOf(index, view)?.value ?? '');
      return html`<button
        type="button"
        class="back"
        part="back"
        data-note=${number}
        title=${name}
        @click=${() => go(number, index)}
      >
        <span aria-hidden="true"
          >${position === 0 ? '↩\uFE0E' : html`<sup>${formatCount(position + 1, view.locale.lang)}</sup>`}</span
        ><span class="visually-hidden">${name}</span>
      </button>`;
    }),
    more > 0 ? html` <span class="muted">${strings.more(more)}</span>` : nothing,
  ];
}

export function renderSourceList(
  view: ArticleView,
  blocks: Blocks,
  go: GoBack,
): TemplateResult | typeof nothing {
  const { cited } = view.plan;
  if (cited.length === 0) return nothing;
  const size = blocks.whole ? cited.length : sourcesInBlock;
  const starts = Array.from({ length: Math.ceil(cited.length / size) }, (_, block) => block * size);
  const dir = listDirection(
    cited.map(({ source }) => source),
    view,
  );
  return html`<section part="sources" class="sources" dir=${dir} aria-labelledby="sources">
    ${headingOf(view.headingLevel + 1, 'sources', 'sources-title', view.locale.strings.sources)}
    ${starts.map((start) => {
      const part = cited.slice(start, start + size);
      const key = sourceBlock(start + 1);
      const live = blocks.isLive(key);
      return html`<div
        class="block"
        data-block=${key}
        ${styled({ 'block-size': live ? undefined : blocks.sizeOf(key, part.length * linesOfSource) })}
      >
        ${
          live
            ? html`<ol start=${start + 1}>
                ${part.map((entry, index) =>
                  renderNote(entry.source, start + index + 1, ways(entry, start + index + 1, view, go), view),
                )}
              </ol>`
            : nothing
        }
      </div>`;
    })}
  </section>`;
}
