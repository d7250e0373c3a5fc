/* Motifs in a panel: structures, profiles and small statistics beside the map. */
import type { Motif } from './motifs.js';
import { colour, group, polyline, stroke, tag } from './ink.js';
import { circle, panel, sequence, text, type Panel } from './panels.js';
import type { Corner, Point } from './types.js';

const hung = ({ svg, box }: Panel): ReturnType<Motif> => ({ over: svg, boxes: [box] });

/**
 * Artemisinin (C15H22O5) as a skeleton, positions by hand: the six-membered carbon ring, the lactone below it,
 * the seven-membered ring on the left with the peroxide bridge across it.
 */
const atoms: Readonly<Record<string, Point>> = {
  c5a: [92, 66],
  c6: [122, 49],
  c7: [152, 66],
  c8: [152, 100],
  c8a: [122, 117],
  c12a: [92, 100],
  c12: [62, 117],
  o11: [62, 151],
  c10: [92, 168],
  c9: [122, 151],
  c3: [4, 90],
  c4: [26, 56],
  c5: [62, 48],
  o13: [27, 122],
  o1: [36, 85],
  o2: [67, 83],
  o10: [92, 204],
  me3: [-18, 76],
  me6: [122, 15],
  me9: [152, 168],
};

function artemisinin(): string {
  const line = (names: string): string =>
    polyline(names.split(' ').map((name): Point => atoms[name] ?? [0, 0]));
  const bonds =
    line('c5a c6 c7 c8 c8a c12a c5a') +
    line('c8a c9 c10 o11 c12 c12a') +
    line('c12 o13 c3 c4 c5 c5a') +
    line('c3 me3') +
    line('c6 me6') +
    line('c9 me9') +
    'M89 168V204M95 168V204';
  const oxygen = (name: string, fill: string): string => {
    const [x, y] = atoms[name] ?? [0, 0];
    return circle(x, y, 10.5, { fill: colour.paper }) + text(x, y + 6.5, 'O', { fill });
  };
  const ends = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return group(
    { transform: 'translate(38 16)' },
    stroke(bonds, colour.ink, 2, ends) +
      stroke(line('c12a o2 o1 c3'), colour.accent, 2.6, ends) +
      oxygen('o1', colour.accent) +
      oxygen('o2', colour.accent) +
      ['o11', 'o13', 'o10'].map((name) => oxygen(name, colour.ink)).join(''),
  );
}

/** Insulin: an A chain of 21 and a B chain of 30 residues, with the three disulfide bridges A6–A11, A7–B7, A20–B19. */
function insulin(): string {
  const step = 10.4;
  const chainA = Array.from({ length: 21 }, (_, i): Point => [64 + i * step, 40 + 5 * Math.sin(i / 2)]);
  const chainB = Array.from({ length: 30 }, (_, i): Point => [
    22 + i * step + 14,
    104 + 6 * Math.sin(i / 2.6),
  ]);
  const at = (chain: readonly Point[], residue: number): Point => chain[residue - 1] ?? [0, 0];
  const beads = (chain: readonly Point[]): string =>
    stroke(polyline(chain), colour.soft, 1) +
    stroke(chain.map(([x, y]) => polyline([[x, y]]) + 'h0').join(''), colour.ink, 8.4, {
      'stroke-linecap': 'round',
    }) +
    stroke(chain.map(([x, y]) => polyline([[x, y]]) + 'h0').join(''), colour.land, 6, {
      'stroke-linecap': 'round',
    });
  const [a6, a11] = [at(chainA, 6), at(chainA, 11)];
  const loop = `M${a6[0].toFixed(1)} ${a6[1].toFixed(1)}C${a6[0].toFixed(1)} 12 ${a11[0].toFixed(1)} 12 ${a11[0].toFixed(1)} ${a11[1].toFixed(1)}`;
  const bridges =
    polyline([at(chainA, 7), at(chainB, 7)]) + polyline([at(chainA, 20), at(chainB, 19)]) + loop;
  return (
    stroke(bridges, colour.accent, 2.2) +
    beads(chainA) +
    beads(chainB) +
    text(44, 46, 'A', { size: 19 }) +
    text(20, 110, 'B', { size: 19 })
  );
}

