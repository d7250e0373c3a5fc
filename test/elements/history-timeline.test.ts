import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import type { HistoryRangeEvent, HistorySelectEvent } from '../../src/events/index.js';
import { all, history, labels, one, settled, texts, timeline, until } from './timeline-fixture.js';

describe('<history-timeline>: what it shows', () => {
  it('draws eras, ticks, lanes, labels, the overview and the story of the first event', async () => {
    const element = await timeline();
    expect(texts(element, '.title')).to.deep.equal(['A small history']);
    expect(texts(element, '.era')).to.deep.equal(['Old times', 'New times']);
    expect(texts(element, '.lane-name bdi')).to.deep.equal(['State', 'Arts', 'Sea']);
    expect(texts(element, '.tick.major')).to.include('1920');
    expect(texts(element, '.vis-item .label')).to.have.members([
      'Crown',
      'Opera house',
      'Ship',
      'Storm',
      'Novel',
      'Reform',
      'Fair',
    ]);
    expect(element.selected).to.equal('crown');
    expect(one(element, '.story history-event').shadowRoot?.textContent).to.include('A crown is made.');
  });

  it('tells what is shown, and that nothing is wrong', async () => {
    const element = await timeline();
    expect(element.events.map((event) => event.id)).to.deep.equal(history.events.map((event) => event.id));
    expect(element.issues.filter((issue) => issue.severity === 'error')).to.deep.equal([]);
    const { range } = element;
    expect(range?.start).to.be.below(Date.UTC(1902, 0));
    expect(range?.end).to.be.above(Date.now());
  });

  it('lets no label touch another', async () => {
    const element = await timeline();
    const boxes = all(element, '.vis-item').map((item) => {
      const label = item.querySelector('.label')?.getBoundingClientRect();
      const bar = item.getBoundingClientRect();
      const left = Math.min(label?.left ?? bar.left, bar.left);
      return { left, right: Math.max(label?.right ?? 0, bar.right), top: bar.top };
    });
    for (const a of boxes)
      for (const b of boxes)
        if (a !== b && Math.abs(a.top - b.top) < 20)
          expect(a.right <= b.left || b.right <= a.left, JSON.stringify([a, b])).to.equal(true);
  });

  it('is accessible', async () => {
    const element = await timeline();
    await expect(element).to.be.accessible();
    await expect(await timeline({ view: 'list' })).to.be.accessible();
  });

  it('speaks the language of the page', async () => {
    const element = await timeline({ lang: 'de' });
    await until(() => texts(element, '.lane-name bdi').includes('Staat'));
    expect(texts(element, '.title')).to.deep.equal(['Eine kleine Geschichte']);
  });

  it('mirrors time where the page runs right to left, and back', async () => {
    const element = await timeline({ dir: 'rtl', lang: 'fa' });
    const left = (title: string): number =>
      labels(element)
        .find((label) => label.textContent?.includes(title))
        ?.getBoundingClientRect().left ?? Number.NaN;
    await until(() => left('Crown') > left('Fair'));
    expect(left('Crown')).to.be.above(left('Fair'));
    // letters without capitals are neither made small nor pulled apart
    const { fontVariantCaps, letterSpacing } = getComputedStyle(one(element, '.lane-name'));
    expect([fontVariantCaps, letterSpacing]).to.deep.equal(['normal', 'normal']);
    element.dir = 'ltr';
    element.lang = 'en';
    await until(() => left('Crown') < left('Fair'));
    expect(left('Crown')).to.be.below(left('Fair'));
  });

  it('draws each event at its precision', async () => {
    const element = await timeline();
    const item = (title: string): string =>
      all(element, '.vis-item').find((found) => found.textContent?.includes(title))?.className ?? '';
    expect(item('Crown')).to.include('point');
    expect(item('Opera')).not.to.include('point');
    expect(item('Storm')).to.include('start-soft').and.include('end-soft');
    expect(item('Fair')).to.include('end-open');
  });
});

