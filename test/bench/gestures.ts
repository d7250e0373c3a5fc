/* A hand on the mouse, 60 times a second, through the browser's own input; and the frames while it moves. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { Timeout, wait, within } from './browser.js';
import { summary } from './frames.js';
import type { Frames } from './results.js';
import type { Point } from './page/in-sight.js';

export interface Field extends Point {
  readonly width: number;
  readonly height: number;
}

/** Ms for one gesture of 2.5 s: a page that freezes is not waited for much longer. */
const gestureLimit = 25_000;
/** Ms for what follows a gesture (settling, easing out) to be over. */
export const settle = 500;
/** Ms that a gesture lasts. */
const duration = 2500;
const every = 1000 / 60;
/** Events that may wait for a busy page; beyond that, as in a browser, they melt into one. */
const mostPending = 4;

const ctrl = 2;

/** Calls `step` with the share of the gesture that is over, 60 times a second. */
async function through(
  cdp: CDPSession,
  step: (share: number) => Protocol.Input.DispatchMouseEventRequest,
): Promise<void> {
  const began = performance.now();
  const sent = new Set<Promise<void>>();
  for (let tick = 1; ; tick += 1) {
    const share = (performance.now() - began) / duration;
    if (share >= 1) break;
    if (sent.size < mostPending) {
      const one: Promise<void> = cdp
        .send('Input.dispatchMouseEvent', step(share))
        // a page that has gone is told of by whoever asks it next
        .catch(() => undefined)
        .finally(() => void sent.delete(one));
      sent.add(one);
    }
    await wait(Math.max(1, began + tick * every - performance.now()));
  }
  await Promise.all(sent);
}

/** CSS px below the top: who grows with its events shrinks while it is zoomed, away from under its own middle. */
const deepest = 100;

const middle = ({ x, y, width, height }: Field): Point => ({
  x: x + width / 2,
  y: y + Math.min(height / 2, deepest),
});

/** To and fro, two fifths of the width each way. */
export async function drag(cdp: CDPSession, field: Field): Promise<void> {
  const { x, y } = middle(field);
  const hold = { y, button: 'left', buttons: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { ...hold, type: 'mousePressed', x, clickCount: 1 });
  await through(cdp, (share) => ({
    ...hold,
    type: 'mouseMoved',
    x: x + Math.sin(share * Math.PI * 4) * field.width * 0.4,
  }));
  await cdp.send('Input.dispatchMouseEvent', { ...hold, type: 'mouseReleased', x, clickCount: 1 });
}

/** In for one half, out for the other, `speed` px an event at 60 events a second; `turned` is told in between. */
export async function zoomByWheel(
  cdp: CDPSession,
  field: Field,
  speed: number,
  turned: () => Promise<void>,
): Promise<void> {
  const at = middle(field);
  let half: Promise<void> | undefined;
  let before = 0;
  await through(cdp, (share) => {
    if (share >= 0.5) half ??= turned().catch(() => undefined);
    // what a busy page has missed comes with the next event, as a browser does it
    const deltaY = ((share - before) * duration * speed) / every;
    before = share;
    return { ...at, type: 'mouseWheel', modifiers: ctrl, deltaX: 0, deltaY: share < 0.5 ? -deltaY : deltaY };
  });
  await half;
}

/** A click every 400 ms: in, in, in, out, out, out. */
export async function zoomByButtons(cdp: CDPSession, [zoomIn, zoomOut]: readonly Point[]): Promise<void> {
  const clicks = [zoomIn, zoomIn, zoomIn, zoomOut, zoomOut, zoomOut].filter((point) => point !== undefined);
  for (const point of clicks) {
    const press = { ...point, button: 'left', clickCount: 1 } as const;
    await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed' });
    await cdp.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased' });
    await wait(duration / 6);
  }
}

/** Where there is nothing to drag: the wheel, down and up again. */
export async function scroll(cdp: CDPSession, field: Field): Promise<void> {
  const at = middle(field);
  await through(cdp, (share) => ({ ...at, type: 'mouseWheel', deltaX: 0, deltaY: share < 0.5 ? 60 : -60 }));
}

/** The frames while `gesture` lasts; undefined when the page froze for good. */
export async function during(page: Page, gesture: () => Promise<void>): Promise<Frames | undefined> {
  try {
    await page.evaluate(() => window.bench.recordFrames());
    await within(gestureLimit, gesture());
    const deltas = await within(
      gestureLimit,
      page.evaluate(() => window.bench.frames()),
    );
    await wait(settle);
    return summary(deltas);
  } catch (error) {
    if (error instanceof Timeout) return undefined;
    throw error;
  }
}