/** Four grandparents, two parents, one child. */
function family(): string {
  const row = (n: number, y: number, gap: number): Point[] =>
    Array.from({ length: n }, (_, i): Point => [105 + (i - (n - 1) / 2) * gap, y]);
  const [top, middle, child] = [row(4, 32, 46), row(2, 82, 92), [105, 132] as const];
  const ties = top
    .map(([x, y], i) =>
      polyline([
        [x, y],
        [x, 57],
        [middle[i < 2 ? 0 : 1]?.[0] ?? 0, 57],
        [middle[i < 2 ? 0 : 1]?.[0] ?? 0, 82],
      ]),
    )
    .concat(
      middle.map(([x, y]) =>
        polyline([
          [x, y],
          [x, 107],
          [105, 107],
          [105, 132],
        ]),
      ),
    )
    .join('');
  const person = ([x, y]: Point, fill: string): string =>
    circle(x, y, 11, { fill, stroke: colour.ink, 'stroke-width': 1.4 });
  return (
    stroke(ties, colour.ink, 1.2) +
    [...top, ...middle].map((each) => person(each, colour.land)).join('') +
    person(child, colour.accent)
  );
}

/** The gate, 門 and 门, in strokes of our own. */
function gate(): string {
  const old = 'M14 12V92M14 12H46V44M14 28H46M14 44H46M58 12V44M58 12H90V92M58 28H90M58 44H90M90 92l-9-6';
  const simple = 'M20 10l9 12M12 26V92M42 20H86V92M86 92l-9-6';
  const brush = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return (
    group({ transform: 'translate(20 18)' }, stroke(old, colour.ink, 5, brush)) +
    stroke('M128 70H160M152 63l8 7-8 7', colour.soft, 1.6, brush) +
    group({ transform: 'translate(170 18)' }, stroke(simple, colour.accent, 5, brush))
  );
}

/**
 * Months from a first fission test to a first full-scale two-stage thermonuclear test: November 1952, November 1955,
 * November 1957, August 1968, June 1967. (The layered Soviet device of August 1953 would give 48.)
 */
const intervals = [
  ['United States', 87],
  ['Soviet Union', 75],
  ['Britain', 61],
  ['France', 102],
  ['China', 32],
] as const;

function bombIntervals(): string {
  return intervals
    .map(([name, months], i) => {
      const y = 30 + i * 27;
      const own = name === 'China';
      const end = 150 + months * 1.5;
      const ink = own ? colour.accent : colour.ink;
      return (
        text(136, y + 6, name, { size: 19, anchor: 'end', fill: ink }) +
        stroke(`M150 ${y}H${end}`, ink, own ? 3 : 1.6) +
        circle(150, y, 3.4, { fill: ink }) +
        circle(end, y, 6, { fill: colour.paper, stroke: ink, 'stroke-width': 2 })
      );
    })
    .join('');
}

/** The vote on resolution 2758 (XXVI): 76 for, 35 against, 17 abstentions. */
function vote(): string {
  const dots = (count: number, y: number): string =>
    Array.from({ length: count }, (_, i) => `M${18 + (i % 38) * 9} ${y + Math.floor(i / 38) * 9}h0`).join('');
  const cap = { 'stroke-linecap': 'round' };
  return (
    stroke(dots(76, 20), colour.accent, 7, cap) +
    text(378, 31, '76', { size: 20, fill: colour.accent }) +
    stroke(dots(35, 47), colour.ink, 7, cap) +
    text(378, 53, '35', { size: 20 }) +
    stroke(dots(17, 66), colour.soft, 7, cap) +
    stroke(dots(17, 66), colour.paper, 4.4, cap) +
    text(378, 73, '17', { size: 20, fill: colour.soft })
  );
}

/** Elevation along the Qinghai–Tibet railway, simplified: km from Xining, metres above the sea. */
const profile: readonly Point[] = [
  [0, 2261],
  [130, 3200],
  [290, 3190],
  [420, 3700],
  [520, 2990],
  [814, 2828],
  [900, 3500],
  [975, 4772],
  [1060, 4500],
  [1180, 4610],
  [1290, 4600],
  [1400, 5072],
  [1500, 4700],
  [1640, 4513],
  [1720, 4680],
  [1804, 4290],
  [1870, 4300],
  [1956, 3641],
];

function railProfile(): string {
  const at = ([km, m]: Point): Point => [26 + km * 0.17, 132 - (m - 1800) * 0.029];
  const line = profile.map(at);
  const ground = `${polyline(line)}V132H26z`;
  const note = (point: Point, words: string, anchor: 'start' | 'middle' | 'end', dx = 0): string =>
    text(at(point)[0] + dx, at(point)[1] - 10, words, { size: 19, anchor });
  return (
    tag('path', { d: ground, fill: colour.relief, 'fill-opacity': 0.22 }) +
    stroke(polyline(line), colour.ink, 2, { 'stroke-linejoin': 'round' }) +
    stroke('M26 132H359', colour.ink, 0.8) +
    circle(...at([1400, 5072]), 4.5, { fill: colour.accent }) +
    note([1400, 5072], '5,072 m', 'middle', -6) +
    text(26, 154, 'Xining', { anchor: 'start' }) +
    text(164, 154, 'Golmud', {}) +
    text(359, 154, 'Lhasa', { anchor: 'end' })
  );
}