describe('<history-timeline>: selection and window', () => {
  it('selects by id, says so, and shows the story', async () => {
    const element = await timeline();
    setTimeout(() => element.select('storm'));
    const event = (await oneEvent(element, 'history-select')) as HistorySelectEvent;
    expect(event.id).to.equal('storm');
    expect(event.cause).to.equal('api');
    await element.updateComplete;
    expect(element.selected).to.equal('storm');
    expect(one(element, '[role=status]').textContent).to.equal('Storm selected. c. 19 years later');
    expect(one(element, '.story history-event').shadowRoot?.textContent).to.include('A storm breaks.');
  });

  it('leaves the selection to a host that prevents it', async () => {
    const element = await timeline();
    element.addEventListener('history-select', (event) => event.preventDefault());
    element.select('storm');
    expect(element.selected).to.equal('crown');
  });

  it('goes through the events in time, past hidden lanes', async () => {
    const element = await timeline();
    element.next();
    expect(element.selected).to.equal('opera');
    all(element, '.legend .chip')[2]?.click();
    await element.updateComplete;
    element.next();
    expect(element.selected).to.equal('novel');
    element.previous();
    expect(element.selected).to.equal('opera');
  });

  it('zooms, fits and sets the window', async () => {
    const element = await timeline();
    const before = element.range;
    const ranges: HistoryRangeEvent[] = [];
    element.addEventListener('history-range', (event) => ranges.push(event));
    element.zoomIn();
    await aTimeout(400);
    const zoomed = element.range;
    expect((zoomed?.end ?? 0) - (zoomed?.start ?? 0)).to.be.closeTo(
      ((before?.end ?? 0) - (before?.start ?? 0)) / 2,
      1e6,
    );
    expect(ranges.at(-1)?.moving).to.equal(false);
    element.setRange('1950', '1959');
    await aTimeout(400);
    expect(element.range?.start).to.be.closeTo(Date.UTC(1950, 0), 1e3);
    expect(element.range?.end).to.be.closeTo(Date.UTC(1960, 0), 1e3);
    element.fit();
    await aTimeout(400);
    expect(element.range).to.deep.equal(before);
  });

  it('refuses a window that cannot be', async () => {
    const element = await timeline();
    expect(() => element.setRange('1990', '1950')).to.throw(RangeError, 'swap them');
    expect(() => element.setRange('Foo', '1950')).to.throw(RangeError, 'start: cannot read "Foo"');
  });

  it('takes the window from attributes', async () => {
    const element = await timeline({ start: '1910', end: '1930' });
    expect(element.range?.start).to.be.closeTo(Date.UTC(1910, 0), 1e3);
    expect(element.range?.end).to.be.closeTo(Date.UTC(1931, 0), 1e3);
  });

  it('hides a lane and keeps the last one', async () => {
    const element = await timeline();
    const chips = all(element, '.legend .chip');
    chips[0]?.click();
    await element.updateComplete;
    expect(chips[0]?.getAttribute('aria-pressed')).to.equal('false');
    expect(element.events.some((event) => event.group === 'state')).to.equal(false);
    chips[1]?.click();
    chips[2]?.click();
    await element.updateComplete;
    expect(element.events.length).to.equal(history.events.length);
  });

  it('makes lanes of places, or none', async () => {
    const element = await timeline({ lanes: 'place' });
    expect(texts(element, '.lane-name bdi')).to.deep.equal(['Harbour', 'Other']);
    element.lanes = 'none';
    await settled(element);
    expect(texts(element, '.lane-name bdi')).to.deep.equal([]);
    expect(all(element, '.legend').length).to.equal(0);
  });

  it('keeps selection and window when the data changes', async () => {
    const element = await timeline();
    element.select('storm');
    element.setRange('1910', '1930');
    await aTimeout(400);
    element.history = { ...history, events: history.events.filter((event) => event.id !== 'ship') };
    await settled(element);
    expect(element.selected).to.equal('storm');
    expect(element.range?.start, 'window').to.be.closeTo(Date.UTC(1910, 0), 1e3);
    element.history = { ...history, events: history.events.filter((event) => event.id !== 'storm') };
    await settled(element);
    expect(element.selected).to.equal('crown');
  });
});

