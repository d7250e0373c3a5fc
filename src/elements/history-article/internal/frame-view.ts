/* What stands around the text: its head, its chapters' headings, and the bar that follows the reader when there is cause. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Chapter } from '../../../find/chapters.js';
import { formatDate } from '../../../time/index.js';
import { renderPicture } from '../../story/picture.js';
import { textDirection, textOf } from '../../story/view.js';
import { chapterTitle, dateOptions, headingOf, titleOf, type ArticleView } from './article-view.js';
import { icons } from './icons.js';
import type { LostPictures } from './lost-pictures.js';

/** Whole minutes, of more than an hour in steps of five: nobody reads to the minute. */
function readingTime(minutes: number, view: ArticleView): string {
  const whole = Math.max(1, Math.round(minutes));
  if (whole < 60) return view.words.readingTime(0, whole);
  const steps = Math.round(whole / 5) * 5;
  return view.words.readingTime(Math.floor(steps / 60), steps % 60);
}

export interface HeadState {
  readonly pictures: LostPictures;
  readonly canSpeak: boolean;
  readonly speaking: boolean;
  readonly onSpeak: () => void;
}

export function renderHead(view: ArticleView, state: HeadState): TemplateResult {
  const { history, minutes, years } = view.plan;
  const title = textOf(history.title, view);
  const summary = textOf(history.summary, view);
  const { words, locale } = view;
  const { pictures } = state;
  const { image } = history;
  const facts = [
    years && formatDate(years, dateOptions(view)),
    locale.strings.events(history.events.length),
    readingTime(minutes, view),
  ];
  return html`<header part="header" class="head" dir=${textDirection(title?.value ?? '')}>
    ${headingOf(view.headingLevel, 'title', 'title', html`<span lang=${ifDefined(title?.lang)}>${title?.value}</span>`)}
    ${summary ? html`<p part="summary" lang=${ifDefined(summary.lang)}>${summary.value}</p>` : nothing}
    <p part="facts">
      ${facts.map((fact) =>
        fact === undefined ? nothing : html`<span><bdi dir=${view.direction}>${fact}</bdi></span> `,
      )}
    </p>
    ${
      state.canSpeak
        ? html`<button
            type="button"
            class="text-button speak"
            part="speak"
            dir=${view.direction}
            @click=${state.onSpeak}
          >
            ${state.speaking ? icons.stop : icons.speak}<span
              >${state.speaking ? words.stop : words.readAloud}</span
            >
          </button>`
        : nothing
    }
    ${
      image
        ? renderPicture(
            image,
            history.place,
            pictures.has(image.src) ? image.src : undefined,
            pictures.add,
            pictures.globe,
            view,
          )
        : nothing
    }
  </header>`;
}

export function renderChapterHead(
  chapter: Chapter,
  position: number,
  view: ArticleView,
): TemplateResult | typeof nothing {
  const title = chapterTitle(chapter.place, view);
  if (title === undefined) return nothing;
  const { place } = chapter;
  const dates = place.kind === 'era' ? formatDate(place.era.date, dateOptions(view)) : undefined;
  return html`<header class="chapter-head">
    <div class="chapter-line" dir=${textDirection(title.value)}>
      ${headingOf(view.headingLevel + 1, `chapter-${position}`, 'chapter-title', html`<span lang=${ifDefined(title.lang)}>${title.value}</span>`)}
      ${dates === undefined ? nothing : html`<p part="chapter-date"><bdi>${dates}</bdi></p>`}
    </div>
  </header>`;
}

export interface FootState {
  /** The event that is being read aloud. */
  readonly spoken: number | undefined;
  /** The event that was selected elsewhere and lies out of sight. */
  readonly offered: number | undefined;
  readonly onStop: () => void;
  readonly onNextParagraph: () => void;
  readonly onReadOn: (index: number) => void;
  readonly onDismiss: () => void;
}

const button = (name: string, icon: TemplateResult, press: () => void): TemplateResult =>
  html`<button
    type="button"
    class="icon-button"
    part="foot-button"
    aria-label=${name}
    title=${name}
    @click=${press}
  >
    ${icon}
  </button>`;

/** At the lower edge of what is seen of the article, and never over anything else of the page. */
export function renderFoot(view: ArticleView, state: FootState): TemplateResult | typeof nothing {
  const { words, locale } = view;
  const named = (index: number): string => titleOf(index, view)?.value ?? '';
  if (state.spoken !== undefined) {
    return html`<div class="foot" part="foot">
      <span class="foot-text">${words.reading(named(state.spoken))}</span>
      ${button(words.nextParagraph, icons.nextParagraph, state.onNextParagraph)}
      ${button(words.stop, icons.stop, state.onStop)}
    </div>`;
  }
  const { offered } = state;
  if (offered === undefined) return nothing;
  return html`<div class="foot" part="foot">
    <button type="button" class="foot-text link" part="read-on" @click=${() => state.onReadOn(offered)}>
      ${words.readOn(named(offered))}
    </button>
    ${button(locale.strings.close, icons.close, state.onDismiss)}
  </div>`;
}
