/*
 * One event as a story: picture, date and place, title, narrative, links, sources.
 * Knows: an event that was read. Must not know where it came from or which element shows it.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { History, HistoryEvent } from '../../../history/index.js';
import { renderBody } from '../../../history/rich-text.js';
import { renderDate } from '../../story/date.js';
import { renderLinks } from '../../story/links.js';
import { numbered, noteRef, renderSources } from '../../story/notes.js';
import { renderPicture, type Globe } from '../../story/picture.js';
import { heading, textDirection, textOf, type View } from '../../story/view.js';
import type { Later } from './later.js';

export interface StoryState {
  /** The picture that did not come. */
  readonly failed: string | undefined;
  readonly onPictureError: (src: string) => void;
  readonly body: Later<TemplateResult>;
  readonly globe: Globe;
}

function renderText(
  event: HistoryEvent,
  history: History | undefined,
  later: Later<TemplateResult>,
  view: View,
): unknown {
  const body = textOf(event.body ?? event.summary, view);
  const sources = numbered(event.sources, body?.value ?? '', history?.sources);
  const footnote = (id: string): TemplateResult | undefined => noteRef(id, sources, view);
  const rich =
    body && later.get([event, history, body.value, view.locale], () => renderBody(body.value, { footnote }));
  return html`
    ${
      body
        ? html`<div part="body" lang=${ifDefined(body.lang)} dir=${textDirection(body.value)}>
            ${
              // until the parser is here the words stand as they were written
              rich ?? html`<p class="raw">${body.value}</p>`
            }
          </div>`
        : nothing
    }
    ${renderLinks(event.links, view)} ${renderSources(sources, body?.value ?? '', view)}
  `;
}

export function renderStory(
  event: HistoryEvent,
  history: History | undefined,
  view: View,
  { failed, onPictureError, body, globe }: StoryState,
): TemplateResult {
  const title = textOf(event.title, view);
  const place = textOf(event.place?.name, view);
  const said = textOf(event.dateText, view)?.value;
  return html`<article
    class="story"
    part="base"
    dir=${view.direction}
    lang=${view.locale.lang}
    aria-labelledby="title"
  >
    ${renderPicture(event.image, event.place, failed, onPictureError, globe, view)}
    <div class="text" dir=${textDirection(title?.value ?? '')}>
      <p part="meta">
        ${renderDate(event.date, said, view)}
        ${
          place
            ? html`<span part="place" lang=${ifDefined(place.lang)}><bdi>${place.value}</bdi></span>`
            : nothing
        }
      </p>
      ${heading(view.headingLevel, 'title', 'title', html`<span lang=${ifDefined(title?.lang)}>${title?.value}</span>`)}
      ${renderText(event, history, body, view)}
    </div>
  </article>`;
}