describe('<history-timeline>: the list', () => {
  it('takes the place of the axis where it is narrow, with the same events in the same order', async () => {
    const element = await timeline({}, history, 400);
    expect(all(element, '.axis').length).to.equal(0);
    expect(texts(element, '.entry-title')).to.deep.equal(history.events.map((event) => event.title));
    expect(texts(element, '.entry-gap')[0]).to.equal('3 years later');
    expect(texts(element, '.entry-era')).to.deep.equal(['Old times', 'New times']);
  });

  it('opens and closes the story of an entry', async () => {
    const element = await timeline({ view: 'list' });
    const head = all(element, '.entry-head')[3];
    head?.click();
    await element.updateComplete;
    expect(element.selected).to.equal('storm');
    expect(head?.getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, '.entry-story history-event')).to.exist;
    head?.click();
    await element.updateComplete;
    expect(head?.getAttribute('aria-expanded')).to.equal('false');
    expect(all(element, '.entry-story').length).to.equal(0);
  });

  it('draws a page of entries at a time', async () => {
    const events = Array.from({ length: 100 }, (_, n) => ({
      id: `e${n}`,
      title: `Event ${n}`,
      date: 1800 + n,
    }));
    const element = await timeline({ view: 'list' }, { id: 'long', title: 'Long', events });
    expect(all(element, '.entry').length).to.equal(40);
    one(element, '.more').click();
    await element.updateComplete;
    expect(all(element, '.entry').length).to.equal(80);
  });

  it('hangs every text on the rail, whichever way it runs', async () => {
    const events = ['A short one', 'یک رویداد', 'A title of so many words that it takes a second line'].map(
      (title, n) => ({ id: `e${n}`, title, date: 1900 + n, summary: `${title}.` }),
    );
    for (const dir of ['rtl', 'ltr'] as const) {
      const element = await timeline({ view: 'list', dir }, { id: 'two', title: 'Two', events });
      element.style.inlineSize = '300px';
      await element.updateComplete;
      const edges = all(element, '.entry-title bdi, .entry-summary bdi').map((text) => {
        const lines = [...text.getClientRects()];
        return Math.round(
          dir === 'rtl'
            ? Math.max(...lines.map(({ right }) => right))
            : Math.min(...lines.map(({ left }) => left)),
        );
      });
      // where its window is on the way, the strip shows nothing beyond its edge
      expect(getComputedStyle(one(element, '.strip')).overflow).to.equal('clip');
      expect(edges.length).to.equal(6);
      expect(new Set(edges).size, edges.join()).to.equal(1);
    }
  });

  it('prints the whole history without controls', async () => {
    const element = await timeline();
    // the list is fetched when the first rush is over
    await aTimeout(1700);
    dispatchEvent(new Event('beforeprint'));
    expect(texts(element, '.entry-title')).to.deep.equal(history.events.map((event) => event.title));
    expect(all(element, '.entry-story history-event').length).to.equal(history.events.length);
    expect(all(element, '.axis, .steps button, .entry button').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.axis').length).to.equal(1);
  });
});

const stateText = (element: HistoryTimelineElement): string => one(element, '.frame').textContent ?? '';

describe('<history-timeline>: states', () => {
  it('says what is empty', async () => {
    const element = await timeline({}, { id: 'none', title: 'None', events: [] });
    expect(stateText(element)).to.include('no events yet');
  });

  it('says what failed, and tries again', async () => {
    const element = await timeline({}, history);
    (element as { history: object | undefined }).history = undefined;
    element.src = '/shared-data/no-such-history.json';
    const event = await oneEvent(element, 'history-error');
    expect((event as unknown as { message: string }).message).to.include('/shared-data/no-such-history.json');
    await element.updateComplete;
    expect(one(element, '[role=alert] button').textContent).to.equal('Try again');
    one(element, '[role=alert] button').click();
    await oneEvent(element, 'history-error');
  });

  it('shows the rest when one event is bad, and counts what was wrong', async () => {
    const bad = { ...history, events: [...history.events, { id: 'bad', title: 'Bad', date: '1989/1961' }] };
    const element = await timeline({}, bad);
    expect(element.events.length).to.equal(history.events.length);
    expect(element.issues.some((issue) => issue.path === 'events[7].date')).to.equal(true);
    one(element, '.badge').click();
    await element.updateComplete;
    expect(one(element, '.issue-list').textContent).to.include('1961/1989');
  });
});
