import { aTimeout, expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { syntheticHistory } from '../bench/page/events.js';
import { all, labels, one, texts, timeline, until } from './timeline-fixture.js';

/** The benchmark's events as a file has them. */
function many(count: number): { id: string; title: string; groups: object[]; events: object[] } {
  const { title, groups, events } = syntheticHistory(count);
  return {
    id: 'many',
    title,
    groups: [...groups],
    events: events.map(({ id, title: name, date, group, importance, text }) => ({
      id,
      title: name,
      date,
      group,
      importance,
      summary: text,
    })),
  };
}

/** Elements in the shadow root and those below. */
function elements(root: ParentNode): number {
  return [...root.querySelectorAll('*')].reduce(
    (count, element) => count + 1 + (element.shadowRoot === null ? 0 : elements(element.shadowRoot)),
    0,
  );
}

const count = (element: HistoryTimelineElement): number =>
  element.shadowRoot === null ? 0 : elements(element.shadowRoot);

/** A place on the rail of the first lane, in the middle of the axis. */
function onRail(element: HistoryTimelineElement): [number, number] {
  const field = one(element, '.field').getBoundingClientRect();
  const second = all(element, '.lane-name')[1]?.getBoundingClientRect();
  return [Math.round(field.left + field.width / 2), Math.round((second?.top ?? 0) - 12)];
}

describe('<history-timeline>: many events', () => {
  let element: HistoryTimelineElement;
  before(() => {
    document.documentElement.style.setProperty('--history-motion', '0ms');
  });
  after(() => {
    document.documentElement.style.removeProperty('--history-motion');
  });
  beforeEach(async () => {
    element = await timeline({ style: 'display: block' }, many(8000));
  });
  afterEach(async () => {
    await resetMouse();
  });

  it('labels the most important, in a few hundred elements, whatever the zoom', async () => {
    expect(element.events.length).to.equal(8000);
    // as it was read, not looked through
    expect(element.state.status === 'ready' && element.state.history.events).to.equal(element.events);
    const few = await timeline({}, many(300));
    const most = Math.max(count(few), 600);
    for (let zoom = 0; zoom < 6; zoom += 1) {
      expect(labels(element).length, `zoom ${zoom}`).to.be.within(8, 200);
      expect(count(element), `zoom ${zoom}`).to.be.at.most(most * 1.5);
      element.zoomIn();
      await aTimeout(350);
    }
  });

  it('tells how many lie in a crowd, and opens it when it is clicked', async () => {
    const at = onRail(element);
    await sendMouse({ type: 'move', position: at });
    await until(() => texts(element, '.tip').length > 0);
    expect(texts(element, '.tip')[0]).to.match(/^\d+ events \d+( – \d+)?$/);
    const before = element.range;
    await sendMouse({ type: 'click', position: at });
    const length = (range = element.range): number => (range === undefined ? 0 : range.end - range.start);
    await until(() => length() < length(before) / 5);
    expect(length()).to.be.below(length(before) / 5);
    await until(() => /^\d+ events/.test(texts(element, '[role=status]')[0] ?? ''));
    expect(texts(element, '[role=status]')[0]).to.match(/^\d+ events\. \d+/);
  });

  it('goes through every event by key, and says how many lie where it has no label', async () => {
    await until(() => all(element, '.option[tabindex="0"]').length === 1);
    one(element, '.option[tabindex="0"]').focus();
    await sendKeys({ press: 'Home' });
    const seen = new Set<string | null | undefined>();
    for (let step = 0; step < 6; step += 1) {
      seen.add(element.shadowRoot?.activeElement?.getAttribute('aria-posinset'));
      await sendKeys({ press: 'ArrowRight' });
    }
    expect([...seen]).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(texts(element, '[role=status]')[0]).to.match(/\d+ more$/);
  });

  it('selects an event by its id, from wherever, with its label on the axis', async () => {
    element.select('e7001');
    await until(() => (texts(element, '.item.selected')[0] ?? '').endsWith('7001'));
    expect(texts(element, '.item.selected')[0]).to.match(/7001$/);
    expect(texts(element, '.story')[0] ?? '').to.include('of 8,000');
  });

  it('shows the same events in the list, drawn as far as one has read', async () => {
    const list = await timeline({ view: 'list' }, many(8000));
    await until(() => all(list, '.entry').length > 0);
    expect(all(list, '.entry').length).to.equal(40);
    expect(texts(list, '.more').at(-1)).to.equal('7,960 more');
    list.select('e5000');
    await until(() => all(list, '[data-entry="5000"]').length === 1);
    expect(all(list, '.entry').length).to.be.below(120);
    expect(texts(list, '.more')).to.have.length(2);
    const first = all(list, '.entry')[0]?.dataset['entry'];
    all(list, '.more')[0]?.click();
    await list.updateComplete;
    expect(Number(all(list, '.entry')[0]?.dataset['entry'])).to.equal(Number(first) - 40);
  });

  it('finds by a word and shows the hit', async () => {
    one(element, '[part~="search-button"]').click();
    await until(() => all(element, '.search-field').length === 1);
    await sendKeys({ type: '4321' });
    await until(() => texts(element, '[role=option].hit, .hits [role=option]').length > 0);
    await sendKeys({ press: 'Enter' });
    await until(() => element.selected === 'e4321');
    expect(element.selected).to.equal('e4321');
  });
});

describe('<history-timeline>: histories that ask too much', () => {
  const day = (n: number): string => new Date(Date.UTC(1800, 0, 1 + n)).toISOString().slice(0, 10);

  it('puts 5,000 groups into 12 lanes, the last of which holds the rest', async () => {
    const groups = Array.from({ length: 5000 }, (_, n) => ({ id: `g${n}`, title: `Group ${n}` }));
    const events = Array.from({ length: 6000 }, (_, n) => ({
      id: `e${n}`,
      title: `Event ${n}`,
      date: day(n),
      group: `g${n % (n % 3 === 0 ? 20 : 5000)}`,
    }));
    const element = await timeline({}, { id: 'x', title: 'X', groups, events });
    const names = texts(element, '.lane-name');
    expect(names.length).to.equal(12);
    expect(names.at(-1)).to.equal('Other');
    expect(texts(element, '.chip').at(-1)).to.match(/^Other [\d,]+$/);
    expect(count(element)).to.be.at.most(1000);
  });

  it('bears events of one day, and one that is ten thousand times as long, unsorted and in one lane', async () => {
    const events = Array.from({ length: 5000 }, (_, n) => ({
      id: `e${n}`,
      title: `Event ${n}`,
      date: '1914-08-04',
    }));
    events.splice(77, 0, { id: 'age', title: 'An age', date: '1890/1999' });
    events.push({ id: 'first', title: 'The first', date: '1700' });
    const element = await timeline({}, { id: 'x', title: 'X', events });
    expect(element.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(element.events[0]?.id).to.equal('first');
    expect(texts(element, '.label')).to.include('An age');
    expect(labels(element).length).to.be.at.least(3);
    for (let zoom = 0; zoom < 8; zoom += 1) element.zoomIn();
    await aTimeout(400);
    expect(count(element)).to.be.at.most(1000);
  });
});
