import { eventAt, laneNeighbour } from '../../../../find/index.js';
import type { Command } from './keys.js';
import type { Model } from '../model.js';

/** Where a moving command leads from `from`; undefined where there is nothing further, or for other commands. */
export function walk(
  command: Command,
  model: Model,
  from: number,
  hidden: ReadonlySet<number>,
): number | undefined {
  const { columns, index, events } = model;
  switch (command.kind) {
    case 'move':
      return eventAt(columns, from, command.by, hidden);
    case 'lane':
      return laneNeighbour(index, from, command.by, hidden);
    case 'edge':
      return command.to === 'first'
        ? eventAt(columns, -1, 1, hidden)
        : eventAt(columns, events.length, -1, hidden);
    default:
      return undefined;
  }
}
