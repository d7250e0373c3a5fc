/*
 * One event in the article: date and place, title, picture, narrative, what it rests on.
 * Knows: the parts that stories are drawn from. Must not know where in the article it stands.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { until } from 'lit/directives/until.js';
import { narrativeOf, sourcesOf } from '../../../find/event-sources.js';
import type { HistoryEvent, Source } from '../../../history/index.js';
import { renderBody } from '../../../history/rich-text.js';
import { renderDate } from '../../story/date.js';
import { renderLinks } from '../../story/links.js';
import { numberRef } from '../../story/notes.js';
import { renderPicture } from '../../story/picture.js';
import { textDirection, textOf } from '../../story/view.js';
import { styled } from '../../styled.js';
import { headingOf, type ArticleView } from './article-view.js';
import type { LostPictures } from './lost-pictures.js';

export interface EventState {
  readonly pictures: LostPictures;
  readonly selected: boolean;
  /** The reader follows the address of an event. */
  readonly onAddress: (event: MouseEvent, index: number) => void;
}

function renderNarrative(event: HistoryEvent, view: ArticleView): TemplateResult {
  const { known, numbers } = view.plan;
  const body = textOf(narrativeOf(event), view);
  const narrative = body?.value ?? '';
  const dir = textDirection(narrative);
  const { inText, besides } = sourcesOf(event, narrative, known);
  const numbered = (source: Source | undefined): TemplateResult | undefined => {
    const number = source && numbers.get(source);
    return number === undefined ? undefined : numberRef(number, view);
  };
  const footnote = (id: string): TemplateResult | undefined =>
    numbered(inText.find((source) => source.id === id));
  const rich = body && renderBody(narrative, { footnote });
  return html`${
    body
      ? html`<div part="body" lang=${ifDefined(body.lang)} dir=${dir}>
          ${
            // until the parser is here the words stand as they were written
            rich instanceof Promise ? until(rich, html`<p class="raw">${narrative}</p>`) : rich
          }
        </div>`
      : nothing
  }
  ${
    besides.length > 0
      ? html`<p class="besides" dir=${dir}>
          <span>${view.locale.strings.sources}</span>${besides.map(numbered)}
        </p>`
      : nothing
  }`;
}

function renderInner(
  event: HistoryEvent,
  index: number,
  view: ArticleView,
  state: EventState,
): TemplateResult {
  const title = textOf(event.title, view);
  // the interface has its columns, the words have their direction: so that all boxes hang on one edge
  const dir = textDirection(title?.value ?? '');
  const place = textOf(event.place?.name, view);
  const said = textOf(event.dateText, view)?.value;
  const { pictures } = state;
  const { image } = event;
  return html`
    <p part="meta" dir=${dir}>
      ${renderDate(event.date, said, view)}
      ${
        place
          ? html`<span part="place" lang=${ifDefined(place.lang)}><bdi>${place.value}</bdi></span>`
          : nothing
      }
    </p>
    <div class="title-line" dir=${dir}>
      ${headingOf(view.headingLevel + view.eventDepth, `title-${index}`, 'event-title', html`<span lang=${ifDefined(title?.lang)}>${title?.value}</span>`)}
      <a
        class="address"
        part="address"
        href=${`#${view.address(event.id)}`}
        aria-label=${view.words.linkTo(title?.value ?? event.id)}
        @click=${(click: MouseEvent) => state.onAddress(click, index)}
        >#</a
      >
    </div>
    ${
      image
        ? renderPicture(
            image,
            event.place,
            pictures.has(image.src) ? image.src : undefined,
            pictures.add,
            pictures.globe,
            view,
          )
        : nothing
    }
    ${renderNarrative(event, view)} ${renderLinks(event.links, view, dir)}
  `;
}

/** The height of a line. */
const lineEm = 1.6;

/** `index` is the event's position in the history. */
export function renderEvent(
  index: number,
  view: ArticleView,
  state: EventState,
): TemplateResult | typeof nothing {
  const event = view.plan.history.events[index];
  if (event === undefined) return nothing;
  const { pictures } = state;
  const lost =
    event.image !== undefined && pictures.has(event.image.src) ? (pictures.globe() ?? true) : false;
  return html`<article
    class="event ${state.selected ? 'selected' : ''} ${event.image ? 'pictured' : ''}"
    part=${state.selected ? 'event selected' : 'event'}
    id=${`event-${index}`}
    data-index=${index}
    tabindex="-1"
    ${styled({ 'contain-intrinsic-block-size': `auto ${Math.round((view.plan.lines[index] ?? 0) * lineEm)}em` })}
    aria-labelledby=${`title-${index}`}
  >
    ${guard([event, view, lost], () => renderInner(event, index, view, state))}
  </article>`;
}
