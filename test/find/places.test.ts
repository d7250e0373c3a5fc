import { assert } from '@open-wc/testing';
import { boxOf, coreBoxOf, middleOf, placesOf, readPlaces, widthOf } from '../../src/find/places.js';
import { readHistory, type HistoryEvent } from '../../src/history/index.js';
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

  it('one name in one town is one place, whatever the last digits and the language', () => {
    const at = (lat: number, lon: number, name: unknown = 'Tbilisi'): object => ({ name, lat, lon });
    const all = placesOf(
      eventsOf(
        event('a', at(41.69, 44.81)),
        event('b', at(41.7, 44.8, { en: 'Tbilisi', ka: 'თბილისი' })),
        event('c', at(41.71, 44.79)),
        event('d', at(41.7, 44.8, 'Old town')),
        event('e', at(41.9, 44.8)),
        event('f', at(41.84, 44.72, 'Mtskheta')),
        event('g', at(0, 179.98, 'Date line')),
        event('h', at(0, -179.98, 'Date line')),
      ),
    );
    assert.deepEqual(
      all.places.map(({ name, lat, events }) => [name, lat, events]),
      [
        // at the spot of one that was gathered before it, whatever it is called
        ['Tbilisi', 41.69, [0, 1, 2, 3]],
        // twenty kilometres away
        ['Tbilisi', 41.9, [4]],
        ['Mtskheta', 41.84, [5]],
        ['Date line', 0, [6, 7]],
      ],
    );
    assert.equal(all.placeOf.get(2), all.places[0]);
  });

  it('nameless places are told apart by where they are', () => {
    const nameless = (lat: number): HistoryEvent => {
      const [one] = eventsOf(event('a', { name: 'X', lat, lon: 1 }));
      return Object.assign(Object(one), { place: { name: '', lat, lon: 1 } });
    };
    assert.equal(placesOf([nameless(1), nameless(1.01)]).places.length, 2);
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
