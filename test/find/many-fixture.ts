import { atOnce, LaneIndex, type Columns } from '../../src/find/index.js';
import { random } from '../bench/page/events.js';

export const day = 864e5;

/** Made-up events over 1,800 years in so many lanes, by start; three in ten last up to thirty years. */
export function manyColumns(count: number, lanes = 5, seed = 3): Columns {
  const next = random(seed);
  const first = -55_000 * day;
  const start = Float64Array.from({ length: count }, () => first + Math.floor(next() * 657_000) * day).sort();
  const end = start.map((time) => time + (next() < 0.3 ? Math.ceil(next() ** 3 * 10_950) : 1) * day);
  return {
    count,
    start,
    end,
    importance: Uint8Array.from({ length: count }, () => 1 + Math.floor(next() * 5)),
    lane: Uint16Array.from({ length: count }, () => Math.floor(next() * lanes)),
    edges: new Uint8Array(count),
    extent: { start: start[0] ?? 0, end: end.reduce((latest, time) => Math.max(latest, time), -Infinity) },
  };
}

export const indexOf = (columns: Columns, lanes = 5): LaneIndex => atOnce(LaneIndex.build(columns, lanes));
