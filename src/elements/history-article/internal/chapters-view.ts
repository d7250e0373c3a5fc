/*
 * The chapters with their events, in parts that a long article can do without while they are out of sight.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { chapterAt } from '../../../find/chapter-at.js';
import type { Chapter } from '../../../find/chapters.js';
import { styled } from '../../styled.js';
import { chapterTitle, type ArticleView } from './article-view.js';
import type { Blocks } from './blocks.js';
import { renderEvent, type EventState } from './event-view.js';
import { renderChapterHead } from './frame-view.js';

/** So many events come into the page of a long article at once. */
const eventsInBlock = 12;

/** The key of the part that holds an event. */
export function blockOf(index: number, chapters: readonly Chapter[]): string {
  const position = chapterAt(chapters, index);
  const { from = 0 } = chapters[position] ?? {};
  return `${position}.${Math.floor((index - from) / eventsInBlock)}`;
}

function linesIn(lines: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += lines[index] ?? 0;
  return sum;
}

export function renderChapters(
  view: ArticleView,
  blocks: Blocks,
  selected: number | undefined,
  state: Omit<EventState, 'selected'>,
): readonly TemplateResult[] {
  const { chapters, lines } = view.plan;
  const eventsFrom = (from: number, to: number): readonly unknown[] =>
    Array.from({ length: to - from }, (_, offset) =>
      renderEvent(from + offset, view, { ...state, selected: from + offset === selected }),
    );
  const inBlocks = (chapter: Chapter, position: number): readonly TemplateResult[] =>
    Array.from({ length: Math.ceil((chapter.to - chapter.from) / eventsInBlock) }, (_, block) => {
      const from = chapter.from + block * eventsInBlock;
      const to = Math.min(chapter.to, from + eventsInBlock);
      const key = `${position}.${block}`;
      const live = blocks.isLive(key);
      return html`<div
        class="block"
        data-block=${key}
        ${styled({ 'block-size': live ? undefined : blocks.sizeOf(key, linesIn(lines, from, to)) })}
      >
        ${live ? eventsFrom(from, to) : nothing}
      </div>`;
    });
  const inChapter = (chapter: Chapter, position: number): unknown => {
    const here = selected !== undefined && chapter.from <= selected && selected < chapter.to;
    const live = blocks.signature(`${position}.`);
    return guard([view, live, here ? selected : undefined, ...state.pictures.state], () =>
      blocks.whole ? eventsFrom(chapter.from, chapter.to) : inBlocks(chapter, position),
    );
  };
  return chapters.map(
    (chapter, position) =>
      html`<section
        class="chapter"
        part="chapter"
        aria-labelledby=${chapterTitle(chapter.place, view) === undefined ? nothing : `chapter-${position}`}
      >
        ${renderChapterHead(chapter, position, view)} ${inChapter(chapter, position)}
      </section>`,
  );
}
