/* What is dealt: everything once before anything twice, closer with each level, told apart as far as can be. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createPool, Deck, Game, seededRandom, type Pool } from '../../src/find/game/index.js';
import { clash, reachOf, type Card } from '../../src/find/game/pool.js';
import { parseHistory, readHistory, type History } from '../../src/history/index.js';
import { plainEvents } from '../support/histories.js';

const file = (name: string): History => {
  const read = parseHistory(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
  assert.ok('history' in read && read.history);
  return read.history;
};
const of = (dates: readonly string[], title = (index: number): string => `Event “${'abcdefghij'[index]}”`) =>
  createPool(
    readHistory({
      id: 'h',
      title: 'H',
      events: dates.map((date, id) => ({ id: `e${id}`, title: title(id), date })),
    }).history,
  );

const histories = ['afghanistan', 'georgia', 'peoples-republic-of-china', 'deep-time'];
const pools = new Map(histories.map((name) => [name, createPool(file(name))]));

const clashesIn = (cards: readonly Card[]): number =>
  cards.flatMap((card, index) => cards.slice(index + 1).filter((other) => clash(card, other))).length;
const spanOf = (cards: readonly Card[]): number => {
  const ranks = cards.map(({ rank }) => rank);
  return Math.max(...ranks) - Math.min(...ranks) + 1;
};

describe('the pool', () => {
  it('holds every event with a start', () => {
    for (const [name, pool] of pools) assert.equal(pool.cards.length, file(name).events.length, name);
  });

  it('leaves out what has no start, and titles that are nothing but a year', () => {
    const pool = of(['1900', 'before 1900', '1910', '1920', '1930'], (index) =>
      index === 2 ? '1910' : `Event “${'abcde'[index]}”`,
    );
    assert.deepEqual(
      pool.cards.map(({ event }) => event.id),
      ['e0', 'e3', 'e4'],
    );
  });

  it('says how many can be told apart', () => {
    assert.equal(of(['1900', '1901', '1902', '1903']).hand, 4);
    assert.equal(of(['1900', '1901', '1902', '1903', '1904', '1905']).hand, 5);
    const vague = of(['1900', '19XX', '1901', '1900-05', '1902', '190X']);
    assert.deepEqual([vague.apart, vague.hand], [3, 0]);
    assert.equal(of([]).hand, 0);
    // one title for all of them: a reader cannot see which is which
    assert.equal(of(['1900', '1901', '1902', '1903', '1904'], () => 'An election').hand, 0);
  });

  it('counts clashes as one counts them by hand', () => {
    for (const [name, { cards }] of pools) {
      for (const card of cards) {
        const apart = (a: Card, b: Card): boolean =>
          a.start.latest <= b.start.earliest || b.start.latest <= a.start.earliest;
        const slow = cards.filter((other) => other !== card && !apart(card, other)).length;
        assert.equal(card.clashes, slow, `${name} ${card.event.id}`);
      }
    }
  });

  it('takes the most important thousand of a large history, and soon', () => {
    const events = plainEvents(30_000).map((event, index) =>
      Object.assign(event, { importance: index % 100 === 0 ? 5 : 2 }),
    );
    const { history } = readHistory({ id: 'h', title: 'H', events });
    const pool = createPool(history);
    assert.equal(pool.cards.length, 1000);
    assert.ok(pool.cards.filter(({ event }) => event.importance === 5).length >= 150);
  });
});

describe('the deck', () => {
  const each = (act: (pool: Pool, level: number, seed: number) => void): void => {
    for (const pool of pools.values()) {
      for (let level = 1; level <= pool.levels; level += 1)
        for (const seed of [1, 2, 3]) act(pool, level, seed);
    }
  };

  it('deals nothing again until all were seen, and then says so', () => {
    each((pool, level, seed) => {
      const deck = new Deck(pool, seededRandom(seed));
      const seen = new Set<Card>();
      const whole = Math.floor(pool.cards.length / pool.hand);
      for (let round = 0; round < whole; round += 1) {
        const { cards, again } = deck.deal(level);
        assert.equal(new Set(cards).size, pool.hand);
        assert.ok(cards.every((card) => !seen.has(card)) && !again);
        for (const card of cards) seen.add(card);
      }
      const rest = pool.cards.filter((card) => !seen.has(card));
      const { cards, again } = deck.deal(level);
      assert.ok(again);
      assert.ok(
        rest.every((card) => cards.includes(card)),
        'those that are left come with it',
      );
      const next = deck.deal(level);
      assert.ok(!next.again && next.cards.every((card) => !cards.includes(card)));
    });
  });

  it('keeps what was seen across levels', () => {
    const pool = pools.get('georgia');
    assert.ok(pool);
    const deck = new Deck(pool, seededRandom(5));
    const dealt = Array.from({ length: 12 }, (_, round) => deck.deal(1 + (round % pool.levels)).cards).flat();
    assert.equal(new Set(dealt).size, 60);
  });

  it('is the same for the same seed, and another for another', () => {
    const ids = (seed: number): string => {
      const [pool] = pools.values();
      assert.ok(pool);
      const deck = new Deck(pool, seededRandom(seed));
      return [1, 2, 3].flatMap(() => deck.deal(2).cards.map(({ event }) => event.id)).join();
    };
    assert.equal(ids(4), ids(4));
    assert.notEqual(ids(4), ids(5));
  });

  it('comes closer with each level', () => {
    for (const [name, pool] of pools) {
      const spans = Array.from({ length: pool.levels }, (_, index) => {
        const all = Array.from({ length: 60 }, (__, seed) => {
          const deck = new Deck(pool, seededRandom(seed));
          // two rounds in: a level must hold although some are gone
          return [deck.deal(index + 1), deck.deal(index + 1)].map(({ cards }) => spanOf(cards));
        }).flat();
        return all.reduce((sum, span) => sum + span, 0) / all.length;
      });
      const reaches = spans.map((_, index) => reachOf(pool, index + 1));
      for (let level = 1; level < pool.levels; level += 1) {
        assert.ok((reaches[level] ?? 0) < (reaches[level - 1] ?? 0), `${name}: ${reaches.join()}`);
        assert.ok((spans[level] ?? 0) < (spans[level - 1] ?? 0) * 0.8, `${name}: ${spans.join()}`);
      }
      assert.equal(reaches[0], pool.cards.length);
    }
  });

  it('deals what can be told apart, to the end of a pass', () => {
    let [pairs, clashes] = [0, 0];
    each((pool, level, seed) => {
      const deck = new Deck(pool, seededRandom(seed));
      for (let round = 0; round < Math.floor(pool.cards.length / pool.hand); round += 1) {
        const { cards } = deck.deal(level);
        pairs += (cards.length * (cards.length - 1)) / 2;
        clashes += clashesIn(cards);
      }
    });
    assert.ok(clashes / pairs < 0.005, `${clashes} of ${pairs}`);
  });

  it('lays no round out in order', () => {
    each((pool, level, seed) => {
      const { cards } = new Deck(pool, seededRandom(seed)).deal(level);
      assert.ok(cards.some((card, index) => card.rank < (cards[index - 1]?.rank ?? -1)));
    });
  });

  it('begins anew with each round where there are four events', () => {
    const deck = new Deck(of(['1900', '1910', '1920', '1930']), seededRandom(1));
    assert.deepEqual(
      [1, 2, 3].map(() => deck.deal(1).again),
      [false, true, true],
    );
  });
});

describe('a game', () => {
  const game = (rounds = 2): Game =>
    new Game(new Deck(of(['1900', '1910', '1920', '1930', '1940']), seededRandom(1)), 1, rounds);

  it('counts what was put in order, round by round', () => {
    const played = game();
    for (const round of [1, 2]) {
      assert.equal(played.round, round);
      for (const card of played.order.slice().sort((a, b) => a.rank - b.rank)) played.move(card, 4);
      assert.equal(played.check().points.total, 100);
      assert.equal(played.check(), played.results.at(-1), 'a second check changes nothing');
      assert.equal(played.next(), round === 1);
    }
    assert.deepEqual([played.score, played.maximum, played.last], [200, 200, true]);
  });

  it('moves a card to a place, within the table, and no more when it was checked', () => {
    const played = game();
    const [first, second] = played.order;
    assert.ok(first && second);
    assert.ok(played.move(first, 1));
    assert.deepEqual(played.order.slice(0, 2), [second, first]);
    assert.ok(!played.move(first, 1));
    assert.ok(played.move(first, 99));
    assert.equal(played.order.at(-1), first);
    assert.ok(!played.next(), 'not before it was checked');
    played.check();
    assert.ok(!played.move(first, 0));
  });

  it('takes a hint once', () => {
    const played = game();
    const [card] = played.order;
    assert.ok(card);
    const hint = { kind: 'time', date: card.event.date } as const;
    played.tell(card, hint);
    played.tell(card, hint);
    assert.equal(played.hints.size, 1);
    assert.equal(played.check().hints, 1);
    played.next();
    assert.equal(played.hints.size, 0);
  });
});
