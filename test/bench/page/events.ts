/* Events as every contender's adapter takes them, and a made-up history of any size. */

export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  /** Ms since 1970. */
  readonly start: number;
  /** Ms since 1970; undefined for a point in time. */
  readonly end: number | undefined;
  /** As an author writes it (EDTF). */
  readonly date: string;
  readonly group: string;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly text: string;
}

export interface BenchHistory {
  readonly title: string;
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly events: readonly BenchEvent[];
}

/** Mulberry32: small, and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dayMs = 864e5;
const firstYear = 200;
const years = 1800;
const words = ['Treaty', 'Siege', 'Council', 'Voyage', 'Charter', 'Reform', 'Famine', 'Crossing', 'Census'];
const places = ['the river towns', 'the northern pass', 'the old capital', 'the islands', 'the salt road'];

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** `count` events over 1,800 years, 30 % of them ranges of up to 30 years, in five groups, by start. */
export function syntheticHistory(count: number, seed = 7): BenchHistory {
  const next = random(seed);
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback;
  const from = Date.parse(`0${firstYear}-01-01`);
  const span = years * 365.25 * dayMs;
  const starts = Float64Array.from(
    { length: count },
    () => from + Math.floor((next() * span) / dayMs) * dayMs,
  );
  starts.sort();
  const events = Array.from(starts, (start, index): BenchEvent => {
    const long = next() < 0.3;
    const end = long ? start + (1 + Math.floor(next() ** 3 * 10_950)) * dayMs : undefined;
    // the more important, the rarer
    const importance = ([1, 2, 2, 3, 3, 3, 3, 4, 4, 5] as const)[Math.floor(next() * 10)] ?? 3;
    return {
      id: `e${index}`,
      title: `${pick(words, 'Treaty')} of ${pick(places, 'the islands')} ${index}`,
      start,
      end,
      date: end === undefined ? day(start) : `${day(start)}/${day(end)}`,
      group: `g${Math.floor(next() * 5)}`,
      importance,
      text: 'What happened, told in a sentence or two, as a summary would tell it.',
    };
  });
  const groups = ['Crown', 'Trade', 'Faith', 'Letters', 'Land'].map((title, index) => ({
    id: `g${index}`,
    title,
  }));
  return { title: `A history of ${count} events`, groups, events };
}
