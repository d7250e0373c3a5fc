import { assert } from '@open-wc/testing';
import { boxOf, coreBoxOf, middleOf, placesOf, readPlaces, widthOf } from '../../src/find/places.js';
import { readHistory } from '../../src/history/index.js';
import { lazyFrom } from './this-day-fixture.js';

const event = (id: string, place?: object): object => ({
  id,
  title: id,
  date: '1900',
  ...(place && { place }),
});
const kabul = { name: 'Kabul', lat: 34.5, lon: 69.2 };

const eventsOf = (...events: readonly object[]): ReturnType<typeof readHistory>['history']['events'] =>
  readHistory({ id: 'h', title: 'H', lang: 'en', events }).history.events;

const points = (...pairs: readonly (readonly [number, number])[]): { lat: number; lon: number }[] =>
  pairs.map(([lat, lon]) => ({ lat, lon }));

describe('places', () => {
  it('gathers the events of one spot, and counts those without', () => {
    const all = placesOf(
      eventsOf(
        event('a', kabul),
        event('b'),
        event('c', { name: 'Kabul, again', lat: 34.50001, lon: 69.2 }),
        event('d', { name: 'By name alone' }),
        event('e', { name: 'Herat', lat: 34.35, lon: 62.2 }),
      ),
    );
    assert.deepEqual(
      all.places.map(({ name, events }) => [name, events]),
      [
        ['Kabul', [0, 2]],
        ['Herat', [4]],
      ],
    );
    assert.equal(all.without, 2);
    assert.equal(all.placeOf.get(2)?.name, 'Kabul');
    assert.isUndefined(all.placeOf.get(1));
  });

  it('reads an empty history', () => {
    assert.deepEqual(placesOf([]).places, []);
    assert.isUndefined(coreBoxOf([]));
    assert.isUndefined(boxOf([]));
  });

  it('reads a large history in steps, each event once, and finds the same', () => {
    const { events, reads } = lazyFrom(300);
    const steps = readPlaces(events);
    let rests = 0;
    let last = steps.next();
    while (last.done !== true) {
      rests += 1;
      last = steps.next();
    }
    assert.isAbove(rests, 2);
    assert.isAtMost(reads(), 300);
    assert.deepEqual(last.value, placesOf(events));
    assert.equal(last.value.without, 300);
  });

  it('takes the short way round the globe', () => {
    const box = boxOf(points([10, 175], [-10, -170], [0, 178]));
    assert.deepEqual(box, { west: 175, east: -170, south: -10, north: 10 });
    assert.equal(box && widthOf(box), 15);
    assert.equal(box && middleOf(box), -177.5);
  });

  it('one place is a box of no size', () => {
    assert.deepEqual(boxOf(points([90, 0])), { west: 0, east: 0, south: 90, north: 90 });
  });

  it('a ceremony overseas does not make a map of the world', () => {
    const home = Array.from({ length: 19 }, (_, index) =>
      event(`h${index}`, { name: `H${index}`, lat: 30 + index / 4, lon: 60 + index / 2 }),
    );
    const { places } = placesOf(eventsOf(...home, event('away', { name: 'New York', lat: 40.7, lon: -74 })));
    const core = coreBoxOf(places);
    assert.isBelow(core ? widthOf(core) : 360, 15);
    // of two places neither is astray
    const pair = placesOf(eventsOf(event('a', kabul), event('b', { name: 'New York', lat: 40.7, lon: -74 })));
    const both = coreBoxOf(pair.places);
    assert.isAbove(both ? widthOf(both) : 0, 100);
  });
});