/** A dam in section: crest 185 m, water at 175 m behind it, the river below. Crest and water levels roughly to scale, the foot and lengths not. */
function damSection(): string {
  return (
    tag('path', { d: 'M12 36H142L150 132H12z', fill: colour.sea, stroke: colour.seaInk, 'stroke-width': 1 }) +
    tag('path', { d: 'M205 112H280V132H200z', fill: colour.sea, stroke: colour.seaInk, 'stroke-width': 1 }) +
    tag('path', { d: 'M12 132H280V146H12z', fill: colour.relief, 'fill-opacity': 0.35 }) +
    tag('path', {
      d: 'M140 26H158L164 60 212 132H140z',
      fill: colour.land,
      stroke: colour.ink,
      'stroke-width': 1.8,
    }) +
    stroke('M12 62H140', colour.seaInk, 1, { 'stroke-dasharray': '5 5' }) +
    stroke('M12 36H140', colour.accent, 2) +
    text(20, 56, '175 m', { anchor: 'start', fill: colour.accent }) +
    text(20, 82, '145 m', { anchor: 'start', fill: colour.soft })
  );
}

/** Births and deaths in millions, 2012–2024, National Bureau of Statistics (births; deaths). */
const births = [19.73, 17.76, 18.97, 16.54, 18.83, 17.65, 15.23, 14.65, 12.0, 10.62, 9.56, 9.02, 9.54];
const deaths = [9.66, 9.72, 9.77, 9.75, 9.77, 9.86, 9.93, 9.98, 9.97, 10.14, 10.41, 11.1, 10.93];

function crossing(): string {
  const at = (value: number, i: number): Point => [34 + i * 19, 176 - (value - 8) * 12];
  const grid = [10, 15, 20].map((value) => `M34 ${at(value, 0)[1]}H262`).join('');
  return (
    stroke(grid, colour.ink, 0.6, { 'stroke-opacity': 0.35 }) +
    stroke(polyline(deaths.map(at)), colour.soft, 2) +
    stroke(polyline(births.map(at)), colour.accent, 2.8) +
    stroke('M224 26V176', colour.ink, 0.8, { 'stroke-dasharray': '3 4' }) +
    text(112, 44, 'births 出生', { anchor: 'start', fill: colour.accent }) +
    text(40, 172, 'deaths 死亡', { anchor: 'start', fill: colour.soft }) +
    text(224, 198, '2022', {}) +
    text(40, 198, '2012', {})
  );
}

/** A bending ear of rice. */
function ear(): string {
  const next = sequence(7);
  const stem = Array.from({ length: 30 }, (_, i): Point => {
    const t = i / 29;
    return [40 + 96 * t ** 1.6, 176 - 150 * Math.sin(t * 1.9) ** 1.1];
  });
  const grains = stem.slice(9).flatMap(([x, y], i) =>
    [-1, 1].map((side) => {
      const lean = (i * 5 + (side > 0 ? 35 : -75) + next() * 24).toFixed(0);
      return `<use href="#rice-grain" transform="translate(${x.toFixed(0)} ${y.toFixed(0)})rotate(${lean})"/>`;
    }),
  );
  return (
    tag('defs', {}, tag('path', { id: 'rice-grain', d: 'M0 0C4-6 13-6 17 0C13 5 4 5 0 0' })) +
    stroke(polyline(stem), colour.ink, 1.6) +
    stroke('M42 170C60 120 92 96 128 100M41 176C30 130 34 90 20 58', colour.ink, 1.2) +
    group({ fill: '#e9d9a8', stroke: colour.ink, 'stroke-width': 1 }, grains.join(''))
  );
}

const inCorner =
  (corner: Corner, w: number, h: number, content: () => string): Motif =>
  () =>
    hung(panel(corner, w, h, content()));

export const panelMotifs: Readonly<Record<string, Motif>> = {
  'project-523-artemisinin': inCorner('br', 216, 246, artemisinin),
  'synthetic-insulin': inCorner('bl', 362, 130, insulin),
  'one-child-policy': inCorner('tr', 210, 164, family),
  'simplified-characters': inCorner('tl', 276, 132, gate),
  'first-hydrogen-bomb': inCorner('bl', 322, 168, bombIntervals),
  'un-seat': inCorner('bl', 404, 90, vote),
  'qinghai-tibet-railway': inCorner('br', 384, 168, railProfile),
  'three-gorges-dam': inCorner('br', 292, 158, damSection),
  'population-decline': inCorner('br', 288, 212, crossing),
  'hybrid-rice': inCorner('br', 190, 196, ear),
};
