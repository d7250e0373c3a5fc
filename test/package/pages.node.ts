/* The histories' site as files: what each page says of itself, and that no link between them leads nowhere. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { ensureBuilt } from '../build/build.js';
import { filesUnder, fromRoot } from '../build/files.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const site = 'dist/site/';

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('');

class PageFile {
  readonly path: string;
  readonly elements: readonly Element[];
  constructor(path: string) {
    this.path = path;
    this.elements = elementsOf(parse(readFileSync(fromRoot(path), 'utf8')).childNodes);
  }
  all(tag: string): readonly Element[] {
    return this.elements.filter(({ tagName }) => tagName === tag);
  }
  meta(name: string): string | undefined {
    const found = this.all('meta').find(
      (element) => attribute(element, 'name') === name || attribute(element, 'property') === name,
    );
    return found && attribute(found, 'content');
  }
  link(rel: string): string | undefined {
    const found = this.all('link').find((element) => attribute(element, 'rel') === rel);
    return found && attribute(found, 'href');
  }
  get ids(): ReadonlySet<string> {
    return new Set(this.elements.flatMap((element) => attribute(element, 'id') ?? []));
  }
}

/** The file that a server gives for an address on the site. */
function fileOf(page: string, href: string): { file: string; hash: string } {
  const { pathname, hash } = new URL(href, `http://site/${page.slice(site.length)}`);
  const path = decodeURIComponent(pathname.slice(1));
  return {
    file: `${site}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`,
    hash: hash.slice(1),
  };
}

describe('the pages of the histories', () => {
  let pages: readonly PageFile[] = [];
  const wrong = (broken: (page: PageFile) => unknown): readonly string[] =>
    pages.filter((page) => broken(page)).map(({ path }) => path);

  before(async () => {
    await ensureBuilt();
    pages = filesUnder(site.slice(0, -1))
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => new PageFile(path));
  });

  it('are there for the home page and each history in thirteen languages, and for each event', () => {
    const events = filesUnder('data')
      .filter((path) => /^data\/[\w-]+\.json$/.test(path))
      .map((path): unknown => JSON.parse(readFileSync(fromRoot(path), 'utf8')))
      .flatMap((file) => (typeof file === 'object' && file !== null && 'events' in file ? [file.events] : []))
      .map((list) => (Array.isArray(list) ? list.length : 0));
    const inEnglish = pages.filter(({ path }) => path.startsWith(`${site}history/`));
    assert.equal(inEnglish.length, events.length + events.reduce((sum, count) => sum + count, 0));
    const homes = pages.filter(({ path }) => /^dist\/site\/([\w-]+\/)?index\.html$/.test(path));
    assert.equal(homes.length, 13);
    const histories = pages.filter(({ path }) =>
      /^dist\/site\/([\w-]+\/)?history\/[\w-]+\/index\.html$/.test(path),
    );
    assert.equal(histories.length, 13 * events.length);
  });

  it('have one heading of the first level, a language and a direction', () => {
    assert.deepEqual(
      wrong((page) => page.all('h1').length !== 1),
      [],
    );
    assert.deepEqual(
      wrong(({ elements: [root] }) => {
        const lang = root && attribute(root, 'lang');
        const direction = lang === 'fa' || lang === 'ar' ? 'rtl' : 'ltr';
        return lang === undefined || root === undefined || attribute(root, 'dir') !== direction;
      }),
      [],
    );
  });

  it('call a history what the catalogue calls it in their language', () => {
    const named = (path: string): readonly string[] => {
      const page = pages.find((one) => one.path === `${site}${path}index.html`);
      const heading = textOf(page?.all('h1')[0]?.childNodes ?? []).trim();
      return [heading, textOf(page?.all('title')[0]?.childNodes ?? []).split(':')[0] ?? ''];
    };
    assert.deepEqual(named('history/georgia/'), ['Georgia', 'Georgia']);
    assert.deepEqual(named('fa/history/georgia/'), ['گرجستان', 'گرجستان']);
    assert.deepEqual(named('zh-Hant/history/georgia/'), ['喬治亞', '喬治亞']);
    // its own words, where it has them in the language
    assert.equal(named('zh/history/deep-time/')[0], '深时：从大爆炸到1989年');
  });

  it('have a title and a description of their own', () => {
    const titles = new Set(
      pages.map(
        (page) =>
          page.elements[0] &&
          attribute(page.elements[0], 'lang') + textOf(page.all('title')[0]?.childNodes ?? []),
      ),
    );
    assert.equal(titles.size, pages.length);
    assert.deepEqual(
      wrong((page) => (page.meta('description')?.length ?? 0) < 10),
      [],
    );
  });

  it('say what to show where they are shared, with a picture that is there', () => {
    const absent = wrong((page) => {
      const picture = page.meta('og:image');
      const there = picture !== undefined && existsSync(fromRoot(fileOf(page.path, picture).file));
      return !there || !page.meta('og:title') || !page.meta('og:description') || !page.meta('og:url');
    });
    assert.deepEqual(absent, []);
  });

  it('tell machines what they are', () => {
    const kinds = new Map<string, number>();
    for (const page of pages) {
      const script = page
        .all('script')
        .find((element) => attribute(element, 'type') === 'application/ld+json');
      const data: unknown = JSON.parse(textOf(script?.childNodes ?? []));
      assert.ok(typeof data === 'object' && data !== null && '@type' in data && 'url' in data, page.path);
      assert.equal(data.url, page.link('canonical'), page.path);
      const kind = String(data['@type']);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    assert.deepEqual([...kinds.keys()].sort(), ['CollectionPage', 'Event', 'WebSite']);
  });

  it('stand in the sitemap, each once', () => {
    const map = readFileSync(fromRoot(`${site}sitemap.xml`), 'utf8');
    const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    assert.equal(listed.length, pages.length);
    assert.deepEqual(new Set(listed), new Set(pages.map((page) => page.link('canonical'))));
  });

  it('link to nothing that is not there', () => {
    const known = new Map(pages.map((page) => [page.path, page]));
    const events = new Map<string, ReadonlySet<string>>();
    const dead: string[] = [];
    for (const page of pages) {
      for (const element of page.elements) {
        const href = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'catalog');
        if (href === undefined || /^(https?|mailto):/.test(href)) continue;
        const { file, hash } = fileOf(page.path, href);
        if (!existsSync(fromRoot(file))) dead.push(`${page.path}: ${href}`);
        if (hash === '') continue;
        const target = known.get(file);
        if (target === undefined) continue;
        // the hash of an event is for the elements of the page
        const ids = events.get(file) ?? new Set([...target.ids, ...eventsOf(target)]);
        events.set(file, ids);
        if (!ids.has(decodeURIComponent(hash))) dead.push(`${page.path}: ${href}`);
      }
    }
    assert.deepEqual(dead, []);
  });
});

/** The ids of the events that a history's page lists, and their places in its long read. */
const eventsOf = (page: PageFile): readonly string[] =>
  page
    .all('a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.includes('history/') || href.startsWith('#read:'))
    .map((href) => decodeURIComponent(href.split(/[/:]/).at(href.endsWith('/') ? -2 : -1) ?? ''))
    .flatMap((id) => [id, `read:${id}`]);
