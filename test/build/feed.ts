/*
 * The news of a catalogue as an Atom feed (RFC 4287), for the build of a site; `<history-news feed="…">` links to it.
 * Knows: catalogues and Atom. Must not know: where files are written.
 */
import { resolveText, type Catalogue, type News } from '../../src/history/index.js';
import type { HistoricalDate } from '../../src/time/index.js';

export interface FeedOptions {
  /** The address of the site, absolute: links in the feed begin with it. */
  readonly baseUrl: string | URL;
  /** The feed's own address, relative to the site's. */
  readonly self?: string;
  /** BCP 47; the language in which texts are taken, the catalogue's own unless given. */
  readonly lang?: string;
}

/** What XML 1.0 cannot hold is left out. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replaceAll(unwritable, '').replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escaped(text)}</${name}>`;

/** Where there is no moment that can be written. */
const never = '1970-01-01T00:00:00Z';

/** The moment that a date began, to the second, as RFC 3339 wants it; a feed is no place for days of history. */
function moment({ min }: HistoricalDate): string {
  const date = new Date(min);
  const year = Number.isNaN(date.getTime()) ? -1 : date.getUTCFullYear();
  // what lies outside of four digits cannot be written
  return year < 0 || year > 9999 ? never : date.toISOString().replace(/\.\d+/, '');
}

/** The Markdown of a body is left as its author wrote it: it reads well as plain text. */
const plain = (body: string): string => body.replaceAll(/\[\^[^\]]+\]/g, '').trim();

/** What an address becomes in a feed; a reader that has it elsewhere cannot resolve what is relative. */
function absolute(href: string, base: URL): string | undefined {
  const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
  return url !== undefined && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

/**
 * The feed's XML. Entries have tag URIs (RFC 4151) of the site's host and the items' own ids, so that a site can move its
 * pages without telling its readers everything again.
 * @throws RangeError where `baseUrl` is no absolute http(s) address, a programmer's mistake
 */
export function atomFeed(catalogue: Catalogue, options: FeedOptions): string {
  const base = URL.canParse(options.baseUrl) ? new URL(options.baseUrl) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol)) {
    throw new RangeError(`atomFeed: baseUrl is no absolute http address (got "${String(options.baseUrl)}")`);
  }
  const languages = options.lang === undefined ? [] : [options.lang];
  const text = (value: News['title'] | undefined): string =>
    resolveText(value, languages, catalogue.lang)?.value ?? '';
  const lang = options.lang ?? catalogue.lang;
  const news = catalogue.news.toSorted((a, b) => b.date.min - a.date.min);
  const self = new URL(options.self ?? 'feed.xml', base).href;
  const title = text(catalogue.title) || catalogue.id;
  const tag = (date: string, path: string): string =>
    `tag:${base.hostname},${date.slice(0, 10)}:${encodeURIComponent(catalogue.id)}${path}`;
  const latest = news[0] === undefined ? never : moment(news[0].date);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom"${lang === undefined ? '' : ` xml:lang="${escaped(lang)}"`}>`,
    element('title', title),
    element('id', self),
    element('updated', latest),
    `<author>${element('name', catalogue.author ?? title)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(absolute(catalogue.href ?? '', base) ?? base.href)}"/>`,
    ...(catalogue.summary === undefined ? [] : [element('subtitle', text(catalogue.summary))]),
    ...news.map((item) => {
      const day = moment(item.date);
      const link = absolute(item.href ?? catalogue.href ?? '', base) ?? base.href;
      return [
        '<entry>',
        element('title', text(item.title)),
        element('id', tag(day, `/${encodeURIComponent(item.id)}`)),
        element('updated', day),
        element('published', day),
        `<category term="${item.kind}"/>`,
        `<link rel="alternate" href="${escaped(link)}"/>`,
        ...(item.body === undefined ? [] : [element('content', plain(text(item.body)), ' type="text"')]),
        '</entry>',
      ].join('\n');
    }),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}
