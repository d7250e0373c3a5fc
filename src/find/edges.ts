import type { Columns } from './columns.js';

/** How an end of an event is drawn: stated, running on, fading out, or hazy ("circa"). */
export type Edge = 'firm' | 'soft' | 'open' | 'unknown';

const edges: readonly Edge[] = ['firm', 'soft', 'open', 'unknown'];

export const startEdge = (columns: Columns, index: number): Edge =>
  edges[(columns.edges[index] ?? 0) & 3] ?? 'firm';
export const endEdge = (columns: Columns, index: number): Edge =>
  edges[((columns.edges[index] ?? 0) >> 2) & 3] ?? 'firm';

/** Whether the date is marked as uncertain. */
export const isUncertain = (columns: Columns, index: number): boolean =>
  ((columns.edges[index] ?? 0) & 16) !== 0;
