/* What the map is made of, without the map: cameras, projections, gathering, labels, layers, keys. */
import { assert } from '@open-wc/testing';
import { calloutAt } from '../../src/elements/history-map/internal/callout.js';
import {
  around,
  between,
  fitted,
  onScreen,
  panned,
  zoomed,
} from '../../src/elements/history-map/internal/camera.js';
import { isGeoJson, rewound } from '../../src/elements/history-map/internal/geo-json.js';
import { loadGround } from '../../src/elements/history-map/internal/geometry.js';
import { drawGround } from '../../src/elements/history-map/internal/ground.js';
import { commandOf } from '../../src/elements/history-map/internal/keys.js';
import { layersOf } from '../../src/elements/history-map/internal/layers.js';
import { placed, projectionFor, projectionName } from '../../src/elements/history-map/internal/projection.js';
import {
  boxAround,
  Gathering,
  labelsOf,
  meets,
  type SeenPlace,
} from '../../src/elements/history-map/internal/spots.js';
import { timeOf } from '../../src/elements/history-map/internal/time-of.js';
import { boxOf } from '../../src/find/places.js';
import { readHistory } from '../../src/history/index.js';
import { parseDate } from '../../src/time/index.js';

const size = { width: 800, height: 400 };
const limits = { ...size, least: 0.5, most: 40 };

const box = (...pairs: readonly (readonly [lat: number, lon: number])[]): ReturnType<typeof boxOf> =>
  boxOf(pairs.map(([lat, lon]) => ({ lat, lon })));

describe('the camera of a map', () => {
  it('zooms about a point that stays where it is', () => {
    const camera = zoomed(fitted, 4, 600, 100, limits);
    assert.deepEqual(onScreen(camera, [600, 100]), { x: 600, y: 100 });
    assert.equal(camera.k, 4);
  });

  it('knows how near and how far', () => {
    assert.equal(zoomed(fitted, 1000, 0, 0, limits).k, 40);
    assert.equal(zoomed(fitted, 0.0001, 0, 0, limits).k, 0.5);
  });

  it('does not lose the map', () => {
    const far = panned(fitted, 1e6, -1e6, limits);
    assert.isBelow(Math.abs(far.dx), 3000);
    assert.isBelow(Math.abs(far.dy), 3000);
  });

  it('shows all that it is asked for', () => {
    const points = [
      [10, 10],
      [60, 30],
    ] as const;
    const camera = around(points, limits);
    for (const point of points) {
      const { x, y } = onScreen(camera, point);
      assert.isTrue(x > 0 && x < size.width && y > 0 && y < size.height);
    }
    assert.equal(around([[5, 5]], limits).k, limits.most);
  });

  it('ends its way where it goes', () => {
    const to = { k: 8, dx: -300, dy: 40 };
    const end = between(fitted, to, 1);
    assert.closeTo(end.k, to.k, 1e-9);
    assert.closeTo(end.dx, to.dx, 1e-9);
  });
});

describe('the projection of a map', () => {
  const inside = (
    name: 'auto' | 'mercator' | 'natural-earth' | 'equal-earth',
    lat: number,
    lon: number,
    of = box([lat, lon]),
  ): void => {
    const [x, y] = placed(projectionFor(name, of, size), name, lat, lon);
    assert.isTrue(
      x >= 0 && x <= size.width && y >= 0 && y <= size.height,
      `${name} ${lat} ${lon}: ${x} ${y}`,
    );
  };

  for (const name of ['auto', 'mercator', 'natural-earth', 'equal-earth'] as const) {
    it(`${name}: one place, a pole, both sides of 180°, the whole world`, () => {
      inside(name, 34.5, 69.2);
      inside(name, 90, 0);
      inside(name, -90, 120);
      const across = box([-17, 178], [-14, -172]);
      inside(name, -17, 178, across);
      inside(name, -14, -172, across);
      const world = box([60, -150], [-35, 150], [50, 10]);
      for (const [lat, lon] of [
        [60, -150],
        [-35, 150],
        [50, 10],
      ] as const)
        inside(name, lat, lon, world);
    });
  }

  it('shows one place with its surroundings', () => {
    const kilometresAcross = (size.width / projectionFor('auto', box([34.5, 69.2]), size).scale()) * 6371;
    assert.isAbove(kilometresAcross, 300);
    assert.isBelow(kilometresAcross, 4000);
  });

  it('islands on both sides of 180° are neighbours', () => {
    const projection = projectionFor('auto', box([-17, 178], [-14, -172]), size);
    const [west, east] = [placed(projection, 'auto', -17, 178), placed(projection, 'auto', -14, -172)];
    assert.isBelow(west[0], east[0]);
  });

  it('takes any word that it does not know for auto', () => {
    assert.equal(projectionName('globe'), 'auto');
    assert.equal(projectionName('mercator'), 'mercator');
  });
});

