/* Panels: small paper sheets pinned to a corner of a plate, and the lettering inside them. */
import { colour, escape, group, sheet, tag } from './ink.js';
import { inflate, type Box } from './labels.js';
import type { Corner } from './types.js';

export interface Panel {
  readonly svg: string;
  readonly box: Box;
}

/** A panel of w × h units in a corner; its content is drawn from its upper left. */
export function panel(corner: Corner, w: number, h: number, content: string): Panel {
  const edge = sheet.margin + 12;
  const x = corner === 'tl' || corner === 'bl' ? edge : sheet.width - edge - w;
  const y = corner === 'tl' || corner === 'tr' ? edge : sheet.height - edge - h;
  const rect = (inset: number, more: Record<string, string | number>): string =>
    tag('rect', { x: inset, y: inset, width: w - 2 * inset, height: h - 2 * inset, rx: 2, ...more });
  const svg = group(
    { transform: `translate(${x} ${y})` },
    rect(0, { fill: colour.paper, stroke: colour.ink, 'stroke-width': 1.1 }) +
      rect(4, { fill: 'none', stroke: colour.ink, 'stroke-width': 0.5 }) +
      content,
  );
  return { svg, box: inflate({ x, y, w, h }, 4) };
}

type Anchor = 'start' | 'middle' | 'end';

/** A text without halo, for panels. */
export const text = (
  x: number,
  y: number,
  words: string,
  more: { readonly size?: number; readonly anchor?: Anchor; readonly fill?: string } = {},
): string =>
  tag(
    'text',
    {
      x,
      y,
      'font-size': more.size ?? 19,
      'text-anchor': more.anchor === 'start' ? undefined : (more.anchor ?? 'middle'),
      fill: more.fill ?? colour.ink,
    },
    escape(words),
  );

export const circle = (x: number, y: number, r: number, more: Record<string, string | number>): string =>
  tag('circle', { cx: x, cy: y, r, ...more });

/** A repeatable sequence between 0 and 1 (a linear congruence), for grain that must not change. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
