import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { HistorySupportElement } from '../../src/elements/history-support/history-support.js';
import { define } from '../support/define.js';
import { all, catalogue, find, pixel, ready, says, texts } from './catalogue-fixture.js';

define('history-support', HistorySupportElement);

const show = async (input: object = catalogue, lang = 'en'): Promise<HistorySupportElement> =>
  ready(
    await fixture<HistorySupportElement>(
      html`<history-support lang=${lang} .catalogue=${input}></history-support>`,
    ),
  );

const priced = (amount: number, currency: string): object => ({
  support: [{ kind: 'shop', title: 'T', href: 'https://example.org/', price: { amount, currency } }],
});

const price = (element: Element): string =>
  (find(element, '[part="price"]')?.textContent ?? '').replaceAll(/[\s\u200e\u200f]+/g, ' ').trim();

describe('<history-support>', () => {
  it('shows the shop, its things, and the ways to support', async () => {
    const element = await show();
    assert.deepEqual(texts(element, '[part="group-title"]'), ['The shop', 'Ways to support']);
    assert.equal(find(element, '[part="shop-now"]')?.textContent, 'Shop now');
    assert.deepEqual(texts(element, '[part="card-title"]'), ['Poster']);
    assert.deepEqual(texts(element, '[part="way-title"]'), ['Give', 'More ways']);
    assert.deepEqual(texts(element, '[part="way-link"]'), ['Donate', 'Support page']);
    assert.include(texts(element, '[part="intro"]').join(), 'All we have.');
    await expect(element).to.be.accessible();
  });

  it('has links alone, and none tells where the reader came from', async () => {
    const element = await show();
    const links = all(element, 'a');
    assert.lengthOf(links, 4);
    for (const link of links) {
      assert.equal(link.getAttribute('rel'), 'noopener noreferrer');
      assert.equal(link.getAttribute('referrerpolicy'), 'no-referrer');
    }
    const images = all(element, 'img');
    assert.lengthOf(images, 1);
    for (const image of images) assert.equal(image.getAttribute('referrerpolicy'), 'no-referrer');
    assert.lengthOf(all(element, 'form, iframe, script, input, object, embed'), 0);
  });

  it('lets through no address that would run', async () => {
    const support = [
      { kind: 'donate', title: 'Bad', href: 'javascript:alert(1)' },
      { kind: 'donate', title: 'Good', href: 'https://example.org/' },
    ];
    const element = await show({ support });
    assert.deepEqual(texts(element, '[part="way-title"]'), ['Good']);
    assert.equal(element.issues[0]?.code, 'unsafe-url');
  });

  it('names each way by what it does and for what', async () => {
    const element = await show();
    const [donate] = all(element, '[part="way-link"]');
    const ids = donate?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = ids.map((id) => find(element, `#${id}`)?.textContent.trim()).join(' ');
    assert.equal(name, 'Donate Give');
  });

  it('writes prices as the reader does, in the seller’s currency', async () => {
    assert.equal(price(await show(priced(1234.5, 'EUR'))), '€1,234.50');
    assert.equal(price(await show(priced(2800, 'JPY'))), '¥2,800');
    assert.equal(price(await show(priced(0, 'USD'))), '$0.00');
    const inOthers: readonly (readonly [string, string])[] = [
      ['de', '1.234,50 €'],
      ['fr', '1 234,50 €'],
      ['zh', '€1,234.50'],
      ['ka', '1 234,50 €'],
      ['sq', '1 234,50 €'],
    ];
    for (const [lang, text] of inOthers) {
      const element = await show(priced(1234.5, 'EUR'), lang);
      await waitUntil(() => price(element) === text, `${lang}: ${text}, not ${price(element)}`);
    }
    // a currency that nobody knows is named by its letters
    assert.equal(price(await show(priced(3, 'XQQ'))), 'XQQ 3.00');
  });

  it('does without a shop, without things, without ways', async () => {
    const of = (kind: string): object => ({ support: [{ kind, title: 'T', href: 'https://example.org/' }] });
    const shop = await show(of('shop'));
    assert.exists(find(shop, '[part="shop-now"]'));
    assert.isUndefined(find(shop, '[part="way"]'));
    const ways = await show(of('page'));
    assert.deepEqual(texts(ways, '[part="group-title"]'), ['Ways to support']);
    const thing = await show(priced(1, 'EUR'));
    assert.deepEqual(texts(thing, '[part="group-title"]'), ['Shop']);
    assert.exists(find(thing, '[part="stand-in"]'));
  });

  it('puts a drawing in the place of a picture that does not come', async () => {
    const support = [
      {
        kind: 'shop',
        title: 'T',
        href: '/t',
        price: { amount: 1, currency: 'EUR' },
        image: { src: '/no/such.png', alt: 'T', credit: 'us' },
      },
      {
        kind: 'shop',
        title: 'U',
        href: '/u',
        price: { amount: 1, currency: 'EUR' },
        image: { src: pixel, alt: 'U', credit: 'us' },
      },
    ];
    const element = await show({ support });
    await waitUntil(() => all(element, '[part="stand-in"]').length === 1);
    assert.deepEqual(texts(element, '[part="credits"]'), ['us']);
  });

  it('says what is wrong in its own words', async () => {
    const root = await fixture(html`
      <div>
        <history-support .catalogue=${{ support: [] }}></history-support>
        <history-support .catalogue=${{ type: 'FeatureCollection', features: [] }}></history-support>
        <history-support for="nobody"></history-support>
      </div>
    `);
    const [none, other, dead] = root.querySelectorAll('history-support');
    assert.exists(none);
    assert.exists(other);
    assert.exists(dead);
    await says(none, 'There is nothing to buy or to give to yet.');
    await says(other, 'this is a GeoJSON file, not a catalogue');
    await says(dead, 'no element here has the id “nobody”');
  });
});