describe('land', () => {
  it('comes from the library itself, coarse or fine, with borders where they are asked for', async () => {
    const [coarse, fine, borders] = await Promise.all([
      loadGround('coarse', false),
      loadGround('fine', false),
      loadGround('coarse', true),
    ]);
    const projection = projectionFor('equal-earth', undefined, size);
    const drawn = (ground: typeof coarse): ReturnType<typeof drawGround> =>
      drawGround(ground, [], projection, fitted, size);
    assert.isAbove(drawn(coarse).land.length, 5000);
    assert.isAbove(drawn(fine).land.length, drawn(coarse).land.length * 2);
    assert.equal(drawn(coarse).borders, '');
    assert.isAbove(drawn(borders).borders.length, 2000);
  });
});

const seen = (name: string, x: number, y: number, count: number): SeenPlace => ({
  place: { key: name, lat: 0, lon: 0, name, events: [] },
  point: [x, y],
  events: Array.from({ length: count }, (_, index) => index),
});

describe('spots', () => {
  const places = [
    seen('A', 100, 100, 5),
    seen('B', 120, 100, 1),
    seen('C', 300, 100, 2),
    seen('D', 10, 10, 0),
  ];

  it('gather what lies close, and come apart when one comes nearer', () => {
    const gathering = new Gathering();
    const far = gathering.spots(places, fitted);
    assert.deepEqual(
      far.map(({ key, count }) => [key, count]),
      [
        ['A', 6],
        ['C', 2],
      ],
    );
    const near = gathering.spots(places, { k: 2, dx: 0, dy: 0 });
    assert.deepEqual(near.map(({ key }) => key).toSorted(), ['A', 'B', 'C']);
    assert.deepEqual([near[0]?.x, near[0]?.y], [200, 200]);
  });

  it('do not change while one moves aside', () => {
    const gathering = new Gathering();
    const before = gathering.spots(places, { k: 1.5, dx: 0, dy: 0 });
    assert.deepEqual(gathering.spots(places, { k: 1.5, dx: -900, dy: 300 }), before);
  });

  it('names stand where they meet nothing', () => {
    const spots = new Gathering().spots(places, { k: 2, dx: 0, dy: 0 });
    const room = { left: 0, top: 0, right: 800, bottom: 400 };
    const sides = labelsOf(spots, ({ key }) => key.repeat(4), room, []);
    assert.equal(sides.get('C'), 'after');
    // B stands right of A: A's name goes to its other side
    assert.equal(sides.get('A'), 'before');
    assert.isUndefined(labelsOf(spots, ({ key }) => key, { ...room, right: 300, left: 295 }, []).get('C'));
  });
});

