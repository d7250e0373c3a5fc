import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { all, history, one, texts, timeline, until } from './timeline-fixture.js';

/** What has the focus, as a screen reader names it. */
function focusName(element: HistoryTimelineElement): string {
  const active = element.shadowRoot?.activeElement ?? undefined;
  return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};

async function focusItems(element: HistoryTimelineElement): Promise<void> {
  await until(() => all(element, '.option[tabindex="0"]').length === 1);
  one(element, '.option[tabindex="0"]').focus();
}

const middleOf = (element: HTMLElement): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
};

describe('<history-timeline>: keyboard', () => {
  it('has one tab stop into the items', async () => {
    const element = await timeline();
    await until(() => all(element, '.option').length > 1);
    expect(all(element, '.option[tabindex="0"]').length).to.equal(1);
  });

  it('moves by time, by lane and to the ends, telling the gap', async () => {
    const element = await timeline();
    await focusItems(element);
    expect(focusName(element)).to.equal('Crown, June 1, 1902, State');
    await press('ArrowRight');
    expect(focusName(element)).to.match(/^Opera house, .*1905.*1911, Arts$/);
    expect(one(element, '[role=status]').textContent).to.equal('3 years later');
    await press('ArrowDown');
    expect(focusName(element)).to.match(/, Sea$/);
    await press('End');
    expect(focusName(element)).to.match(/^Fair/);
    await press('Home');
    expect(focusName(element)).to.match(/^Crown/);
    const option = element.shadowRoot?.activeElement;
    expect(option?.getAttribute('aria-posinset')).to.equal('1');
    expect(option?.getAttribute('aria-setsize')).to.equal('7');
    expect(option?.getAttribute('role')).to.equal('option');
  });

  it('zooms about the event that one is on, and leaves the tab stop there', async () => {
    const element = await timeline();
    await focusItems(element);
    await press('End', '+', '+');
    await until(() => texts(element, '[role=status]')[0]?.startsWith('Showing') === true);
    const { start = 0, end = 0 } = element.range ?? {};
    const opened = Date.UTC(1985, 0);
    expect(opened < end && end > Date.UTC(2000, 0), `${start} to ${end}`).to.equal(true);
    element.select('storm');
    await until(
      () => one(element, '.option[tabindex="0"]').getAttribute('aria-label')?.startsWith('Storm') === true,
    );
    expect(one(element, '.option[tabindex="0"]').getAttribute('aria-label')).to.match(/^Storm/);
  });

  it('selects with Enter, and Escape leads on to the story', async () => {
    const element = await timeline();
    await focusItems(element);
    await press('ArrowRight', 'Enter');
    expect(element.selected).to.equal('opera');
    await press('Escape');
    expect(element.shadowRoot?.activeElement?.className).to.equal('story');
  });

  it('zooms with + and -, shows all with 0', async () => {
    const element = await timeline();
    await focusItems(element);
    const length = (): number => (element.range?.end ?? 0) - (element.range?.start ?? 0);
    const before = length();
    await press('+');
    await aTimeout(300);
    expect(length()).to.be.closeTo(before / 2, before / 1e6);
    await press('-');
    await aTimeout(300);
    expect(length()).to.be.closeTo(before, before / 1e6);
    await press('+', '+', '0');
    await aTimeout(300);
    expect(length()).to.be.closeTo(before, before / 1e6);
  });

  it('shows the map of keys on ?, hides it on Escape', async () => {
    const element = await timeline();
    await focusItems(element);
    await press('?');
    expect(texts(element, '.help dd')).to.include('show all');
    await press('Escape');
    expect(all(element, '.help').length).to.equal(0);
  });

  it('turns arrows round where time runs right to left', async () => {
    const element = await timeline({ dir: 'rtl' });
    await focusItems(element);
    await press('ArrowLeft');
    expect(focusName(element)).to.match(/^Opera house/);
  });

  it('leaves other keys, and keys with Ctrl, to the page', async () => {
    const element = await timeline();
    await focusItems(element);
    const taken: string[] = [];
    const note = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    addEventListener('keydown', note);
    await press('a', 'Tab');
    await sendKeys({ down: 'Control' });
    await press('ArrowRight');
    await sendKeys({ up: 'Control' });
    removeEventListener('keydown', note);
    expect(taken).to.deep.equal([]);
  });

  it('searches: a few letters, arrows, Enter jumps', async () => {
    const element = await timeline();
    one(element, '[part~=search-button]').click();
    await until(() => focusName(element) === 'Search events');
    await sendKeys({ type: 'stor' });
    await until(() => texts(element, '.hit-title').length > 0);
    expect(texts(element, '.hit-title')).to.deep.equal(['Storm']);
    await press('Enter');
    expect(element.selected).to.equal('storm');
    expect(all(element, '.search').length).to.equal(0);
  });

  it('moves the handles of the overview', async () => {
    const element = await timeline();
    const handle = one(element, '.handle-start');
    handle.focus();
    const before = element.range?.start ?? 0;
    await press('ArrowRight');
    expect(element.range?.start).to.be.above(before);
    expect(handle.getAttribute('aria-valuetext')).to.match(/^19\d\d$/);
  });
});

