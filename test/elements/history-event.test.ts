import { assert, aTimeout, expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HistoryEventElement } from '../../src/elements/history-event/history-event.js';
import { HistoryLoadEvent, HistorySelectEvent } from '../../src/events/index.js';
import { readHistory } from '../../src/history/index.js';
import { define } from '../support/define.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';
import { watchConsole } from '../support/watch-console.js';

define('history-event', HistoryEventElement);

const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const data = {
  id: 'space',
  title: 'Space',
  lang: 'en',
  sources: [
    {
      id: 'siddiqi',
      title: 'Challenge to Apollo',
      author: 'Asif A. Siddiqi',
      year: 2000,
      href: 'https://nasa.gov/',
    },
    { id: 'jenks', title: 'The Cosmonaut', author: 'Andrew L. Jenks' },
  ],
  events: [
    {
      id: 'gagarin',
      title: { en: 'Gagarin orbits the Earth', fr: 'Gagarine en orbite' },
      date: '1961 Jan 1 - 1989',
      place: { name: 'Russia', lat: 45.9, lon: 63.3 },
      image: {
        src: pixel,
        alt: 'A rocket',
        caption: 'Vostok',
        credit: 'N. Ivanov',
        license: 'CC BY',
        href: '/c',
      },
      body: 'He flew *once*.[^jenks]\n\nHe landed near Engels.',
      sources: ['siddiqi'],
      links: [{ href: 'https://example.org/', title: 'Vostok 1' }],
    },
    {
      id: 'caesar',
      title: 'Caesar is killed',
      date: '-0043-03-15',
      place: { name: 'Rome' },
      summary: 'On the Ides.',
    },
    { id: 'about', title: 'Some time', date: '1200~' },
  ],
};

type Props = Partial<Omit<HistoryEventElement, keyof HTMLElement>> & { readonly markup?: string };

async function show({ markup = '', ...props }: Props = {}): Promise<HistoryEventElement> {
  const element = fixtureSync<HistoryEventElement>(html`<history-event></history-event>`);
  element.innerHTML = markup;
  Object.assign(element, props);
  await settled(element);
  return element;
}

/** Its locale, its parser and its picture may come after the first update. */
async function settled(element: HistoryEventElement): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await element.updateComplete;
    await aTimeout(0);
  }
}

