/* The home page: the catalogue, this day, what is new, support. */
import { html } from '@lit-labs/ssr';
import { absolute, within, type Page } from './frame.js';
import { excerpt, type Speech, type Told } from './told.js';
import { words } from './words.js';

export function homePage(histories: readonly Told[], speech: Speech): Page {
  const { lang, words: said } = speech;
  const path = within(lang, '');
  const catalog = within(lang, 'catalog.json');
  return {
    path,
    speech,
    title: `${said.site}: ${said.headline}`,
    description: said.lead,
    picture: 'og/home.png',
    pictureAlt: said.headline,
    kind: 'website',
    data: {
      '@type': 'WebSite',
      name: said.site,
      description: said.lead,
      url: absolute(path),
      inLanguage: lang,
    },
    others: Object.keys(words).map((other) => ({ lang: other, path: within(other, '') })),
    content: (to) => html`
      <h1>${said.headline}</h1>
      <p class="lead">${said.lead}</p>
      <div class="part">
        <h2 id="histories">${said.histories}</h2>
        <history-catalog src=${to(catalog)} heading-level="2">
          <ul class="plain">
            ${histories.map((told) => {
              const title = speech.of(told, 'title');
              const summary = speech.of(told, 'summary');
              return html`<li>
                <a href=${to(within(lang, `history/${told.history.id}/`))}
                  ><bdi lang=${title?.lang ?? lang}>${title?.value}</bdi></a
                >
                <span><bdi lang=${summary?.lang ?? lang}>${excerpt(summary?.value, 180)}</bdi></span>
              </li>`;
            })}
          </ul>
        </history-catalog>
      </div>
      <div class="part scripted">
        <h2 id="today">${said.today}</h2>
        <history-today catalog=${to(catalog)} heading-level="2"></history-today>
      </div>
      <div class="part scripted">
        <h2 id="news">${said.news}</h2>
        <history-news
          src=${to(catalog)}
          limit="6"
          feed=${to('feed.xml')}
          remember
          heading-level="2"
        ></history-news>
      </div>
      <div class="part scripted">
        <h2 id="support">${said.support}</h2>
        <history-support src=${to(catalog)} heading-level="2"></history-support>
      </div>
    `,
  };
}