describe('<history-timeline>: pointer', () => {
  afterEach(() => resetMouse());

  const drag = async (from: readonly [number, number], by: number): Promise<void> => {
    await sendMouse({ type: 'move', position: [from[0], from[1]] });
    await sendMouse({ type: 'down' });
    for (let step = 1; step <= 8; step += 1) {
      await sendMouse({ type: 'move', position: [Math.round(from[0] + (by * step) / 8), from[1]] });
    }
    await sendMouse({ type: 'up' });
    await aTimeout(80);
  };

  it('pans by dragging', async () => {
    const element = await timeline({ start: '1920', end: '1970' });
    const before = element.range?.start ?? 0;
    await drag(middleOf(one(element, '.field')), -120);
    expect(element.range?.start).to.be.above(before);
  });

  it('selects what is clicked', async () => {
    const element = await timeline();
    const label = all(element, '.vis-item .label').find((found) => found.textContent?.includes('Reform'));
    if (label === undefined) throw new Error('no label');
    await sendMouse({ type: 'click', position: middleOf(label) });
    await until(() => element.selected === 'reform');
    expect(element.selected).to.equal('reform');
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`zooms about the place of a double click beside labels: ${dir}`, async () => {
      const events = Array.from({ length: 60 }, (_, n) => ({
        id: `e${n}`,
        title: `Number ${n}`,
        date: 1900 + n,
      }));
      const element = await timeline({ dir }, { ...history, events, groups: [], eras: [] });
      await until(() => all(element, '.vis-timeline').length === 1);
      const field = one(element, '.field').getBoundingClientRect();
      const share = 0.3;
      // on the rail of marks, where there is no label
      const [clientX, clientY] = [field.left + field.width * share, field.bottom - 10];
      const target = element.shadowRoot?.elementFromPoint(clientX, clientY) ?? undefined;
      expect(target?.closest('.vis-item') ?? undefined).to.equal(undefined);
      const { start = 0, end = 0 } = element.range ?? {};
      const along = dir === 'rtl' ? 1 - share : share;
      target?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true, clientX, clientY }));
      await aTimeout(400);
      const now = element.range ?? { start: 0, end: 0 };
      expect(now.end - now.start).to.be.closeTo((end - start) / 2, (end - start) / 1e6);
      const time = (range: { start: number; end: number }): number =>
        range.start + (range.end - range.start) * along;
      expect(time(now)).to.be.closeTo(time({ start, end }), (end - start) / 1000);
    });
  }

  it('tells the full name and date of what it is on', async () => {
    const element = await timeline();
    const label = all(element, '.vis-item .label').find((found) => found.textContent?.includes('Crown'));
    if (label === undefined) throw new Error('no label');
    await sendMouse({ type: 'move', position: middleOf(label) });
    await until(() => all(element, '.tip').length > 0);
    expect(texts(element, '.tip-title')).to.deep.equal(['Crown']);
    expect(texts(element, '.tip-date')).to.deep.equal(['Jun 1, 1902']);
  });

  const wheel = (element: HistoryTimelineElement, options: WheelEventInit): WheelEvent => {
    const field = one(element, '.field');
    const [clientX, clientY] = middleOf(field);
    const event = new WheelEvent('wheel', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX,
      clientY,
      ...options,
    });
    field.dispatchEvent(event);
    return event;
  };

  it('leaves the plain wheel to the page, and says how to zoom when it is turned again and again', async () => {
    const element = await timeline();
    const before = element.range;
    expect(wheel(element, { deltaY: 100 }).defaultPrevented).to.equal(false);
    await element.updateComplete;
    expect(all(element, '.wheel-hint').length).to.equal(0);
    wheel(element, { deltaY: 100 });
    wheel(element, { deltaY: 100 });
    await element.updateComplete;
    expect(texts(element, '.wheel-hint')[0]).to.match(/^Hold (Ctrl|⌘) and scroll to zoom$/);
    expect(element.range).to.deep.equal(before);
  });

  it('zooms about the pointer with Ctrl held', async () => {
    const element = await timeline();
    const { start = 0, end = 0 } = element.range ?? {};
    expect(wheel(element, { deltaY: -200, ctrlKey: true }).defaultPrevented).to.equal(true);
    const middle = (start + end) / 2;
    const now = element.range ?? { start: 0, end: 0 };
    expect(now.end - now.start).to.be.below(end - start);
    expect((now.start + now.end) / 2).to.be.closeTo(middle, (end - start) / 200);
  });

  it('does as the page wishes: wheel="zoom", wheel="none"', async () => {
    const element = await timeline({ wheel: 'none' });
    expect(wheel(element, { deltaY: -200, ctrlKey: true }).defaultPrevented).to.equal(false);
    element.wheel = 'zoom';
    expect(wheel(element, { deltaY: -200 }).defaultPrevented).to.equal(true);
  });

  it('moves the window with the brush', async () => {
    const element = await timeline({ start: '1920', end: '1950' });
    const before = element.range?.start ?? 0;
    one(element, '.brush').scrollIntoView({ block: 'center' });
    await drag(middleOf(one(element, '.brush')), 80);
    expect(element.range?.start).to.be.above(before);
  });

  it('knows every event by a mark where there is no room for its title', async () => {
    const crowd = Array.from({ length: 60 }, (_, n) => ({
      id: `e${n}`,
      title: `Event number ${n}`,
      date: 1900 + n,
    }));
    const element = await timeline({}, { ...history, events: crowd, groups: [] });
    expect(texts(element, '.vis-item').length).to.be.below(60);
    const field = one(element, '.field').getBoundingClientRect();
    const canvas = one(element, '.marks');
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('no canvas');
    const { data, width } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: new Uint8ClampedArray(),
      width: 1,
    };
    const ratio = canvas.width / field.width;
    const rail = Math.round((field.height - 10) * ratio);
    let marked = 0;
    for (let x = 0; x < width; x += 1) if ((data[(rail * width + x) * 4 + 3] ?? 0) > 100) marked += 1;
    expect(marked).to.be.above(60);
  });
});
