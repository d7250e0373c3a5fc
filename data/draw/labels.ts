/* Labels: how wide a text may run at most, and where it stands without touching anything. */
import { colour, escape, group, sheet, tag } from './ink.js';
import type { Point, Side, Words } from './types.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface LabelRequest {
  readonly at: Point;
  readonly words: Words;
  readonly rank: 'main' | 'minor';
  /** Distance kept from the mark. */
  readonly gap: number;
  readonly side?: Side | undefined;
}

const isWide = (char: string): boolean => /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(char);

/** Width of one character in ems, by the widest of the faces in the stack (DejaVu Serif), so nothing is cut. */
function advance(char: string): number {
  if (isWide(char)) return 1;
  if (/[iljtfIJ.,:;'’!|() ]/.test(char)) return 0.4;
  if (/[rs\-–]/.test(char)) return 0.52;
  if (/[mwMW—]/.test(char)) return 1;
  return /[A-ZÄÖÜ]/.test(char) ? 0.77 : 0.63;
}

export const textWidth = (text: string, size: number): number =>
  size * Array.from(text).reduce((sum, char) => sum + advance(char), 0);

const sizes = { main: { en: 26, zh: 22 }, minor: { en: 20, zh: 18 } } as const;

export const inflate = ({ x, y, w, h }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
});

export const around = ([x, y]: Point, r: number): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const inside = ([x, y]: Point, b: Box): boolean => x > b.x && x < b.x + b.w && y > b.y && y < b.y + b.h;

interface Placed {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
}

interface Lines {
  readonly w: number;
  readonly h: number;
  readonly rows: readonly { readonly text: string; readonly size: number; readonly dy: number }[];
}

function linesOf({ words, rank }: LabelRequest): Lines {
  const size = sizes[rank];
  const rows: { text: string; size: number; dy: number }[] = [
    { text: words.en, size: size.en, dy: size.en * 0.8 },
  ];
  const zh = words.zh;
  if (zh !== undefined && zh !== '' && zh !== words.en) {
    rows.push({ text: zh, size: size.zh, dy: size.en * 0.8 + size.zh * 1.16 });
  }
  const w = Math.max(...rows.map((row) => textWidth(row.text, row.size)));
  return { w, h: (rows.at(-1)?.dy ?? 0) + size.en * 0.2, rows };
}

/** Candidates, the wanted side first; diagonal ones after the straight ones of their side. */
function candidates({ at: [x, y], gap, side }: LabelRequest, { w, h }: Lines): Placed[] {
  const right = (dy: number): Placed => ({
    box: { x: x + gap, y: y + dy, w, h },
    anchor: 'start',
    x: x + gap,
  });
  const left = (dy: number): Placed => ({
    box: { x: x - gap - w, y: y + dy, w, h },
    anchor: 'end',
    x: x - gap,
  });
  const centre = (dy: number, dx = 0): Placed => ({
    box: { x: x - w / 2 + dx, y: y + dy, w, h },
    anchor: 'middle',
    x: x + dx,
  });
  const lift = Math.min(h * 0.5, 13);
  const byside: Record<Side, Placed[]> = {
    right: [right(-lift), right(-h * 0.5), right(-h + 4), right(-4)],
    left: [left(-lift), left(-h * 0.5), left(-h + 4), left(-4)],
    above: [centre(-gap - h), centre(-gap - h, w * 0.3), centre(-gap - h, -w * 0.3)],
    below: [centre(gap), centre(gap, w * 0.3), centre(gap, -w * 0.3)],
  };
  const order: Side[] = ['right', 'left', 'above', 'below'];
  const wanted = side === undefined ? [] : byside[side];
  return [...wanted, ...order.filter((each) => each !== side).flatMap((each) => byside[each])];
}

function write({ box, anchor, x }: Placed, { rows }: Lines): string {
  const texts = rows.map(({ text, size, dy }, i) =>
    tag(
      'text',
      {
        x: Math.round(x),
        y: Math.round(box.y + dy),
        'font-size': size,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill: i > 0 ? colour.soft : undefined,
      },
      escape(text),
    ),
  );
  return texts.join('');
}

export interface Obstacles {
  /** Never touched. */
  readonly hard: Box[];
  /** Avoided where there is a choice. */
  readonly soft: readonly Point[];
}

/** How far a text keeps from the frame. */
const air = 12;
const page: Box = {
  x: sheet.margin + air,
  y: sheet.margin + air,
  w: sheet.width - 2 * (sheet.margin + air),
  h: sheet.height - 2 * (sheet.margin + air),
};
const fits = (b: Box): boolean =>
  b.x >= page.x && b.y >= page.y && b.x + b.w <= page.x + page.w && b.y + b.h <= page.y + page.h;

/** Places the labels in order; a label that has no free place is named in `dropped`. */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: Obstacles,
): { svg: string; dropped: string[] } {
  const dropped: string[] = [];
  const written = requests.map((request) => {
    const lines = linesOf(request);
    let best: { placed: Placed; cost: number } | undefined;
    candidates(request, lines).forEach((placed, i) => {
      if (!fits(placed.box) || obstacles.hard.some((box) => overlaps(inflate(placed.box, 2), box))) return;
      const crossed = obstacles.soft.filter((point) => inside(point, inflate(placed.box, 3))).length;
      const cost = crossed * 2 + i * 0.5;
      if (best === undefined || cost < best.cost) best = { placed, cost };
    });
    if (best === undefined) {
      dropped.push(request.words.en);
      return '';
    }
    obstacles.hard.push(best.placed.box);
    return write(best.placed, lines);
  });
  const svg = group(
    {
      fill: colour.ink,
      stroke: colour.land,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    written.join(''),
  );
  return { svg, dropped };
}

/** Spaced capitals for a sea or a land, left out where they would touch something. */
export function lettering(at: Point, text: string, tone: 'sea' | 'land', obstacles: Obstacles): string {
  const size = 17;
  const spacing = 4;
  const w = textWidth(text, size) + text.length * spacing;
  const box: Box = { x: at[0] - w / 2, y: at[1] - size / 2, w, h: size };
  if (!fits(box) || obstacles.hard.some((other) => overlaps(inflate(box, 3), other))) return '';
  obstacles.hard.push(box);
  return tag(
    'text',
    {
      x: Math.round(at[0] + spacing / 2),
      y: Math.round(at[1] + size * 0.36),
      'font-size': size,
      'font-style': 'italic',
      'letter-spacing': spacing,
      'text-anchor': 'middle',
      fill: tone === 'sea' ? colour.seaInk : colour.relief,
    },
    escape(text),
  );
}
