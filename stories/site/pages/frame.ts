/*
 * What every page of the site has around its content: what machines read of it, and the way to the other pages.
 * Knows: addresses and HTML. Must not know what a page tells.
 */
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { words } from './words.js';
import type { Speech } from './told.js';

/** Where the site will stand; Open Graph, canonical addresses and the sitemap have to be absolute. */
export const origin = new URL(process.env['SITE_URL'] ?? 'https://history-timeline.example/').href;

export interface Page {
  /** From the root of the site, with a slash at its end; the home page is ''. */
  readonly path: string;
  readonly speech: Speech;
  readonly title: string;
  readonly description: string;
  /** From the root: what is shown where somebody shares the page. */
  readonly picture: string;
  /** What it shows, for who does not see it. */
  readonly pictureAlt: string;
  readonly kind: 'website' | 'article';
  /** What the page is to a machine, as schema.org has it; `@context` is added. */
  readonly data: object;
  /** The same page in other languages, this one among them. */
  readonly others: readonly { readonly lang: string; readonly path: string }[];
  /** What the language menu leads to where the page is not told in a language. */
  readonly instead?: (lang: string) => string;
  readonly content: (to: Links) => TemplateResult;
}

export interface Links {
  /** An address from the root of the site, as it is seen from this page. */
  (path: string): string;
}

export const absolute = (path: string): string => new URL(path, origin).href;

export const linksFrom =
  (path: string): Links =>
  (to) => {
    // to a place in the page itself
    if (to.startsWith(`${path}#`)) return to.slice(path.length);
    const depth = path.split('/').length - 1;
    return depth === 0 ? to || './' : `${'../'.repeat(depth)}${to}`;
  };

/** English stands at the root. */
export const within = (lang: string, path: string): string => (lang === 'en' ? path : `${lang}/${path}`);

/** Data in a script that nothing runs; `<` would let it end early. */
const dataScript = (data: object): unknown =>
  unsafeHTML(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );

const head = (page: Page, to: Links): TemplateResult => html`
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${page.title}</title>
    <meta name="description" content=${page.description} />
    <link rel="canonical" href=${absolute(page.path)} />
    ${page.others.map(
      ({ lang, path }) => html`<link rel="alternate" hreflang=${lang} href=${absolute(path)} />`,
    )}
    <link rel="alternate" hreflang="x-default" href=${absolute(page.others[0]?.path ?? page.path)} />
    <link
      rel="alternate"
      type="application/atom+xml"
      href=${to('feed.xml')}
      title=${words['en']?.news ?? ''}
    />
    <meta property="og:type" content=${page.kind} />
    <meta property="og:site_name" content=${page.speech.words.site} />
    <meta property="og:title" content=${page.title} />
    <meta property="og:description" content=${page.description} />
    <meta property="og:url" content=${absolute(page.path)} />
    <meta property="og:image" content=${absolute(page.picture)} />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content=${page.pictureAlt} />
    <meta property="og:locale" content=${page.speech.lang.replace('-', '_')} />
    <meta name="twitter:card" content="summary_large_image" />
    ${dataScript({ '@context': 'https://schema.org', ...page.data })}
    <link rel="icon" type="image/svg+xml" href=${to('icon.svg')} />
    <link rel="stylesheet" href=${to('site.css')} />
    <script src=${to('site.js')}></script>
    <script type="module" src=${to('history-timeline/history-timeline.js')}></script>
  </head>
`;

/** Every language of the site, with where it leads from here. */
const menuOf = ({ others, instead }: Page): Page['others'] =>
  Object.keys(words).flatMap((lang) => {
    const path = others.find((other) => other.lang === lang)?.path ?? instead?.(lang);
    return path === undefined ? [] : [{ lang, path }];
  });

function header(page: Page, to: Links): TemplateResult {
  const { path, speech } = page;
  const said = speech.words;
  const home = within(speech.lang, '');
  const parts = [
    ['today', said.today],
    ['news', said.news],
    ['support', said.support],
  ] as const;
  return html`
    <header class="top">
      <a class="brand" href=${to(home)}>${said.site}</a>
      <nav aria-label=${said.pages}>
        ${parts.map(([id, name]) => html`<a href="${path === home ? '' : to(home)}#${id}">${name}</a>`)}
        <a href=${to('embed.html')} hreflang="en">${said.embed}</a>
      </nav>
      <div class="switches">
        <details class="menu">
          <summary><span class="visually-hidden">${said.language}: </span>${said.name}</summary>
          <ul>
            ${menuOf(page).map(
              ({ lang, path: there }) =>
                html`<li>
                  <a
                    href=${to(there)}
                    lang=${lang}
                    hreflang=${lang}
                    ?data-keeps-hash=${!there.includes('#')}
                    aria-current=${lang === speech.lang ? 'page' : 'false'}
                    >${words[lang]?.name ?? lang}</a
                  >
                </li>`,
            )}
          </ul>
        </details>
        <label class="colours">
          <span>${said.colours}</span>
          <select>
            <option value="">${said.system}</option>
            <option value="light">${said.light}</option>
            <option value="dark">${said.dark}</option>
          </select>
        </label>
      </div>
    </header>
  `;
}

/** The whole document. */
export function framed(page: Page): TemplateResult {
  const to = linksFrom(page.path);
  const { lang, direction, words: said } = page.speech;
  return html`<!doctype html>
    <html lang=${lang} dir=${direction}>
      ${head(page, to)}
      <body>
        <a class="skip" href="#main">${said.skip}</a>
        ${header(page, to)}
        <main id="main" tabindex="-1">${page.content(to)}</main>
        <footer class="colophon">
          <p>
            ${said.rights} <bdi><a href=${to('feed.xml')}>Atom</a></bdi>
          </p>
        </footer>
      </body>
    </html>`;
}
