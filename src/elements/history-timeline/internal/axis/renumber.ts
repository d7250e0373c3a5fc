import type { Model } from '../model.js';

/** Where an event of one history stands in another; undefined where it is not in it. */
export const renumber =
  (from: Model, to: Model) =>
  (index: number): number | undefined => {
    if (from === to) return index;
    const id = from.events[index]?.id;
    return id === undefined ? undefined : to.find(id);
  };
