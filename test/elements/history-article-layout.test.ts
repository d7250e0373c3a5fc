import { assert, fixture, html } from '@open-wc/testing';
import { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';
import { define } from '../support/define.js';
import { all, one, small, told } from './article-fixture.js';

define('history-article', HistoryArticleElement);

const image = { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'A dot' };
const persian = { title: 'تاریخی کوچک', era: 'روزگار نخست', event: 'رویداد' };

/** All in English, all in Persian, or each other event in one of them. */
const histories = {
  English: { ...small, image },
  Persian: {
    ...small,
    image,
    lang: 'fa',
    title: persian.title,
    eras: small.eras.map((era) => ({ ...era, title: persian.era })),
    events: small.events.map((event) => ({ ...event, title: persian.event })),
  },
  both: {
    ...small,
    image,
    title: { en: 'A small history', fa: persian.title },
    events: small.events.map((event, index) => (index % 2 ? { ...event, title: persian.event } : event)),
  },
};

async function drawn(history: object, lang: string, width: number): Promise<HistoryArticleElement> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang} dir=${lang === 'fa' ? 'rtl' : 'ltr'} style="inline-size: ${width}px; font: 16px serif">
      <history-article .history=${history}></history-article>
    </div>
  `);
  const element = page.querySelector('history-article');
  assert.exists(element);
  return told(element);
}

const edges = (element: Element): string => {
  const { left, right } = element.getBoundingClientRect();
  return `${Math.round(left)}–${Math.round(right)}`;
};

describe('<history-article>: its column', () => {
  for (const lang of ['en', 'zh', 'fa'])
    for (const width of [375, 800, 1040, 1400])
      for (const [name, history] of Object.entries(histories))
        it(`head, picture, chapters and text stand on the same two edges: ${lang}, ${width} px, ${name}`, async () => {
          const element = await drawn(history, lang, width);
          const parts =
            '.head, .head figure, .chapter-line, [part="meta"], .title-line, [part="body"], .sources';
          const found = new Set(all(element, parts).map(edges));
          assert.equal(found.size, 1, [...found].join());
          // and on the page's start edge of what the contents leave
          const column = one(element, '.text-column').getBoundingClientRect();
          const head = one(element, '.head').getBoundingClientRect();
          if (lang === 'fa') assert.approximately(head.right, column.right, 1);
          else assert.approximately(head.left, column.left, 1);
        });

  it('a place that begins a line has no rule before it', async () => {
    const events = [
      { id: 'x', title: 'X', date: '1900', place: { name: 'Near' } },
      { id: 'y', title: 'Y', date: '1901', place: { name: 'A place with a name that asks for a line' } },
    ];
    const element = await drawn({ ...small, events }, 'en', 240);
    const [near, far] = all(element, '[part="place"]');
    const [line] = all(element, '[part="meta"]');
    if (!near || !far || !line) throw new Error('two places on a line of their own');
    const start = line.getBoundingClientRect().left;
    assert.isAbove(near.getBoundingClientRect().left, start + 10);
    assert.equal(far.getBoundingClientRect().left, start);
    // the rule stands outside of the line, where nothing is painted
    assert.isBelow(Number.parseFloat(getComputedStyle(far, '::before').left), 0);
    assert.equal(getComputedStyle(line).overflowX, 'clip');
  });
});
