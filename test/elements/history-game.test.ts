import { assert, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { HistoryResultEvent } from '../../src/events/index.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { define } from '../support/define.js';
import { xapiFaults } from '../support/xapi.js';
import { decades, game, need, order, part, parts, press, said, sort } from './game-fixture.js';

define('history-timeline', HistoryTimelineElement);

const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('<history-game>', () => {
  it('tells the rules, then deals a round', async () => {
    const element = await game({ rounds: '3' });
    assert.include(element.shadowRoot?.textContent, '3 rounds of 5 events');
    await press(element, 'start-button');
    assert.equal(need(element, 'heading').textContent.trim(), 'Round 1 of 3');
    assert.lengthOf(order(element), 5);
    assert.equal(said(element), 'Round 1 of 3');
    await expect(element).to.be.accessible();
  });

  it('gives no dates away', async () => {
    const pixel = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
    const events = ['Fire', 'Flood', 'Frost', 'Feast'].map((word, index) => ({
      id: word,
      title: `${word} of ${1800 + index}`,
      date: String(1800 + index),
      place: { name: 'Hill' },
      image: {
        src: pixel,
        alt: index === 0 ? 'A picture of 1800' : 'A house',
        caption: `Taken in ${1800 + index}`,
      },
    }));
    const element = await game({}, { id: 'years', title: 'Years', lang: 'en', events });
    await press(element, 'start-button');
    assert.notMatch(
      need(element, 'cards').outerHTML.replaceAll(/xmlns="[^"]*"|width="\d+"|height="\d+"/g, ''),
      /180\d/,
    );
    const alts = (): (string | null)[] => parts(element, 'image').map((image) => image.getAttribute('alt'));
    assert.deepEqual(alts(), ['A house', 'A house', 'A house']);
    await press(element, 'check-button');
    assert.match(need(element, 'truth').textContent, /Fire of 1800/);
    assert.include(alts(), 'A picture of 1800');
    element.noPictures = true;
    await element.updateComplete;
    assert.isEmpty(parts(element, 'image'));
  });

  it('counts a round in order in full, and tells it with dates, gaps and stories', async () => {
    const element = await game();
    await press(element, 'start-button');
    await sort(element);
    await press(element, 'check-button');
    assert.match(need(element, 'score').textContent, /10 of 10 pairs in order\s*100/);
    assert.equal(said(element), '10 of 10 pairs in order, 100 points');
    const dates = parts(element, 'date').map(({ textContent }) => textContent.trim());
    assert.deepEqual(dates, [...dates].sort());
    assert.lengthOf(parts(element, 'gap'), 4);
    assert.match(need(element, 'gap').textContent, /\d+ years later/);
    assert.isTrue(parts(element, 'mark').every(({ textContent }) => textContent.includes('in order')));
    assert.equal(element.shadowRoot?.activeElement, need(element, 'heading'));
    await expect(element).to.be.accessible();
  });

  it('says which were misplaced, and where they had been', async () => {
    const element = await game();
    await press(element, 'start-button');
    await sort(element);
    await press(element, 'step-button', 1);
    await press(element, 'check-button');
    assert.match(need(element, 'score').textContent, /9 of 10 pairs in order\s*90/);
    const marks = parts(element, 'mark').map(({ textContent }) => textContent.trim());
    assert.lengthOf(
      marks.filter((mark) => mark === 'in order'),
      4,
    );
    assert.isTrue(marks.some((mark) => /^you had it in place [12]$/.test(mark)));
  });

  it('counts an order that may be right as right, and says so', async () => {
    const events = [
      { id: 'a', title: 'A', date: '1900' },
      { id: 'b', title: 'B', date: '1900-05' },
      { id: 'c', title: 'C', date: '1910' },
      { id: 'd', title: 'D', date: '1920' },
      { id: 'e', title: 'E', date: '1930' },
    ];
    // four apart are enough to play; B is dealt when the others have been
    const element = await game({ rounds: '8' }, { id: 'v', title: 'V', events });
    await press(element, 'start-button');
    for (let round = 1; round <= 8; round += 1) {
      await sort(element, ['b', 'a', 'c', 'd', 'e']);
      const both = order(element).includes('a') && order(element).includes('b');
      await press(element, 'check-button');
      assert.match(need(element, 'score').textContent, /100 points/);
      if (both) {
        assert.match(need(element, 'truth').textContent, /either may have come first/);
      }
      await press(element, 'next-button');
    }
    assert.equal(need(element, 'total').textContent, '800 of 800 points');
  });

  it('says when events come again', async () => {
    const element = await game({ rounds: '3' });
    await press(element, 'start-button');
    const seen = [...order(element)];
    await press(element, 'check-button');
    await press(element, 'next-button');
    assert.isUndefined(part(element, 'notice'));
    assert.lengthOf(new Set([...seen, ...order(element)]), 10);
    await press(element, 'check-button');
    await press(element, 'next-button');
    assert.include(need(element, 'notice').textContent, 'You have seen all the events');
    assert.include(said(element), 'You have seen all the events');
  });

  it('can be started as soon as the history is read', async () => {
    const element = document.createElement('history-game');
    element.addEventListener('history-load', () => element.start(), { once: true });
    element.history = decades;
    document.body.append(element);
    await waitUntil(() => order(element).length === 5);
    assert.notEqual(
      element.shadowRoot?.activeElement,
      need(element, 'heading'),
      'the page asked, not the reader',
    );
    element.remove();
  });

  it('deals the same for the same seed', async () => {
    const dealt = await Promise.all(
      ['7b', '7b', '7c'].map(async (seed) => {
        const element = await game({ seed });
        element.start();
        await element.updateComplete;
        return order(element).join();
      }),
    );
    assert.equal(dealt[0], dealt[1]);
    assert.notEqual(dealt[0], dealt[2]);
  });

  it('gives a hint once, and takes points for it', async () => {
    const element = await game();
    await press(element, 'start-button');
    await sort(element);
    await press(element, 'hint-button', 1);
    await waitUntil(() => part(element, 'hint'));
    assert.match(need(element, 'hint').textContent, /^19\d0s$/);
    assert.match(said(element), /: 19\d0s$/);
    assert.equal(need(element, 'hint-button', 1).getAttribute('aria-disabled'), 'true');
    await press(element, 'hint-button', 1);
    await press(element, 'check-button');
    assert.match(need(element, 'score').textContent, /1 hint\s*−10\s*This round\s*90 points/);
  });

  it('offers the levels that the history is long enough for, and the next after a success', async () => {
    const events = Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      title: `Event ${String.fromCodePoint(0x41 + (index % 26))}${index > 25 ? 'a' : ''}`,
      date: String(1900 + index),
    }));
    const element = await game({ rounds: '1', level: '99' }, { id: 'long', title: 'Long', events });
    const levels = element.shadowRoot?.querySelectorAll<HTMLInputElement>('input[name="level"]');
    assert.lengthOf(levels ?? [], 4);
    assert.isTrue(levels?.[3]?.checked, 'a level that is not there is the last');
    levels?.[0]?.click();
    await press(element, 'start-button');
    await sort(
      element,
      events.map(({ id }) => id),
    );
    await press(element, 'check-button');
    await press(element, 'next-button');
    assert.include(need(element, 'level-button').textContent, 'On to level 2');
    await press(element, 'level-button');
    assert.include(need(element, 'standing').textContent, 'Level 2');
    assert.equal(element.level, 2);
  });

  describe('by keyboard', () => {
    const handle = (element: Awaited<ReturnType<typeof game>>, index: number): HTMLElement =>
      need(element, 'handle', index);

    it('picks up, moves, drops; and puts back', async () => {
      const element = await game();
      await press(element, 'start-button');
      const before = order(element);
      const keys = (): number => element.shadowRoot?.querySelector('#keys')?.clientHeight ?? 0;
      assert.isAtMost(keys(), 1);
      handle(element, 0).focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      assert.isAbove(keys(), 10, 'how it is done is seen by who uses keys');
      assert.match(said(element), /picked up, place 1 of 5$/);
      assert.equal(handle(element, 0).getAttribute('aria-pressed'), 'true');
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      assert.equal(order(element)[2], before[0]);
      assert.match(said(element), /: place 3 of 5$/);
      assert.equal(element.shadowRoot?.activeElement, handle(element, 2), 'the focus goes with the card');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      assert.match(said(element), /dropped, place 3 of 5$/);
      await sendKeys({ press: 'ArrowDown' });
      assert.equal(order(element)[2], before[0], 'what lies does not move');
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'End' });
      await element.updateComplete;
      assert.equal(order(element)[4], before[0]);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      assert.equal(order(element)[2], before[0]);
      assert.match(said(element), /back at place 3 of 5$/);
      assert.equal(handle(element, 2).getAttribute('aria-pressed'), 'false');
    });

    it('drops what was picked up when the focus leaves', async () => {
      const element = await game();
      await press(element, 'start-button');
      handle(element, 1).focus();
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'ArrowUp' });
      await element.updateComplete;
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      assert.match(said(element), /dropped, place 1 of 5$/);
      assert.isNull(element.shadowRoot?.querySelector('.picked'));
    });

    it('plays a game from its start to its result', async () => {
      const element = await game({ rounds: '2' });
      const result = new Promise<HistoryResultEvent>((resolve) =>
        element.addEventListener('history-result', resolve, { once: true }),
      );
      need(element, 'start-button').focus();
      await sendKeys({ press: 'Enter' });
      const truth = decades.events.map(({ id }) => id);
      for (const round of [1, 2]) {
        await waitUntil(() => need(element, 'heading').textContent.includes(`Round ${round} of 2`));
        for (const [place, id] of truth.filter((each) => order(element).includes(each)).entries()) {
          const at = order(element).indexOf(id);
          handle(element, at).focus();
          await sendKeys({ press: 'Space' });
          for (let step = at; step > place; step -= 1) await sendKeys({ press: 'ArrowUp' });
          await sendKeys({ press: 'Enter' });
        }
        need(element, 'check-button').focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => part(element, 'next-button'));
        assert.equal(element.shadowRoot?.activeElement, need(element, 'heading'));
        // from the heading through the stories to the way on
        for (let tabs = 0; tabs < 6; tabs += 1) await sendKeys({ press: 'Tab' });
        assert.equal(element.shadowRoot?.activeElement, need(element, 'next-button'));
        await sendKeys({ press: 'Enter' });
      }
      await waitUntil(() => part(element, 'total'));
      assert.equal(need(element, 'total').textContent, '200 of 200 points');
      const { score, maximum } = await result;
      assert.deepEqual([score, maximum], [200, 200]);
      await press(element, 'again-button');
      assert.equal(need(element, 'heading').textContent.trim(), 'Round 1 of 2');
    });

    it('leaves the arrow keys to the page where no card is picked up', async () => {
      const element = await game();
      await press(element, 'start-button');
      const key = new KeyboardEvent('keydown', {
        key: 'ArrowDown',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      handle(element, 0).dispatchEvent(key);
      assert.isFalse(key.defaultPrevented);
    });
  });

  describe('by pointer', () => {
    afterEach(() => resetMouse());

    it('carries a card with the mouse, and the others make way', async () => {
      const element = await game();
      await press(element, 'start-button');
      const before = order(element);
      const cards = parts(element, 'card');
      const [, third] = [cards[0], cards[2]];
      assert.exists(third);
      await sendMouse({ type: 'move', position: centre(need(element, 'card-title')) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: centre(third) });
      assert.exists(element.shadowRoot?.querySelector('.lifted'));
      assert.match(cards[1]?.style.transform ?? '', /translateY\(-/);
      assert.deepEqual(order(element), before, 'nothing is moved in the page yet');
      await sendMouse({ type: 'up' });
      await element.updateComplete;
      assert.deepEqual(order(element).slice(0, 3), [before[1], before[2], before[0]]);
      assert.match(said(element), /dropped, place 3 of 5$/);
      assert.isTrue(parts(element, 'card').every((card) => card.style.transform === ''));
    });

    it('puts it back on Escape', async () => {
      const element = await game();
      await press(element, 'start-button');
      const before = order(element);
      await sendMouse({ type: 'move', position: centre(need(element, 'handle', 4)) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: centre(need(element, 'handle', 1)) });
      await sendKeys({ press: 'Escape' });
      assert.isNull(element.shadowRoot?.querySelector('.lifted'));
      await sendMouse({ type: 'up' });
      assert.deepEqual(order(element), before);
    });

    const touch = (target: Element, type: string, y: number): void => {
      const init = { pointerId: 1, pointerType: 'touch', isPrimary: true, clientX: 40, clientY: y };
      target.dispatchEvent(
        new PointerEvent(type, { ...init, bubbles: true, composed: true, cancelable: true }),
      );
    };

    it('takes a finger at the handle alone', async () => {
      const element = await game();
      await press(element, 'start-button');
      const before = order(element);
      const [card] = parts(element, 'card');
      assert.exists(card);
      // a made-up pointer cannot be captured
      card.setPointerCapture = () => {};
      const [, y] = centre(card);
      const [, last] = centre(need(element, 'card', 4));
      touch(need(element, 'card-title'), 'pointerdown', y);
      touch(card, 'pointermove', last);
      assert.isNull(element.shadowRoot?.querySelector('.lifted'), 'the title scrolls the page');
      touch(need(element, 'handle'), 'pointerdown', y);
      touch(card, 'pointermove', last);
      assert.exists(element.shadowRoot?.querySelector('.lifted'));
      touch(card, 'pointercancel', last);
      await element.updateComplete;
      assert.deepEqual(order(element), before, 'what the system takes over is not dropped');
      touch(need(element, 'handle'), 'pointerdown', y);
      touch(card, 'pointermove', last);
      touch(card, 'pointerup', last);
      await element.updateComplete;
      assert.equal(order(element)[4], before[0]);
      assert.equal(getComputedStyle(need(element, 'handle')).touchAction, 'none');
      assert.equal(getComputedStyle(card).touchAction, 'auto');
    });

    it('has targets of 24 px and more, in 300 px of width too, and nothing sticks out', async () => {
      const element = await game(
        {},
        {
          ...decades,
          events: decades.events.map((event) => ({
            ...event,
            title: `${event.title} in a rather long title of its own`,
          })),
        },
      );
      const box = element.parentElement;
      assert.exists(box);
      for (const width of [300, 700]) {
        box.style.width = `${width}px`;
        element.start();
        await element.updateComplete;
        for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) {
          const { width: across, height } = button.getBoundingClientRect();
          assert.isAtLeast(Math.min(across, height), 36, button.outerHTML);
        }
        assert.isAtMost(element.scrollWidth, width);
        const { right } = element.getBoundingClientRect();
        for (const card of parts(element, 'card'))
          assert.isAtMost(card.getBoundingClientRect().right, right + 0.5);
      }
    });
  });

  describe('motion', () => {
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference', media: 'screen' }));

    it('lets cards glide, and not where less of it is asked for', async () => {
      const element = await game();
      await press(element, 'start-button');
      // long enough to be seen on a slow machine
      element.style.setProperty('--history-motion', '60s');
      const gliding = (): number => parts(element, 'card').flatMap((card) => card.getAnimations()).length;
      await press(element, 'step-button', 1);
      assert.equal(gliding(), 2);
      await emulateMedia({ reducedMotion: 'reduce' });
      for (const card of parts(element, 'card'))
        for (const animation of card.getAnimations()) animation.finish();
      await press(element, 'step-button', 1);
      assert.equal(gliding(), 0);
    });

    it('prints cards to be numbered by hand', async () => {
      const element = await game();
      await press(element, 'start-button');
      await emulateMedia({ media: 'print' });
      for (const name of ['handle', 'step-button', 'check-button', 'hint-button']) {
        assert.equal(need(element, name).getBoundingClientRect().height, 0, name);
      }
      assert.isAbove(need(element, 'card-title').getBoundingClientRect().height, 0);
    });
  });

  describe('with a timeline', () => {
    it('selects a story’s event there, and unfolds the story here', async () => {
      const root = await fixture<HTMLElement>(html`
        <div>
          <history-timeline id="t" .history=${decades}></history-timeline>
          <history-game for="t" seed="1"></history-game>
        </div>
      `);
      const element = root.querySelector('history-game');
      const timeline = root.querySelector('history-timeline');
      assert.exists(element);
      assert.exists(timeline);
      await waitUntil(() => part(element, 'start-button'));
      await press(element, 'start-button');
      await press(element, 'check-button');
      assert.equal(need(element, 'story-button').getAttribute('aria-expanded'), 'false');
      await press(element, 'story-button');
      assert.include(
        decades.events.map(({ id }) => id),
        timeline.selected,
      );
      assert.exists(part(element, 'story'));
      await press(element, 'story-button');
      assert.isUndefined(part(element, 'story'));
    });

    it('alone unfolds it, unless the host prevents that', async () => {
      const element = await game();
      await press(element, 'start-button');
      await press(element, 'check-button');
      element.addEventListener('history-select', (event) => event.preventDefault(), { once: true });
      await press(element, 'story-button');
      assert.isUndefined(part(element, 'story'));
      await press(element, 'story-button');
      await waitUntil(() => part(element, 'story')?.shadowRoot?.textContent.includes('All about'));
      assert.equal(need(element, 'story-button').getAttribute('aria-expanded'), 'true');
      await press(element, 'story-button');
      assert.isUndefined(part(element, 'story'));
    });
  });

  describe('the result', () => {
    it('is told to the host once, with a statement that the specification takes', async () => {
      const element = await game({ rounds: '1', id: 'quiz' });
      const told: HistoryResultEvent[] = [];
      document.addEventListener('history-result', (event) => told.push(event));
      await press(element, 'start-button');
      await sort(element);
      await press(element, 'check-button');
      await press(element, 'next-button');
      assert.lengthOf(told, 1);
      const [result] = told;
      assert.exists(result);
      const { score, maximum, rounds, level, history, bubbles, composed } = result;
      assert.deepEqual([score, maximum, rounds, level, history], [100, 100, 1, 1, 'decades']);
      assert.isTrue(bubbles && composed);
      assert.deepEqual(xapiFaults(result.statement), []);
      assert.equal(result.statement.object.id, `${location.origin}${location.pathname}#quiz`);
      const { name } = result.statement.object.definition;
      assert.deepEqual(Object.values(name), ['Ten decades: What came first?']);
      // a browser may call its own language something that is no tag: `en-US@posix`
      const tags = Object.keys(name);
      assert.deepEqual(Intl.getCanonicalLocales(tags), tags);
      assert.match(tags.join(), /^en\b/);
    });

    const framed = async (reportTo: string | undefined): Promise<unknown> => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<!doctype html><script type="module" src="/test/elements/game-frame.ts"></script>';
      if (reportTo !== undefined) frame.dataset['to'] = reportTo;
      const played = new Promise<unknown>((resolve) => {
        let told: unknown;
        window.addEventListener('message', function hear({ data, source, origin }: MessageEvent<unknown>) {
          if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
          if ('type' in data && data.type === 'history-timeline:result') told = { data, origin };
          if ('type' in data && data.type === 'played') {
            window.removeEventListener('message', hear);
            resolve(told);
          }
        });
      });
      document.body.append(frame);
      const result = await played;
      frame.remove();
      return result;
    };

    it('is told to the page around a frame where that was named', async () => {
      const told = (await framed(location.origin)) as {
        data: { statement: unknown; score: number };
        origin: string;
      };
      assert.equal(told.origin, location.origin);
      assert.deepEqual(xapiFaults(told.data.statement), []);
      assert.isNumber(told.data.score);
    });

    it('is told to no one where nobody was named, another was, or everybody', async () => {
      assert.isUndefined(await framed(undefined));
      assert.isUndefined(await framed('*'));
      assert.isUndefined(await framed('https://elsewhere.example'));
    });

    it('says where `report-to` is no origin', async () => {
      const { error } = console;
      const messages: unknown[] = [];
      console.error = (message: unknown) => messages.push(message);
      try {
        await game({ 'report-to': '*' });
        assert.match(String(messages[0]), /report-to: not the origin of a page \(got “\*”\); write one/);
      } finally {
        console.error = error;
      }
    });
  });

  describe('what cannot be played', () => {
    const text = (element: Awaited<ReturnType<typeof game>>): string => element.shadowRoot?.textContent ?? '';

    it('says how many events it takes', async () => {
      const element = await game({}, { ...decades, events: decades.events.slice(0, 3) });
      assert.match(text(element), /too few events for the game: 3 whose order is certain, and it takes 4/);
      element.start();
      await element.updateComplete;
      assert.isEmpty(parts(element, 'card'));
      await expect(element).to.be.accessible();
    });

    it('says what is wrong with an empty history, another kind of file, a dead `for`', async () => {
      assert.include(text(await game({}, { id: 'e', title: 'E', events: [] })), 'no events yet');
      assert.include(text(await game({}, { type: 'FeatureCollection', features: [] })), 'could not be shown');
      const lost = await fixture<Awaited<ReturnType<typeof game>>>(
        html`<history-game for="nobody"></history-game>`,
      );
      await waitUntil(() => text(lost).includes('no element here has the id “nobody”'));
    });

    it('begins anew with another history, and lives with a picture that does not come', async () => {
      const element = await game();
      await press(element, 'start-button');
      const image = { src: '/nowhere.png', alt: 'A house' };
      element.history = {
        ...decades,
        events: decades.events.map((event) => Object.assign({ image }, event)),
      };
      await waitUntil(() => part(element, 'start-button'));
      await press(element, 'start-button');
      await waitUntil(() => parts(element, 'image').every((each) => each.classList.contains('failed')));
      assert.lengthOf(order(element), 5);
    });

    it('takes rounds as they are meant', async () => {
      for (const [rounds, shown] of [
        ['0', 'One round'],
        ['99', '20 rounds'],
        ['many', '5 rounds'],
      ] as const) {
        assert.include(text(await game({ rounds })), shown);
      }
    });
  });

  it('reads from right to left, in the reader’s words and digits', async () => {
    const element = await game({ lang: 'fa' });
    await waitUntil(() => need(element, 'heading').textContent.includes('کدام زودتر بود؟'));
    await press(element, 'start-button');
    await waitUntil(() => need(element, 'heading').textContent.includes('دور ۱ از ۵'));
    const [handle, hint] = [need(element, 'handle'), need(element, 'hint-button')];
    assert.isAbove(handle.getBoundingClientRect().x, hint.getBoundingClientRect().x);
    assert.equal(getComputedStyle(need(element, 'base')).direction, 'rtl');
    const tops = parts(element, 'card').map((card) => card.getBoundingClientRect().y);
    assert.deepEqual(
      tops,
      [...tops].sort((a, b) => a - b),
      'the earliest stays at the top',
    );
  });
});
