import { assert } from '@open-wc/testing';
import catalog from '../../data/catalog.json';
import { readCatalogue, type Catalogue } from '../../src/history/index.js';
import { atomFeed } from './feed.js';

const atom = 'http://www.w3.org/2005/Atom';
const baseUrl = 'https://example.org/site/';

const catalogueOf = (input: unknown): Catalogue => readCatalogue(input, { baseUrl }).catalogue;

function parse(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  assert.isNull(documentElement.querySelector('parsererror'), documentElement.textContent);
  return documentElement;
}

const children = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === atom);

const one = (parent: Element, name: string): string => {
  const found = children(parent, name);
  assert.lengthOf(found, 1, `${parent.localName}/${name}`);
  return found[0]?.textContent ?? '';
};

/** RFC 3339, section 5.6, as RFC 4287, section 3.3, narrows it down. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** RFC 4151, section 2.1. */
const tagUri = /^tag:[a-z\d.-]+,\d{4}(-\d\d(-\d\d)?)?:[\w.~!$&'()*+,;=:@/?%-]*$/i;

/** What RFC 4287 demands of a feed and of each of its entries (sections 4.1.1, 4.1.2, 4.2). */
function assertValid(feed: Element): void {
  assert.equal(feed.namespaceURI, atom);
  assert.equal(feed.localName, 'feed');
  const known = 'author category contributor generator icon id link logo rights subtitle title updated entry';
  for (const { localName } of feed.children) assert.include(known.split(' '), localName);
  assert.ok(one(feed, 'title').trim());
  assert.ok(URL.canParse(one(feed, 'id')));
  assert.match(one(feed, 'updated'), dateTime);
  assert.ok(children(feed, 'author').every((author) => one(author, 'name').trim() !== ''));
  // entries without an author of their own rest on the feed's
  assert.isAtLeast(children(feed, 'author').length, 1);
  assert.lengthOf(
    children(feed, 'link').filter((link) => link.getAttribute('rel') === 'self'),
    1,
  );
  const ids = children(feed, 'entry').map((entry) => {
    const inEntry =
      'author category content contributor id link published rights source summary title updated';
    for (const { localName } of entry.children) assert.include(inEntry.split(' '), localName);
    assert.ok(one(entry, 'title').trim());
    assert.match(one(entry, 'updated'), dateTime);
    // without content an entry needs an alternate link; two of one kind are forbidden
    const links = children(entry, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    assert.lengthOf(links, 1);
    assert.match(links[0]?.getAttribute('href') ?? '', /^(https?|mailto):/);
    assert.isAtMost(children(entry, 'content').length, 1);
    return one(entry, 'id');
  });
  for (const id of ids) assert.match(id, tagUri);
  assert.lengthOf(new Set(ids), ids.length);
}

describe('atomFeed', () => {
  it('is a valid feed of the news of this project, the latest first', () => {
    const catalogue = catalogueOf(catalog);
    const feed = parse(atomFeed(catalogue, { baseUrl, self: 'news.xml' }));
    assertValid(feed);
    const entries = children(feed, 'entry');
    assert.lengthOf(entries, catalogue.news.length);
    const days = entries.map((entry) => one(entry, 'updated'));
    assert.deepEqual(days, days.toSorted().toReversed());
    assert.equal(one(feed, 'updated'), days[0]);
    assert.equal(
      feed.querySelector('link[rel="self"]')?.getAttribute('href'),
      'https://example.org/site/news.xml',
    );
  });

  it('is valid whatever stands in the texts', () => {
    const wild = `<b>&amp;</b> "quotes" ]]> ${String.fromCharCode(0, 8, 0xd800, 0xfffe)} 漢字 🏛`;
    const news = { kind: 'fixed', date: '2026-11-25', title: wild, body: `${wild}[^x]`, id: 'a b/ü"<' };
    const feed = parse(
      atomFeed(catalogueOf({ id: 'c d', title: wild, summary: wild, author: wild, news: [news] }), {
        baseUrl,
      }),
    );
    assertValid(feed);
    const title = feed.querySelector('entry > title')?.textContent ?? '';
    assert.include(title, '<b>&amp;</b> "quotes" ]]>');
    assert.include(title, '漢字 🏛');
    assert.notInclude(feed.querySelector('content')?.textContent ?? '', '[^');
  });

  it('is valid without news, and with dates that no feed can write', () => {
    assertValid(parse(atomFeed(catalogueOf({ news: [] }), { baseUrl })));
    const news = ['-0043', 'Y-66000000', '../1999', '12026'].map((date) => ({
      kind: 'new',
      date,
      title: date,
    }));
    const feed = parse(atomFeed(catalogueOf({ news }), { baseUrl }));
    assert.isAtLeast(children(feed, 'entry').length, 3);
    assertValid(feed);
  });

  it('names items the same each time, wherever the site stands in its host', () => {
    const ids = (base: string): readonly string[] =>
      children(parse(atomFeed(catalogueOf(catalog), { baseUrl: base })), 'entry').map((entry) =>
        one(entry, 'id'),
      );
    assert.deepEqual(ids(baseUrl), ids('https://example.org/'));
  });

  it('takes the language that is asked for', () => {
    const news = { kind: 'new', date: '2026', title: { en: 'House', de: 'Haus' }, href: 'x.html' };
    const feed = parse(
      atomFeed(readCatalogue({ lang: 'en', news: [news] }).catalogue, { baseUrl, lang: 'de' }),
    );
    assert.equal(feed.getAttribute('xml:lang'), 'de');
    assert.equal(feed.querySelector('entry > title')?.textContent, 'Haus');
    assert.equal(feed.querySelector('entry > link')?.getAttribute('href'), `${baseUrl}x.html`);
  });

  it('refuses a site without an address', () => {
    for (const bad of ['/', 'site/', 'file:///site/']) {
      assert.throws(() => atomFeed(catalogueOf({ news: [] }), { baseUrl: bad }), /no absolute http address/);
    }
  });
});
