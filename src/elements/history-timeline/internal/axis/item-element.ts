import type { Columns, Placement } from '../../../../find/index.js';
import { endEdge, startEdge } from '../../../../find/edges.js';
import { glyphElement } from './glyph-shapes.js';

/** The label of one event on the axis: its lane's glyph, its title. Plain text, no markup. */
export function itemElement(title: string, lane: number, part: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'label';
  element.setAttribute('part', part);
  const text = document.createElement('bdi');
  text.className = 'label-text';
  text.textContent = title;
  element.append(glyphElement(lane), text);
  return element;
}

/** Class names that say how an event is drawn; the styles do the rest. */
export function itemClass(
  columns: Columns,
  placement: Placement,
  state: {
    readonly point: boolean;
    readonly uncertain: boolean;
    readonly selected: boolean;
    readonly active: boolean;
  },
): string {
  const { index } = placement;
  const lane = columns.lane[index] ?? 0;
  return [
    'item',
    `lane-${lane % 8}`,
    state.point ? 'point' : '',
    placement.side,
    `start-${startEdge(columns, index)}`,
    `end-${endEdge(columns, index)}`,
    state.uncertain ? 'uncertain' : '',
    state.selected ? 'selected' : '',
    state.active ? 'active' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
