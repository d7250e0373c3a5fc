/* The plates of data/pictures: light, safe to embed, complete, and the same bytes each time. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drawPlate, pictureFor, readEvents } from '../../data/draw/draw.js';
import { limit } from '../../data/draw/picture.js';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const pictures = join(data, 'pictures');

const histories = existsSync(pictures) ? readdirSync(pictures) : [];
const files = histories.flatMap((history) =>
  readdirSync(join(pictures, history)).map((name) => join(pictures, history, name)),
);

/** Events of our own, so that the drawing is tested without any history. */
const samples = [
  { id: 'nixon-visit', title: { en: 'A scene & a route' }, date: '1972-02-21' },
  { id: 'change-4', title: { en: 'A motif' }, date: '2019-01-03' },
  {
    id: 'unknown',
    title: { en: 'A place without a scene' },
    date: '1989',
    place: { name: { en: 'Prague', zh: '布拉格' }, lat: 50.09, lon: 14.42 },
  },
] as const;

const history = 'peoples-republic-of-china';

function assertSafe(svg: string, name: string): void {
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 720 480" role="img"/, name);
  assert.match(svg, /<title>[^<]+<\/title>/, name);
  assert.ok(Buffer.byteLength(svg) < limit, `${name} weighs ${Buffer.byteLength(svg)} bytes`);
  assert.doesNotMatch(svg, /<script|foreignObject|<image|<style|\son\w+=|javascript:|@import/i, name);
  assert.doesNotMatch(svg, /href="(?!#)|url\((?!#)/i, name);
  assert.doesNotMatch(svg, /NaN|undefined|Infinity/, name);
}

describe('pictures', () => {
  it('draws a plate twice to the same bytes', () => {
    for (const event of samples) {
      const once = drawPlate(history, event)?.svg;
      assert.ok(once !== undefined, event.id);
      assertSafe(once, event.id);
      assert.equal(drawPlate(history, event)?.svg, once, event.id);
    }
  });

  it('has no plate for an event without a place or a scene', () => {
    assert.equal(drawPlate('none', { id: 'nowhere', title: { en: 'Nowhere' }, date: '1900' }), undefined);
  });

  it('escapes what an author wrote', () => {
    const event = { ...samples[2], title: { en: '<b> & "co"' } };
    assert.match(drawPlate(history, event)?.svg ?? '', /<title>&lt;b> &amp; &quot;co&quot;<\/title>/);
  });

  it('names the file, the credit and the licence', () => {
    assert.deepEqual(pictureFor('h', { id: 'e' }), {
      src: 'pictures/h/e.svg',
      credit: 'Map: history-timeline, from Natural Earth',
      license: 'CC BY 4.0',
    });
  });

  it('keeps every file light, titled and free of scripts and outside references', () => {
    for (const file of files) assertSafe(readFileSync(file, 'utf8'), file);
  });

  for (const id of histories) {
    const source = join(data, `${id}.json`);
    const skip = existsSync(source) ? false : 'the history is not there yet';
    it(`has a picture, and no other, for each event of ${id}`, { skip }, () => {
      const events = readEvents(source).map((event) => `${event.id}.svg`);
      assert.deepEqual(readdirSync(join(pictures, id)).sort(), events.sort());
    });
    it(`draws the committed bytes of ${id} again`, { skip }, () => {
      const some = readEvents(source).filter((_, i) => i % 6 === 0);
      for (const event of some) {
        const committed = readFileSync(join(pictures, id, `${event.id}.svg`), 'utf8');
        assert.equal(drawPlate(id, event)?.svg, committed, event.id);
      }
    });
  }
});
