/*
 * Finding things in a history: where events lie, what to label in a window, what stands beside what.
 * Knows: events as numbers in typed arrays. Must not know: the DOM, drawing, languages, gestures.
 */
export { createColumns, type Columns, type Extent } from './columns.js';
export { counts, ridges } from './density.js';
export type { Edge } from './edges.js';
export { atOnce, LaneIndex } from './lane-index.js';
export { lanesOf, type Lane, type LaneKind } from './lanes.js';
export { createLabelLayout, type LabelLayout, type LabelView, type Placement } from './labels.js';
export { nextStep } from './label-slots.js';
export { laneNeighbour } from './lane-neighbour.js';
export { eventAt, meanwhile } from './neighbours.js';
export { opening, spreadOf, type Crowd, type Spread } from './spread.js';
export { scanSearch } from './scan-search.js';
export { createTextSearch, type SearchDocument, type TextSearch } from './text-search.js';
