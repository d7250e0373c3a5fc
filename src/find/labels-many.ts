import { Rows, type LabelOptions, type Slot, type Slots } from './label-slots.js';
import type { Arranged } from './labels.js';
import type { LaneIndex, Positions } from './lane-index.js';

/**
 * How labels are arranged piece by piece, CSS px. A tile is a stretch of time, counted from the start of the history;
 * what starts in it and is no longer than `reach` is arranged in it. So nothing of a tile reaches past the middle of
 * the next: tiles of even number depend on no other, those of odd number on the two beside them, and no arrangement
 * on where the reader came from.
 */
interface Kind {
  readonly tile: number;
  readonly reach: number;
  /** A tile is divided into buckets, each of which offers its best events. */
  readonly buckets: number;
  readonly offered: number;
}

const short: Kind = { tile: 1024, reach: 256, buckets: 16, offered: 4 };
/** Bars longer than that. They are arranged first, and leave a row to what is short. */
const long: Kind = { tile: 32_768, reach: 16_000, buckets: 32, offered: 2 };
/** Of a bucket no more events than this are looked at for ones of the right length. */
const tries = 48;
/** Tiles that are kept on a long journey at one scale. */
const mostTiles = 400;

/** The labels at a scale, arranged tile by tile where they are asked for. */
export function arrangeMany(index: LaneIndex, options: LabelOptions, slots: Slots, scale: number): Arranged {
  const { start, end, lane, extent } = index.columns;

  const rowsFor = (kind: Kind, number: number): number => {
    const rows = options.rows(number);
    return kind === long && rows > 1 ? rows - 1 : rows;
  };

  /** As a rule no bar is that long: a look tells, where all the tries would find none. */
  const mayHold = (kind: Kind, stretch: Positions): boolean =>
    stretch.from < stretch.to && (kind === short || index.longestAbout(stretch) * scale > short.reach);

  /** The best events of those that start in a bucket and have the right length. */
  const offers = (kind: Kind, bucket: Positions): number[] => {
    const fits = (event: number): boolean => {
      const length = ((end[event] ?? 0) - (start[event] ?? 0)) * scale;
      return kind === short ? length <= short.reach : length > short.reach && length <= long.reach;
    };
    return index.best(bucket, kind.offered, fits, tries);
  };

  const candidates = (kind: Kind, tile: number): number[] => {
    const found: number[] = [];
    const width = kind.tile / kind.buckets / scale;
    const first = tile * kind.buckets;
    const startOf = (bucket: number): number => extent.start + bucket * width;
    for (let number = 0; number < index.lanes; number += 1) {
      if (options.hidden.has(number)) continue;
      const all = index.lane(number);
      let from = index.startsFrom(all, startOf(first));
      const last = index.startsFrom({ from, to: all.to }, startOf(first + kind.buckets));
      if (!mayHold(kind, { from, to: last })) continue;
      for (let bucket = first + 1; bucket <= first + kind.buckets && from < last; bucket += 1) {
        const to = index.startsFrom({ from, to: last }, startOf(bucket));
        if (mayHold(kind, { from, to })) found.push(...offers(kind, { from, to }));
        from = to;
      }
    }
    return found.sort(index.byWeight);
  };

  const tiles = { short: new Map<number, readonly Slot[]>(), long: new Map<number, readonly Slot[]>() };
  const slotsOf = (kind: Kind, tile: number): readonly Slot[] => {
    const known = kind === short ? tiles.short : tiles.long;
    const before = known.get(tile);
    if (before !== undefined) return before;
    const placed = arrange(kind, tile);
    if (known.size > mostTiles) known.clear();
    known.set(tile, placed);
    return placed;
  };

  const arrange = (kind: Kind, tile: number): readonly Slot[] => {
    const rows = new Rows();
    if (kind === short) {
      for (const slot of longBetween((tile - 1) * short.tile, (tile + 2) * short.tile)) rows.put(slot);
    }
    if (tile % 2 !== 0) {
      for (const slot of [...slotsOf(kind, tile - 1), ...slotsOf(kind, tile + 1)]) rows.put(slot);
    }
    const placed: Slot[] = [];
    for (const event of candidates(kind, tile)) {
      const most = rowsFor(kind, lane[event] ?? 0);
      // measuring a title costs more than all else: it is done where the mark alone finds room
      if (!rows.hasRoom(slots.bare(event, scale), most)) continue;
      const slot = slots.whole(event, scale);
      // a title beside a long bar may reach further than its tile can answer for
      if (slot.from < (tile - 0.5) * kind.tile || slot.to > (tile + 1.5) * kind.tile) continue;
      const found = rows.place(slot, most);
      if (found !== undefined) placed.push(found);
    }
    return placed;
  };

  /** The tiles that may reach into a stretch. */
  const tilesAbout = (kind: Kind, from: number, to: number): number[] => {
    const end = Math.floor(((extent.end - extent.start) * scale) / kind.tile);
    const first = Math.max(-1, Math.floor(from / kind.tile) - 1);
    const last = Math.min(Math.floor(to / kind.tile) + 1, end);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  };

  const gather = (kind: Kind, from: number, to: number): Slot[] =>
    tilesAbout(kind, from, to).flatMap((tile) => slotsOf(kind, tile));

  const longBetween = (from: number, to: number): Slot[] =>
    gather(long, from, to).filter((slot) => slot.from < to && slot.to > from);

  return {
    between: (from, to) =>
      [...longBetween(from, to), ...gather(short, from, to)].sort((a, b) => a.index - b.index),
    *prepare(from, to) {
      for (const kind of [long, short]) {
        const all = tilesAbout(kind, from, to);
        // those of odd number rest on the others
        for (const tile of all.toSorted((a, b) => Math.abs(a % 2) - Math.abs(b % 2))) {
          slotsOf(kind, tile);
          yield;
        }
      }
    },
  };
}
