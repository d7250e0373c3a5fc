import { assert, aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { HistoryMapElement } from '../../src/elements/history-map/history-map.js';
import { Player } from '../../src/elements/history-map/internal/player.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { define } from '../support/define.js';

define('history-timeline', HistoryTimelineElement);
define('history-map', HistoryMapElement);

const at = (name: string, lat: number, lon: number): object => ({ name, lat, lon });

const history = {
  id: 'h',
  title: 'A history',
  lang: 'en',
  events: [
    { id: 'rome', title: 'Rome is founded', date: '-0752', place: at('Rome', 41.9, 12.5) },
    { id: 'lost', title: 'Lost somewhere', date: '0100', place: { name: 'Somewhere' } },
    { id: 'fire', title: 'The fire of Rome', date: '0064', place: at('Rome', 41.9, 12.5) },
    { id: 'paris', title: 'A revolution', date: '1789', place: at('Paris', 48.86, 2.35) },
    { id: 'berlin', title: 'A wall falls', date: '1989-11-09', place: at('Berlin', 52.52, 13.4) },
    { id: 'potsdam', title: 'A conference', date: '1945-07', place: at('Potsdam', 52.4, 13.06) },
  ],
};

const root = (element: HistoryMapElement): ShadowRoot => element.shadowRoot ?? assert.fail();
const spots = (element: HistoryMapElement): readonly HTMLButtonElement[] => [
  ...root(element).querySelectorAll<HTMLButtonElement>('.spot'),
];
const spot = (element: HistoryMapElement, name: string): HTMLButtonElement =>
  spots(element).find(({ ariaLabel }) => ariaLabel?.includes(name)) ?? assert.fail(`no spot “${name}”`);
const text = (element: HistoryMapElement, selector: string): string =>
  (root(element).querySelector<HTMLElement>(selector)?.innerText ?? '').replaceAll(/\s+/g, ' ').trim();
const button = (element: HistoryMapElement, name: string): HTMLButtonElement =>
  root(element).querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`) ??
  assert.fail(`no “${name}”`);
const focused = (element: HistoryMapElement): string => root(element).activeElement?.ariaLabel ?? '';
const cameraOf = (element: HistoryMapElement): string =>
  root(element).querySelector<HTMLElement>('.spots')?.style.transform ?? '';

/** The camera has come to rest. */
async function still(element: HistoryMapElement): Promise<void> {
  let before = '';
  await waitUntil(async () => {
    const now = `${cameraOf(element)} ${spots(element)
      .map(({ style }) => style.transform)
      .join()}`;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const same = now === before;
    before = now;
    return same;
  });
}

async function map(
  given: object = history,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HistoryMapElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = '800px';
  const element = new HistoryMapElement();
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.history = given;
  box.append(element);
  await waitUntil(() => root(element).querySelector('.spot, .notice') !== null);
  return element;
}

describe('<history-map>', () => {
  afterEach(() => resetMouse());

  it('shows places sized by their events, says what they hold, and how many events have none', async () => {
    const element = await map();
    assert.sameMembers(
      spots(element).map(({ ariaLabel }) => ariaLabel),
      ['2 events in 2 places: Potsdam, Berlin', 'Paris: A revolution', 'Rome: 2 events'],
    );
    assert.include(text(element, '.foot'), '5 of 6 events');
    assert.include(text(element, '.foot'), '1 without a place on the map');
    assert.include(text(element, '.foot'), 'Natural Earth');
    const radius = (name: string): number => parseFloat(spot(element, name).style.getPropertyValue('--_r'));
    assert.isAbove(radius('Rome'), radius('Paris'));
    assert.equal(root(element).querySelector('section')?.ariaLabel, 'A history, map');
  });

  it('says each name of a spot once, and counts what it says', async () => {
    const places = [
      at('River', 52.4, 13.0),
      at('River', 52.8, 13.4),
      at('Berlin', 52.52, 13.4),
      at('Berlin', 52.51, 13.38),
      at('Rome', 41.9, 12.5),
    ];
    const events = places.map((place, n) => ({ id: `e${n}`, title: `E ${n}`, date: 1900 + n, place }));
    const element = await map({ ...history, events });
    assert.equal(spot(element, 'River').ariaLabel, '4 events in 2 places: Berlin, River');
  });

  it('draws land that comes with the library, and passes axe', async () => {
    const element = await map(history, { selected: 'paris' });
    await waitUntil(() => (root(element).querySelector('.land')?.getAttribute('d') ?? '').length > 1000);
    await expect(element).to.be.accessible();
  });

  it('an event that is chosen is selected and called out, not over its own point', async () => {
    const element = await map();
    const heard: (string | undefined)[] = [];
    element.addEventListener('history-select', ({ id }) => heard.push(id));
    spot(element, 'Paris').click();
    await element.updateComplete;
    assert.deepEqual(heard, ['paris']);
    assert.equal(element.selected, 'paris');
    assert.equal(text(element, '.callout .name'), 'A revolution');
    const [pin, callout] = ['.pin', '.callout p'].map((selector) =>
      root(element).querySelector(selector)?.getBoundingClientRect(),
    );
    if (!pin || !callout) return assert.fail();
    assert.isTrue(
      pin.right <= callout.left ||
        callout.right <= pin.left ||
        pin.bottom <= callout.top ||
        callout.bottom <= pin.top,
    );
    assert.include(text(element, '[role="status"]'), 'A revolution');
  });

  it('keeps things as they are where a listener says so', async () => {
    const element = await map();
    element.addEventListener('history-select', (event) => event.preventDefault());
    spot(element, 'Paris').click();
    await element.updateComplete;
    assert.isUndefined(element.selected);
    assert.isNull(root(element).querySelector('.callout'));
  });

  it('a gathering comes apart when it is pressed', async () => {
    const element = await map();
    spot(element, 'Potsdam').click();
    await waitUntil(() => spots(element).some(({ ariaLabel }) => ariaLabel === 'Berlin: A wall falls'));
    assert.exists(spot(element, 'Potsdam: A conference'));
  });

  it('several events at one spot are a list, from which Escape leads back', async () => {
    const element = await map();
    await still(element);
    spot(element, 'Rome').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => root(element).activeElement?.id === 'panel-title');
    assert.deepEqual(
      [...root(element).querySelectorAll('.panel .name')].map(({ textContent }) => textContent),
      ['Rome is founded', 'The fire of Rome'],
    );
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(element) === 'Rome: 2 events');
    assert.isNull(root(element).querySelector('.panel'));
    spot(element, 'Rome').click();
    await element.updateComplete;
    root(element).querySelector<HTMLElement>('.panel .events button')?.click();
    assert.equal(element.selected, 'rome');
  });

  describe('by keyboard', () => {
    it('is one stop of Tab; arrows lead to what lies in their direction, Home and End through time', async () => {
      const element = await map();
      await still(element);
      assert.lengthOf(
        spots(element).filter(({ tabIndex }) => tabIndex === 0),
        1,
      );
      spot(element, 'Paris').focus();
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => focused(element).includes('Potsdam'));
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => focused(element).includes('Rome'));
      await sendKeys({ press: 'End' });
      await waitUntil(() => focused(element).includes('Potsdam'));
      await sendKeys({ press: 'Home' });
      await waitUntil(() => focused(element).includes('Rome'));
      assert.lengthOf(
        spots(element).filter(({ tabIndex }) => tabIndex === 0),
        1,
      );
    });

    it('zooms about the place, and the focus stays where a gathering comes apart and back', async () => {
      const element = await map();
      await still(element);
      spot(element, 'Potsdam').focus();
      for (let press = 0; press < 4; press += 1) {
        await sendKeys({ press: '+' });
        await still(element);
      }
      assert.include(focused(element), 'Potsdam: A conference');
      await sendKeys({ press: '0' });
      await still(element);
      assert.include(focused(element), 'Potsdam');
    });

    it('goes from event to event', async () => {
      const element = await map();
      await still(element);
      spot(element, 'Paris').focus();
      await sendKeys({ press: '.' });
      await waitUntil(() => element.selected === 'rome');
      await sendKeys({ press: '.' });
      // the event without a place is passed by
      await waitUntil(() => element.selected === 'fire');
      await sendKeys({ press: ',' });
      await waitUntil(() => element.selected === 'rome');
    });

    it('leaves to the page what is the page’s', async () => {
      const element = await map();
      const event = new KeyboardEvent('keydown', {
        key: 'PageDown',
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      spot(element, 'Paris').dispatchEvent(event);
      assert.isFalse(event.defaultPrevented);
    });
  });

  describe('by hand', () => {
    const surface = (element: HistoryMapElement): HTMLElement =>
      root(element).querySelector<HTMLElement>('.map') ?? assert.fail();
    const wheel = (element: HistoryMapElement, more: WheelEventInit = {}): WheelEvent => {
      const { left, top } = surface(element).getBoundingClientRect();
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        clientX: left + 200,
        clientY: top + 100,
        bubbles: true,
        cancelable: true,
        ...more,
      });
      surface(element).dispatchEvent(event);
      return event;
    };

    it('the plain wheel scrolls the page, and how to zoom is told to who goes on', async () => {
      const element = await map();
      await still(element);
      const before = cameraOf(element);
      for (let turn = 0; turn < 5; turn += 1) assert.isFalse(wheel(element).defaultPrevented);
      await element.updateComplete;
      assert.equal(cameraOf(element), before);
      assert.isFalse(root(element).querySelector<HTMLElement>('.hint')?.hidden);
      assert.include(text(element, '.hint'), 'Ctrl');
    });

    it('with Ctrl it zooms', async () => {
      const element = await map();
      await still(element);
      const before = cameraOf(element);
      assert.isTrue(wheel(element, { ctrlKey: true }).defaultPrevented);
      await element.updateComplete;
      assert.notEqual(cameraOf(element), before);
    });

    it('a mouse drags the map, and what was dragged was not pressed', async () => {
      const element = await map();
      await still(element);
      const before = cameraOf(element);
      const { left, top, width, height } = spot(element, 'Paris').getBoundingClientRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'move', position: [x, y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [x + 60, y + 20] });
      await sendMouse({ type: 'up' });
      await element.updateComplete;
      assert.notEqual(cameraOf(element), before);
      assert.isUndefined(element.selected);
    });

    it('one finger leaves the map where it is, and two are not the page’s', async () => {
      const element = await map();
      await still(element);
      const before = cameraOf(element);
      const finger = (type: string, id: number, x: number): boolean =>
        surface(element).dispatchEvent(
          new PointerEvent(type, {
            pointerId: id,
            pointerType: 'touch',
            clientX: x,
            clientY: 100,
            button: 0,
            bubbles: true,
          }),
        );
      finger('pointerdown', 1, 100);
      finger('pointermove', 1, 180);
      finger('pointerup', 1, 180);
      await element.updateComplete;
      assert.equal(cameraOf(element), before);
      assert.include(getComputedStyle(surface(element)).touchAction, 'pan-y');
      const touches = [0, 1].map(
        (identifier) => new Touch({ identifier, target: surface(element), clientX: 10, clientY: 10 }),
      );
      const start = (count: number): boolean =>
        surface(element).dispatchEvent(
          new TouchEvent('touchstart', { touches: touches.slice(0, count), bubbles: true, cancelable: true }),
        );
      assert.isTrue(start(1));
      assert.isFalse(start(2));
    });

    it('buttons zoom, and show all', async () => {
      const element = await map();
      await still(element);
      const before = cameraOf(element);
      button(element, 'Zoom in').click();
      await still(element);
      assert.notEqual(cameraOf(element), before);
      button(element, 'Show all places').click();
      await still(element);
      assert.equal(cameraOf(element), before);
    });
  });

  describe('with a timeline', () => {
    async function pair(): Promise<{
      readonly timeline: HistoryTimelineElement;
      readonly element: HistoryMapElement;
    }> {
      const page = await fixture(html`
        <div lang="en">
          <history-timeline id="t" .history=${history}></history-timeline>
          <history-map for="t"></history-map>
        </div>
      `);
      const timeline = page.querySelector('history-timeline') ?? assert.fail();
      const element = page.querySelector('history-map') ?? assert.fail();
      await waitUntil(() => spots(element).length > 0 && timeline.range !== undefined);
      return { timeline, element };
    }

    it('shows what falls into its window; the rest is a faint dot', async () => {
      const { timeline, element } = await pair();
      timeline.setRange('1900', '2000');
      await waitUntil(() => text(element, '.foot').includes('2 of 6 events'));
      assert.isFalse(spots(element).some(({ ariaLabel }) => ariaLabel?.includes('Rome')));
      assert.isAbove(root(element).querySelector('.faint')?.getAttribute('d')?.length ?? 0, 0);
      assert.notInclude(text(element, '.foot'), 'borders of today');
      // only what lies after the war has borders of today
      timeline.setRange('1950', '2000');
      await waitUntil(() => text(element, '.foot').includes('borders of today'));
    });

    it('hears its selection, and makes it', async () => {
      const { timeline, element } = await pair();
      timeline.select('paris');
      await waitUntil(() => text(element, '.callout .name') === 'A revolution');
      timeline.select('lost');
      await waitUntil(() => text(element, '.foot').includes('“Lost somewhere” has no place on the map'));
      spot(element, 'Paris').click();
      assert.equal(timeline.selected, 'paris');
    });

    it('sends it to the time of a place', async () => {
      const { timeline, element } = await pair();
      timeline.setRange('-0800', '2000');
      await waitUntil(() => (timeline.range?.start ?? 0) < Date.UTC(0, 0, 1));
      spot(element, 'Rome').click();
      await waitUntil(() => root(element).querySelector('[part="time-button"]') !== null);
      root(element).querySelector<HTMLElement>('[part="time-button"]')?.click();
      await waitUntil(() => (timeline.range?.end ?? Infinity) < Date.UTC(1000, 0, 1));
    });
  });

  describe('play', () => {
    it('begins with the first event, on its own shows all until now, and can be paused', async () => {
      const element = await map();
      await still(element);
      button(element, 'Play through time').click();
      await element.updateComplete;
      assert.equal(element.selected, 'rome');
      await waitUntil(() => text(element, '.foot').includes('1 of 6 events'));
      button(element, 'Pause').click();
      await element.updateComplete;
      assert.include(text(element, '.foot'), '1 of 6 events');
      button(element, 'Next event').click();
      assert.equal(element.selected, 'fire');
    });

    it('keeps the time when it is paused, until all is shown again', async () => {
      const element = await map();
      await still(element);
      const shows = (count: number): Promise<void> =>
        waitUntil(() => text(element, '.foot').includes(`${count} of 6 events`), text(element, '.foot'));
      button(element, 'Play through time').click();
      await shows(1);
      button(element, 'Pause').click();
      await aTimeout(100);
      await shows(1);
      assert.isFalse(spots(element).some(({ ariaLabel }) => ariaLabel?.includes('Paris')));
      // on foot it goes further, and what was seen once stays
      button(element, 'Next event').click();
      await shows(2);
      button(element, 'Previous event').click();
      await element.updateComplete;
      await shows(2);
      button(element, 'Show all places').click();
      await shows(5);
      assert.isTrue(spots(element).some(({ ariaLabel }) => ariaLabel?.includes('Paris')));
      button(element, 'Play through time').click();
      await shows(2);
      button(element, 'Pause').click();
      element.history = { ...history, id: 'other' };
      await shows(5);
    });

    it('keeps nothing away once the last event was reached', async () => {
      const element = await map();
      await still(element);
      button(element, 'Play through time').click();
      await waitUntil(() => text(element, '.foot').includes('1 of 6 events'));
      button(element, 'Pause').click();
      for (let step = 0; step < 4; step += 1) {
        button(element, 'Next event').click();
        await element.updateComplete;
      }
      await waitUntil(() => text(element, '.foot').includes('5 of 6 events'));
      button(element, 'Previous event').click();
      await element.updateComplete;
      assert.include(text(element, '.foot'), '5 of 6 events');
    });

    it('does not play for readers who want no motion', async () => {
      const host = await fixture<HistoryMapElement>(html`<history-map></history-map>`);
      let steps = 0;
      const player = new Player(host, () => (steps += 1) < 4, 10);
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        player.toggle();
        await aTimeout(60);
        assert.deepEqual([player.playing, steps], [false, 0]);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });

    it('waits while nobody sees it, and stops at the end', async () => {
      const host = await fixture<HistoryMapElement>(html`<history-map></history-map>`);
      let steps = 0;
      const player = new Player(host, () => (steps += 1) < 4, 10);
      host.style.cssText = 'display: block; block-size: 20px; margin-block-start: 5000px';
      player.toggle();
      await waitUntil(() => steps > 0);
      await aTimeout(150);
      const hidden = steps;
      await aTimeout(100);
      assert.equal(steps, hidden, 'it goes on out of sight');
      assert.isTrue(player.playing);
      host.style.cssText = 'display: block; block-size: 20px';
      await waitUntil(() => !player.playing);
      assert.equal(steps, 4);
    });
  });

  it('is a list too, with places, counts and events; on paper it stands open', async () => {
    const element = await map();
    root(element).querySelector<HTMLElement>('summary')?.click();
    await waitUntil(() => root(element).querySelectorAll('.place-list > li').length === 4);
    assert.include(text(element, '.place-list'), 'Rome 2 events');
    root(element).querySelector<HTMLElement>('.place-list button')?.click();
    assert.equal(element.selected, 'rome');
    root(element).querySelector<HTMLElement>('summary')?.click();
    await waitUntil(() => root(element).querySelector('.place-list') === null);
    dispatchEvent(new Event('beforeprint'));
    assert.exists(root(element).querySelector('details[open] .place-list'));
    dispatchEvent(new Event('afterprint'));
  });

  it('draws a host’s layers by shape and name, and says which it cannot draw', async () => {
    const element = await map();
    const ring = [
      [10, 40],
      [20, 40],
      [20, 50],
      [10, 50],
      [10, 40],
    ];
    element.layers = [{ geometry: { type: 'Polygon', coordinates: [ring] }, name: 'A realm', part: 'realm' }];
    await waitUntil(
      () => (root(element).querySelector('[part~="realm"]')?.getAttribute('d') ?? '').length > 10,
    );
    assert.include(text(element, '.foot'), 'A realm');
    element.layers = [{ geometry: { type: 'Shape' } }];
    await waitUntil(() => text(element, '.notice').includes('layers[0].geometry: not GeoJSON (got Shape)'));
    assert.isAbove(spots(element).length, 0);
  });

  it('shows thousands of places with no more spots than the eye can tell apart', async () => {
    const events = Array.from({ length: 6000 }, (_, n) => ({
      id: `e${n}`,
      title: `Event ${n}`,
      date: String(1000 + (n % 900)),
      place: at(`P${n}`, ((n * 0.618_033_988_7) % 1) * 140 - 70, ((n * 0.754_877_666_2) % 1) * 360 - 180),
    }));
    const element = await map({ id: 'm', title: 'Many', lang: 'en', events });
    assert.isBelow(spots(element).length, 250);
    assert.include(text(element, '.foot'), '6,000 of 6,000 events');
  });

  describe('where something is wrong', () => {
    it('no event has a place: says so, and how to mend it', async () => {
      const element = await map({
        id: 'h',
        title: 'H',
        lang: 'en',
        events: [{ id: 'a', title: 'A', date: '1900' }],
      });
      assert.include(text(element, '.notice'), 'lat');
    });

    it('an empty history, another kind of file, a dead “for”', async () => {
      assert.include(text(await map({ id: 'e', title: 'E', events: [] }), '.notice'), 'no events');
      assert.include(text(await map({ histories: [] }), '.notice'), 'could not be shown');
      const dead = await fixture<HistoryMapElement>(html`<history-map lang="en" for="nobody"></history-map>`);
      await waitUntil(() => text(dead, '.notice').includes('nobody'));
    });

    it('an unknown event, an unknown projection', async () => {
      const element = await map(history, { selected: 'nothing', projection: 'globe', borders: 'old' });
      assert.isAbove(spots(element).length, 0);
      assert.isNull(root(element).querySelector('.callout'));
    });

    it('one place, a place at a pole', async () => {
      const events = [{ id: 'p', title: 'The pole', date: '1909', place: at('Pole', 90, 0) }];
      for (const projection of ['auto', 'mercator', 'equal-earth']) {
        const element = await map({ id: 'p', title: 'P', lang: 'en', events }, { projection });
        const { left, right } = spot(element, 'Pole').getBoundingClientRect();
        const box = element.getBoundingClientRect();
        assert.isTrue(left >= box.left && right <= box.right, projection);
      }
    });
  });

  it('names stand at their own side from right to left too, with the digits of the language', async () => {
    const box = await fixture(html`<div lang="fa" dir="rtl"></div>`);
    const element = new HistoryMapElement();
    element.history = { ...history, lang: 'fa' };
    box.append(element);
    await waitUntil(() => text(element, '.foot').includes('۵ از ۶'));
    for (const label of root(element).querySelectorAll<HTMLElement>('.label')) {
      const disc = label.previousElementSibling?.getBoundingClientRect() ?? assert.fail();
      const { left, right } = label.getBoundingClientRect();
      assert.isTrue(label.matches('.after') ? left >= disc.right : right <= disc.left);
    }
  });
});
