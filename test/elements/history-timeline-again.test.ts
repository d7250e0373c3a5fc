import { expect } from '@open-wc/testing';
import type { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { all, labels, one, settled, texts, timeline } from './timeline-fixture.js';

interface Raw {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly group: string;
}

/** So many events, one after the other in three groups. */
const made = (count: number, word = 'Event'): readonly Raw[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    title: `${word} ${n}`,
    date: new Date(Date.UTC(1700, 0, 1 + n * 9)).toISOString().slice(0, 10),
    group: `g${n % 3}`,
  }));
const history = (events: readonly Raw[]): object => ({
  id: 'h',
  title: 'H',
  groups: ['g0', 'g1', 'g2'].map((id) => ({ id, title: id })),
  events,
});

async function setAgain(element: HistoryTimelineElement, events: readonly Raw[]): Promise<void> {
  element.history = history(events);
  await element.updateComplete;
  await settled(element);
}

/** Elements of labels by what they say. */
const byTitle = (element: HistoryTimelineElement): ReadonlyMap<string, HTMLElement> =>
  new Map(labels(element).map((label) => [label.textContent ?? '', label]));

/** Titles of labels that are there before and after, and whose elements are others. */
const replaced = (
  before: ReadonlyMap<string, HTMLElement>,
  after: ReadonlyMap<string, HTMLElement>,
): readonly string[] =>
  [...after].flatMap(([title, label]) => ((before.get(title) ?? label) === label ? [] : [title]));

describe('<history-timeline>: a history that is set again', () => {
  for (const [way, count] of [
    ['read at once', 60],
    ['read when asked for', 5000],
  ] as const) {
    describe(way, () => {
      const events = made(count);
      const labelled = async (): Promise<HistoryTimelineElement> => {
        const element = await timeline(
          { selected: 'e20', start: '1700-02', end: '1701-01' },
          history(events),
        );
        expect(labels(element).length).to.be.above(5);
        return element;
      };

      it('keeps events, labels, selection and window but for what has changed', async () => {
        const element = await labelled();
        const read = events.slice(0, 50).map((_, at) => element.events[at]);
        const [before, range] = [byTitle(element), element.range];
        const boxes = new Set(all(element, '.vis-item'));
        await setAgain(element, [
          { id: 'new', title: 'New', date: '1700-01-05', group: 'g1' },
          ...events.with(12, { id: 'e12', title: 'Changed', date: '1700-04-18', group: 'g0' }),
        ]);
        expect(element.events.length).to.equal(count + 1);
        // one more before them
        const again = new Set(events.slice(0, 51).map((_, at) => element.events[at]));
        expect(read.filter((event) => !again.has(event)).map((event) => event?.id)).to.deep.equal(['e12']);
        expect(element.selected).to.equal('e20');
        expect(element.range).to.deep.equal(range);
        expect(texts(element, '.item.selected')).to.deep.equal(['Event 20']);
        const after = byTitle(element);
        expect(after.has('New') || after.has('Changed')).to.equal(true);
        expect(replaced(before, after)).to.deep.equal([]);
        const kept = all(element, '.vis-item').filter((box) => boxes.has(box)).length;
        expect(kept).to.be.at.least(boxes.size - 4);
        expect(new Set(labels(element)).size).to.equal(after.size);
      });

      it('keeps the focus on its event, and goes on from there', async () => {
        const element = await labelled();
        const label = (): string => element.shadowRoot?.activeElement?.getAttribute('aria-label') ?? '';
        all(element, '.option')
          .find((option) => option.ariaLabel?.startsWith('Event 9,') === true)
          ?.focus();
        expect(label()).to.match(/^Event 9,/);
        const focused = element.shadowRoot?.activeElement;
        await setAgain(element, [{ id: 'new', title: 'New', date: '1700-01-05', group: 'g1' }, ...events]);
        expect(element.shadowRoot?.activeElement).to.equal(focused);
        expect(label()).to.match(/^Event 9,/);
        expect(focused?.getAttribute('aria-posinset')).to.equal('11');
        await setAgain(element, events.toSpliced(9, 1));
        expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('option');
      });
    });
  }

  it('shows what its owner has written into the same objects', async () => {
    const events = made(30);
    const element = await timeline({}, history(events));
    const before = element.events[3];
    Object.assign(events[3] ?? {}, { title: 'Rewritten' });
    await setAgain(element, events);
    expect(element.events[3]?.title).to.equal('Rewritten');
    expect(element.events[3]).not.to.equal(before);
    expect(texts(element, '.label')).to.include('Rewritten');
    expect(texts(element, '.label')).not.to.include('Event 3');
  });

  it('takes as many elements as one that is set once', async () => {
    const [events, other] = [made(60), made(60, 'Other')];
    const element = await timeline({}, history(events));
    const count = (): number => one(element, '.frame').querySelectorAll('*').length;
    const once = count();
    for (const some of [other, events, other, events]) await setAgain(element, some);
    expect(count()).to.equal(once);
  });
});
