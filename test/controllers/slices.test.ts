import { assert } from '@open-wc/testing';
import { Slices } from '../../src/controllers/slices.js';

/** Work that takes `ms` for each of its steps. */
function* work(steps: number, ms: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('Slices', () => {
  it('lets the page go first, its timers too', async () => {
    let timers = 0;
    const timer = setInterval(() => (timers += 1), 0);
    const slices = new Slices(new AbortController().signal);
    assert.strictEqual(await slices.run(work(30, 5)), 'done');
    clearInterval(timer);
    assert.isAtLeast(timers, 5);
  });

  it('counts short pieces together', async () => {
    const slices = new Slices(new AbortController().signal);
    let timers = 0;
    const timer = setInterval(() => (timers += 1), 0);
    for (let piece = 0; piece < 60; piece += 1) await slices.run(work(1, 2));
    clearInterval(timer);
    assert.isAtLeast(timers, 3);
  });

  it('works when the page is idle', async () => {
    assert.strictEqual(await new Slices(new AbortController().signal).run(work(3, 5), true), 'done');
  });

  it('stops', async () => {
    const controller = new AbortController();
    const slices = new Slices(controller.signal);
    let steps = 0;
    function* endless(): Generator<undefined, never> {
      for (;;) {
        steps += 1;
        yield;
      }
    }
    setTimeout(() => controller.abort(), 10);
    const error: unknown = await slices.run(endless()).catch((reason: unknown) => reason);
    assert.strictEqual(error, controller.signal.reason);
    const count = steps;
    await new Promise((resolve) => void setTimeout(resolve, 30));
    assert.strictEqual(steps, count);
  });
});
