/* The page of one history: timeline, map, questions, game, and the whole story. */
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { History, HistoryEvent } from '../../../src/history/index.js';
import { absolute, within, type Links, type Page } from './frame.js';
import { excerpt, machine, openingOf, type Speech, type Told } from './told.js';
import { words } from './words.js';

export const pathOf = (lang: string, id: string): string => within(lang, `history/${id}/`);

/** The event’s own page where it is told in this language, else where the long read of that language tells it. */
export const eventPath = (speech: Speech, { history }: Told, id: string): string => {
  const event = history.events.find((other) => other.id === id);
  const own = event !== undefined && hasPage(speech, event, history);
  return own
    ? `${pathOf(speech.lang, history.id)}${encodeURIComponent(id)}/`
    : readAt(speech.lang, history, id);
};

/** The event in the long read. */
export const readAt = (lang: string, { id: of }: History, id: string): string =>
  `${pathOf(lang, of)}#read:${encodeURIComponent(id)}`;

/** English has a page of every event, each other language of those whose titles are told in it. */
export const hasPage = (speech: Speech, event: HistoryEvent, history: History): boolean =>
  speech.lang === 'en' || speech.has(event, history);

const parts = ['timeline', 'map', 'ask', 'play', 'read'] as const;

export function historyPage(told: Told, speech: Speech): Page {
  const { history, file } = told;
  const { lang, words: said } = speech;
  const path = pathOf(lang, history.id);
  const title = speech.of(told, 'title');
  const summary = speech.of(told, 'summary');
  const opening = openingOf(history);
  const listed = (to: Links): unknown => html`
    <h2>${said.allEvents}</h2>
    <ol class="events">
      ${history.events.map((event) => {
        const name = speech.text(event.title, history);
        return html`<li>
          <time datetime=${machine(event) ?? nothing}>${speech.date(event, history)}</time>
          <a href=${to(eventPath(speech, told, event.id))}
            ><bdi lang=${name?.lang ?? lang}>${name?.value}</bdi></a
          >
        </li>`;
      })}
    </ol>
  `;
  return {
    path,
    speech,
    title: `${title?.value}: ${said.timeline} · ${said.site}`,
    description: excerpt(summary?.value, 200),
    picture: `og/${history.id}.png`,
    pictureAlt: title?.value ?? history.id,
    kind: 'website',
    data: {
      '@type': 'CollectionPage',
      name: title?.value,
      description: summary?.value,
      inLanguage: lang,
      url: absolute(path),
      isPartOf: { '@type': 'WebSite', name: said.site, url: absolute(within(lang, '')) },
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: history.events.length,
        itemListElement: history.events.map((event, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: speech.text(event.title, history)?.value,
          url: absolute(eventPath(speech, told, event.id)),
        })),
      },
    },
    others: Object.keys(words).map((other) => ({ lang: other, path: pathOf(other, history.id) })),
    content: (to) => html`
      <h1><bdi lang=${title?.lang ?? lang}>${title?.value}</bdi></h1>
      <p class="lead"><bdi lang=${summary?.lang ?? lang}>${summary?.value}</bdi></p>
      <nav class="here scripted" aria-label=${said.onThisPage}>
        ${parts.map((part) => html`<a href="#${part}">${said[part]}</a>`)}
      </nav>
      <div class="part" id="timeline">
        <history-timeline
          id="history"
          class="sheet"
          src=${to(file)}
          start=${opening?.start ?? nothing}
          end=${opening?.end ?? nothing}
          selected=${opening?.event.id ?? nothing}
          hash
        >
          <p>${said.needsScript}</p>
        </history-timeline>
      </div>
      <div class="part scripted">
        <h2 id="map">${said.map}</h2>
        <history-map class="sheet" for="history" borders="today" heading-level="2"></history-map>
      </div>
      <div class="two scripted">
        <div class="part scripted">
          <h2 id="ask">${said.ask}</h2>
          <history-herodotus class="sheet" for="history" heading-level="2"></history-herodotus>
        </div>
        <div class="part scripted">
          <h2 id="play">${said.play}</h2>
          <history-game class="sheet" for="history" heading-level="2"></history-game>
        </div>
      </div>
      <div class="part scripted">
        <h2 id="read">${said.read}</h2>
        <history-article class="sheet" for="history" hash="read" heading-level="2"></history-article>
      </div>
      <div class="part">${listed(to)}</div>
    `,
  };
}