const part = (element: HistoryEventElement, name: string): HTMLElement | undefined =>
  element.renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`) ?? undefined;

const said = (element: HistoryEventElement, name: string): string =>
  (part(element, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();

const light = `<h3>The Wall</h3>
  <figure><img src="${pixel}" alt="A wall"><figcaption>Berlin <small>H. Schulz</small></figcaption></figure>
  <p>It stood for <em>long</em>.</p><p>It fell.</p>`;

const slotted = (element: HistoryEventElement, name: string): readonly (string | null)[] =>
  element.renderRoot
    .querySelector<HTMLSlotElement>(`slot[name="${name}"]`)
    ?.assignedNodes()
    .map((node) => node.textContent) ?? [];

const ld = (element: HistoryEventElement): Record<string, unknown> | undefined => {
  const text = element.querySelector('script[type="application/ld+json"]')?.textContent;
  return text ? (JSON.parse(text) as Record<string, unknown>) : undefined;
};

describe('<history-event>', () => {
  let stub: FetchStub;
  // what comes in chunks of its own has come
  before(() =>
    Promise.all([
      import('../../src/controllers/reading.js'),
      import('../../src/elements/history-event/internal/json-ld.js'),
      import('../../src/elements/history-event/internal/seldom.js'),
    ]),
  );
  let console: ReturnType<typeof watchConsole>;
  beforeEach(() => {
    stub = stubFetch();
    console = watchConsole();
  });
  afterEach(async () => {
    for (const element of document.querySelectorAll('history-event')) element.remove();
    stub.restore();
    console.restore();
    await aTimeout(0);
    assert.deepEqual(console.said, []);
  });

  describe('an event', () => {
    it('shows all that there is to it', async () => {
      const element = await show({ history: data, event: 'gagarin' });
      await waitUntil(() => part(element, 'body')?.querySelector('em'));
      assert.strictEqual(said(element, 'title'), 'Gagarin orbits the Earth');
      assert.strictEqual(part(element, 'title')?.localName, 'h3');
      assert.strictEqual(part(element, 'date')?.querySelector('bdi')?.textContent, 'Jan 1, 1961 – 1989');
      assert.strictEqual(said(element, 'place'), 'Russia');
      assert.strictEqual(said(element, 'caption'), 'Vostok');
      assert.strictEqual(said(element, 'credit'), 'N. Ivanov, CC BY');
      assert.lengthOf(part(element, 'body')?.querySelectorAll('p') ?? [], 2);
      assert.strictEqual(said(element, 'links'), 'Vostok 1');
      assert.strictEqual(part(element, 'image')?.getAttribute('alt'), 'A rocket');
      await expect(element).to.be.accessible();
    });

    it('speaks the date in full', async () => {
      const element = await show({ history: data, event: 'caesar' });
      const date = part(element, 'date');
      assert.strictEqual(date?.querySelector('[aria-hidden]')?.textContent, 'Mar 15, 44 BCE');
      assert.include(date?.querySelector('.visually-hidden')?.textContent, 'March 15');
      // HTML knows no years before the first
      assert.strictEqual(date?.hasAttribute('datetime'), false);
    });

    it('is the first of its history unless one is named', async () => {
      const element = await show({ history: { ...data, events: data.events.slice(2) } });
      assert.strictEqual(said(element, 'title'), 'Some time');
    });

    it('comes from a property, and changes with it', async () => {
      const { history } = readHistory(data);
      const element = await show({ data: history.events[0] });
      const [first, second] = history.events;
      element.data = first;
      await settled(element);
      const before = said(element, 'title');
      element.data = second;
      await settled(element);
      assert.notStrictEqual(said(element, 'title'), before);
    });

    it('tells of no loading where it was given the event, and knows its history’s sources', async () => {
      const { history } = readHistory(data);
      let told = 0;
      const count = (): void => void (told += 1);
      document.addEventListener('history-load', count);
      const element = await show({ data: history.events.find(({ id }) => id === 'gagarin'), history });
      await waitUntil(() => part(element, 'footnote'));
      document.removeEventListener('history-load', count);
      assert.strictEqual(told, 0);
      assert.strictEqual(part(element, 'body')?.lang, 'en');
    });

    it('follows its attributes', async () => {
      const element = await show({ history: data, event: 'gagarin' });
      element.setAttribute('event', 'caesar');
      element.setAttribute('heading-level', '5');
      element.setAttribute('date-style', 'year-first');
      await settled(element);
      assert.strictEqual(part(element, 'title')?.localName, 'h5');
      assert.strictEqual(part(element, 'date')?.querySelector('bdi')?.textContent, '44 BCE Mar 15');
      assert.strictEqual(said(element, 'body'), 'On the Ides.');
    });

    it('speaks the language around it', async () => {
      const element = await show({ history: data, event: 'gagarin' });
      element.lang = 'fr';
      await waitUntil(() => said(element, 'title') === 'Gagarine en orbite');
      assert.exists(part(element, 'title')?.querySelector('[lang="fr"]'));
    });

    it('draws a stand-in for a picture that is missing or does not come', async () => {
      const element = await show({ history: data, event: 'caesar' });
      assert.strictEqual(part(element, 'stand-in')?.getAttribute('aria-hidden'), 'true');
      element.event = 'gagarin';
      await settled(element);
      assert.strictEqual(part(element, 'stand-in'), undefined);
      part(element, 'image')?.dispatchEvent(new Event('error'));
      await settled(element);
      assert.strictEqual(part(element, 'stand-in')?.getAttribute('aria-label'), 'A rocket');
      assert.strictEqual(said(element, 'caption'), 'Vostok');
      await expect(element).to.be.accessible();
    });

    it('does not run what an author wrote', async () => {
      const body = '<img src=x onerror="window.pwned=1"> <b>raw</b> [x](javascript:alert(1))';
      const element = await show({ history: { ...data, events: [{ ...data.events[0], body }] } });
      await aTimeout(50);
      assert.strictEqual(part(element, 'body')?.querySelector('img, b, [href^="javascript"]'), null);
      assert.include(said(element, 'body'), '<b>raw</b>');
    });
  });

  describe('footnotes', () => {
    it('lead to the source and back, by keyboard', async () => {
      const element = await show({ history: data, event: 'gagarin' });
      await waitUntil(() => part(element, 'footnote'));
      const items = [...(part(element, 'sources')?.querySelectorAll('li') ?? [])];
      // what the text names comes first
      assert.deepEqual(
        items.map((item) => /Jenks|Siddiqi/.exec(item.textContent)?.[0]),
        ['Jenks', 'Siddiqi'],
      );
      const hash = location.href;
      part(element, 'footnote')?.focus();
      await sendKeys({ press: 'Enter' });
      assert.strictEqual(element.shadowRoot?.activeElement, items[0]);
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      assert.strictEqual(element.shadowRoot?.activeElement, part(element, 'footnote'));
      assert.strictEqual(location.href, hash);
      assert.strictEqual(items[1]?.querySelector('button'), null);
    });
  });

  describe('from a file', () => {
    it('shows a frame, then the event, and tells once', async () => {
      stub.answers.set('/h.json', [() => json(data)]);
      const loaded: unknown[] = [];
      const listen = (event: HistoryLoadEvent): void => void loaded.push(event.target);
      document.addEventListener('history-load', listen);
      const element = fixtureSync<HistoryEventElement>(
        html`<history-event src="/h.json" event="caesar"></history-event>`,
      );
      await element.updateComplete;
      assert.exists(element.renderRoot.querySelector('[aria-busy="true"]'));
      await waitUntil(() => said(element, 'title') === 'Caesar is killed');
      await aTimeout(10);
      document.removeEventListener('history-load', listen);
      assert.deepEqual(loaded, [element]);
      assert.typeOf(element.issues, 'array');
    });

    it('names the nearest ids where there is none', async () => {
      const element = await show({ history: data, event: 'gagarni' });
      assert.match(said(element, 'notice'), /“gagarni”.*gagarin/);
      await expect(element).to.be.accessible();
    });

    it('says what went wrong, and tries again', async () => {
      stub.answers.set('/f.json', [() => new Response('', { status: 404 }), () => json(data)]);
      const element = await show({ src: '/f.json', event: 'caesar' });
      await waitUntil(() => part(element, 'notice'));
      assert.match(said(element, 'notice'), /404.*check “src”/);
      await expect(element).to.be.accessible();
      part(element, 'retry')?.click();
      await waitUntil(() => said(element, 'title') === 'Caesar is killed');
    });

    it('shows its own words while it loads and where it fails', async () => {
      stub.answers.set('/w.json', [() => new Response('', { status: 500 }), () => json(data)]);
      const element = await show({ src: '/w.json', event: 'gagarin', markup: light });
      assert.deepEqual(slotted(element, 'title'), ['The Wall']);
      await waitUntil(() => part(element, 'notice'));
      assert.deepEqual(slotted(element, 'title'), ['The Wall']);
      part(element, 'retry')?.click();
      await waitUntil(() => said(element, 'title') === 'Gagarin orbits the Earth');
      assert.strictEqual(element.renderRoot.querySelector('slot'), null);
    });

    it('says that a history is empty', async () => {
      const element = await show({ history: { ...data, events: [] } });
      assert.match(said(element, 'notice'), /no events/);
    });
  });

  describe('from HTML', () => {
    it('puts the author’s own nodes in their places and touches none', async () => {
      const element = fixtureSync<HistoryEventElement>(
        html`<history-event date="1961 Jan 1 - 1989" place="Berlin"></history-event>`,
      );
      element.innerHTML = light;
      const before = element.innerHTML;
      await settled(element);
      assert.strictEqual(element.innerHTML, before);
      assert.deepEqual(slotted(element, 'title'), ['The Wall']);
      assert.lengthOf(slotted(element, 'figure'), 1);
      assert.deepEqual(slotted(element, 'body'), ['It stood for long.', 'It fell.']);
      assert.strictEqual(part(element, 'date')?.querySelector('bdi')?.textContent, 'Jan 1, 1961 – 1989');
      assert.strictEqual(said(element, 'place'), 'Berlin');
      assert.strictEqual(element.renderRoot.querySelector('article')?.ariaLabel, 'The Wall');
      await expect(element).to.be.accessible();
    });

    it('does not say a date or place twice', async () => {
      const element = await show({
        date: '1961',
        place: 'x',
        markup: '<h3>T</h3><time>in 1961</time><b slot="place">Berlin</b>',
      });
      assert.deepEqual([part(element, 'date'), part(element, 'place')], [undefined, undefined]);
      assert.deepEqual(slotted(element, 'date'), ['in 1961']);
      assert.deepEqual(slotted(element, 'place'), ['Berlin']);
    });

    it('follows its children', async () => {
      const element = await show({ markup: light });
      element.append(Object.assign(document.createElement('p'), { textContent: 'More.' }));
      element.querySelector('h3')?.remove();
      await settled(element);
      assert.deepEqual(slotted(element, 'title'), []);
      assert.strictEqual(slotted(element, 'body').at(-1), 'More.');
      element.replaceChildren();
      await settled(element);
      assert.strictEqual(element.renderRoot.querySelector('article'), null);
    });

    it('reads without the element', () => {
      const page = fixtureSync(html`<section></section>`);
      page.innerHTML = `<history-later date="1961">${light}</history-later>`;
      assert.isAbove(page.querySelector('p')?.getBoundingClientRect().height ?? 0, 0);
    });

    it('draws a stand-in for the author’s picture too', async () => {
      const element = await show({ markup: light });
      const image = element.querySelector('img');
      image?.dispatchEvent(new Event('error'));
      await settled(element);
      assert.strictEqual(part(element, 'stand-in')?.ariaLabel, 'A wall');
      assert.strictEqual(image && getComputedStyle(image).display, 'none');
      assert.strictEqual(image?.hasAttribute('style'), false);
    });

    it('keeps a wide picture inside, and gives way to the page’s own rules', async () => {
      const element = await show({ markup: light });
      const image = element.querySelector('img');
      assert.strictEqual(image && getComputedStyle(image).objectFit, 'cover');
      const own = document.head.appendChild(document.createElement('style'));
      own.textContent = 'img { object-fit: fill }';
      assert.strictEqual(image && getComputedStyle(image).objectFit, 'fill');
      own.remove();
    });
  });

  describe('JSON-LD', () => {
    it('is there when asked for, for an event as for HTML', async () => {
      const element = await show({ history: data, event: 'gagarin', jsonLd: true });
      assert.deepInclude(ld(element), {
        '@type': 'Event',
        name: 'Gagarin orbits the Earth',
        startDate: '1961-01-01',
        endDate: '1989',
        description: 'He flew once.',
        location: {
          '@type': 'Place',
          name: 'Russia',
          geo: { '@type': 'GeoCoordinates', latitude: 45.9, longitude: 63.3 },
        },
      });
      element.event = 'caesar';
      await settled(element);
      assert.strictEqual(ld(element)?.['startDate'], '-0043-03-15');
      element.jsonLd = false;
      await settled(element);
      assert.lengthOf(element.childNodes, 0);
      const written = await show({ markup: light, date: '1961/1989', jsonLd: true });
      assert.deepInclude(ld(written), { name: 'The Wall', startDate: '1961', endDate: '1989' });
    });

    it('says no date that is not known so well', async () => {
      const element = await show({ history: data, event: 'about', jsonLd: true });
      assert.doesNotHaveAnyKeys(ld(element), ['startDate', 'endDate']);
    });
  });

  describe('for', () => {
    it('shows what the other element has selected', async () => {
      const { history } = readHistory(data);
      const page = fixtureSync(
        html`<div>
          <section id="line"></section>
          <history-event for="line"></history-event>
        </div>`,
      );
      const line = page.querySelector('section') ?? page;
      const element = page.querySelector<HistoryEventElement>('history-event') ?? new HistoryEventElement();
      await settled(element);
      assert.strictEqual(element.renderRoot.querySelector('article'), null);
      Object.assign(line, { events: history.events, history });
      line.dispatchEvent(new HistoryLoadEvent(history));
      line.dispatchEvent(new HistorySelectEvent('caesar', 'user'));
      await settled(element);
      assert.strictEqual(said(element, 'title'), 'Caesar is killed');
      line.remove();
      await settled(element);
      assert.strictEqual(element.renderRoot.querySelector('article'), null);
    });

    it('finds an element that was there and selected before', async () => {
      const { history } = readHistory(data);
      const page = fixtureSync<HTMLElement>(html`<div><section id="early"></section></div>`);
      Object.assign(page.firstElementChild ?? page, { selected: 'about', events: history.events });
      const element = new HistoryEventElement();
      element.for = 'early';
      page.append(element);
      await settled(element);
      assert.strictEqual(said(element, 'title'), 'Some time');
    });
  });

  describe('a dead for', () => {
    const notice = (element: HistoryEventElement): string =>
      (element.renderRoot.querySelector('[part="notice"]')?.textContent ?? '').replaceAll(/\s+/g, ' ');

    it('says that there is no such element, and what to do', async () => {
      const element = await show({ for: 'nobody' });
      assert.include(notice(element), 'no element here has the id “nobody”');
      assert.include(notice(element), 'history-timeline');
      assert.notExists(element.renderRoot.querySelector('[part="retry"]'));
    });

    it('says that what is followed holds no history', async () => {
      const page = fixtureSync<HTMLElement>(html`<div><p id="text">Words</p></div>`);
      const element = new HistoryEventElement();
      element.for = 'text';
      page.append(element);
      await settled(element);
      assert.include(notice(element), '<p id="text"> holds no history');
    });

    it('leaves what stands inside it', async () => {
      const page = fixtureSync<HTMLElement>(
        html`<div>
          <history-event for="nobody"><h3>Told here</h3></history-event>
        </div>`,
      );
      const element = page.querySelector<HistoryEventElement>('history-event') ?? new HistoryEventElement();
      await settled(element);
      assert.include(notice(element), 'nobody');
      assert.exists(element.renderRoot.querySelector('slot[name="title"]'));
    });
  });

  describe('as a guest', () => {
    it('leaves nothing behind', async () => {
      stub.answers.set('/slow.json', [() => new Promise<Response>(() => {})]);
      const sheets = document.adoptedStyleSheets.length;
      const held = new Set<unknown>();
      const { observe, disconnect } = MutationObserver.prototype;
      MutationObserver.prototype.observe = function (...given) {
        held.add(this);
        observe.apply(this, given);
      };
      MutationObserver.prototype.disconnect = function () {
        held.delete(this);
        disconnect.apply(this);
      };
      const before = held.size;
      const element = await show({ src: '/slow.json', for: undefined, markup: '<p>x</p>' });
      assert.strictEqual(document.adoptedStyleSheets.length, sheets + 1);
      assert.isAbove(held.size, before);
      element.remove();
      await aTimeout(0);
      MutationObserver.prototype.observe = observe;
      MutationObserver.prototype.disconnect = disconnect;
      assert.strictEqual(held.size, before);
      assert.strictEqual(document.adoptedStyleSheets.length, sheets);
      assert.lengthOf(stub.aborted, 1);
    });

    it('is moved without starting again', async () => {
      stub.answers.set('/mv.json', [() => json(data)]);
      const element = await show({ src: '/mv.json', event: 'gagarin' });
      await waitUntil(() => part(element, 'title'));
      const target = fixtureSync<HTMLElement>(html`<div></div>`);
      target.append(element);
      await settled(element);
      assert.strictEqual(said(element, 'title'), 'Gagarin orbits the Earth');
      assert.lengthOf(stub.calls, 1);
    });

    it('draws nothing inside a timeline that draws it', async () => {
      const line = fixtureSync<HTMLElement>(html`<div></div>`).appendChild(
        document.createElement('history-timeline'),
      );
      if (line.shadowRoot === null) line.attachShadow({ mode: 'open' });
      const element = new HistoryEventElement();
      element.innerHTML = light;
      line.append(element);
      await settled(element);
      assert.lengthOf(element.renderRoot.querySelectorAll('article'), 0);
      document.body.append(element);
      await settled(element);
      assert.deepEqual(slotted(element, 'title'), ['The Wall']);
    });

    it('writes no style attribute and needs no width of the page', async () => {
      const element = await show({ history: data, event: 'gagarin' });
      assert.strictEqual(element.renderRoot.querySelector('[style]'), null);
      const row = fixtureSync<HTMLElement>(html`<div></div>`);
      row.style.display = 'flex';
      row.append(element);
      await settled(element);
      assert.isAbove(element.getBoundingClientRect().width, 300);
    });

    it('each text runs its own way: a narrative that is not translated, a caption and its credit', async () => {
      const mixed = {
        id: 'm',
        title: { en: 'A title', fa: 'یک عنوان' },
        date: '1900',
        body: 'Words in English.',
        image: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', caption: 'یک نقشه', credit: 'A map' },
        sources: ['book'],
      };
      const sources = [{ id: 'book', title: 'A book', author: 'Someone' }];
      const whole = { id: 'h', title: 'H', lang: 'en', sources, events: [mixed] };
      const element = await show({ history: whole, event: 'm' });
      element.lang = 'fa';
      element.dir = 'rtl';
      await settled(element);
      const running = ['title', 'body', 'sources', 'caption', 'credit'].map((name) => {
        const found = part(element, name);
        return found && getComputedStyle(found).direction;
      });
      assert.deepEqual(running, ['rtl', 'ltr', 'ltr', 'rtl', 'rtl']);
    });

    for (const dir of ['ltr', 'rtl'] as const) {
      it(`sets the picture beside the text where there is room: ${dir}`, async () => {
        const element = await show({ history: data, event: 'gagarin' });
        element.dir = dir;
        element.style.inlineSize = '800px';
        await settled(element);
        const [figure, title] = [part(element, 'figure'), part(element, 'title')].map((x) =>
          x?.getBoundingClientRect(),
        );
        if (!figure || !title) throw new Error('nothing there');
        assert.strictEqual(figure.left < title.left, dir === 'ltr');
        element.style.inlineSize = '400px';
        await settled(element);
        const below = part(element, 'title')?.getBoundingClientRect().top ?? 0;
        assert.isAbove(below, part(element, 'figure')?.getBoundingClientRect().bottom ?? 0);
      });
    }
  });
});