describe('the callout', () => {
  const texts = { date: '1 January 1961', title: 'A title that needs two lines to be told in full' };
  const room = { left: 0, top: 0, right: 800, bottom: 400 };

  it('never covers its own point, and stays within the map', () => {
    for (let x = 0; x <= 800; x += 40) {
      for (let y = 0; y <= 400; y += 40) {
        const { box: own } = calloutAt({ x, y }, 17, texts, room, []);
        assert.isFalse(meets(own, boxAround({ x, y, radius: 9 })), `${x} ${y}`);
        assert.isTrue(own.left >= 0 && own.right <= 800 && own.top >= 0 && own.bottom <= 400, `${x} ${y}`);
      }
    }
  });

  it('stands where it covers least', () => {
    const above = [boxAround({ x: 400, y: 150, radius: 20 })];
    assert.equal(calloutAt({ x: 400, y: 200 }, 17, texts, room, []).side, 'above');
    assert.equal(calloutAt({ x: 400, y: 200 }, 17, texts, room, above).side, 'below');
  });

  it('stands at an edge where there is no room beside its point, and covers nothing there', () => {
    const small = { left: -40, top: -10, right: 260, bottom: 260 };
    const ring = Array.from({ length: 8 }, (_, at) =>
      boxAround({
        x: 100 + 45 * Math.cos((at * Math.PI) / 4),
        y: 60 + 45 * Math.sin((at * Math.PI) / 4),
        radius: 12,
      }),
    );
    const { apart, box: own } = calloutAt({ x: 100, y: 60 }, 17, texts, small, ring);
    assert.isTrue(apart);
    assert.isFalse(ring.some((one) => meets(one, own)));
    assert.isTrue(own.left >= small.left && own.right <= small.right);
    assert.isTrue(own.top >= small.top && own.bottom <= small.bottom);
    // one spot everywhere: nothing is won, and it stays beside
    const all = [{ left: -40, top: -10, right: 260, bottom: 260 }];
    assert.isFalse(calloutAt({ x: 100, y: 60 }, 17, texts, small, all).apart);
  });
});

describe('layers', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [40, 40],
        [50, 40],
        [50, 50],
        [40, 50],
        [40, 40],
      ],
    ],
  };

  it('takes shapes and names, and nothing else', () => {
    const { good, wrong } = layersOf([{ geometry: square, name: 'Realm', part: 'realm', onclick: 'x' }]);
    assert.deepEqual(good, [{ geometry: square, name: 'Realm', part: 'realm' }]);
    assert.isUndefined(wrong);
  });

  it('says which one cannot be drawn', () => {
    const { good, wrong } = layersOf([{ geometry: square }, { geometry: { type: 'Topology' } }, null, 'x']);
    assert.lengthOf(good, 1);
    assert.equal(wrong?.message, 'layers[1].geometry: not GeoJSON (got Topology)');
    assert.include(layersOf('x').wrong?.message, 'layers[0]');
    assert.deepEqual(layersOf(undefined), { good: [], wrong: undefined });
  });

  it('draws a ring the same, whichever way it is wound', () => {
    const turned = { ...square, coordinates: square.coordinates.map((ring) => ring.toReversed()) };
    const projection = projectionFor('mercator', box([40, 40], [50, 50]), size);
    const path = (geometry: object): number =>
      drawGround(undefined, [{ geometry }], projection, fitted, size).layers[0]?.length ?? 0;
    assert.isTrue(isGeoJson(square));
    assert.isBelow(Math.abs(path(square) - path(turned)), 40);
    assert.deepEqual(rewound({ type: 'Point', coordinates: [1, 2] }), { type: 'Point', coordinates: [1, 2] });
  });
});

describe('keys on the map', () => {
  const press = (key: string, more: object = {}): ReturnType<typeof commandOf> =>
    commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it('mean something, or stay the page’s', () => {
    assert.deepEqual(press('ArrowUp'), { kind: 'walk', direction: 'up' });
    assert.deepEqual(press('.'), { kind: 'step', by: 1 });
    assert.isUndefined(press('Tab'));
    assert.isUndefined(press('PageDown'));
    assert.isUndefined(press('+', { ctrlKey: true }));
  });
});

describe('the time of a place', () => {
  const time = (...dates: readonly string[]): ReturnType<typeof timeOf> =>
    timeOf(
      readHistory({
        id: 'h',
        title: 'H',
        lang: 'en',
        events: dates.map((date, index) => ({ id: `e${index}`, title: 'E', date })),
      }).history.events,
    );

  it('holds all of its events, in dates that a timeline reads', () => {
    for (const dates of [['1961-08-13', '1989-11-09'], ['-0043-03-15'], ['66 Ma'], ['1985/..']]) {
      const [start, end] = time(...dates) ?? assert.fail(dates.join());
      const [from, to] = [parseDate(start), parseDate(end)];
      assert.isTrue(from.ok && to.ok && from.value.min < to.value.max, `${start} ${end}`);
    }
  });

  it('is none where no date has an end', () => assert.isUndefined(time()));
});
