/* Motifs on the map itself: dots, rings, orbits, the trace of an earthquake, the far side of the Moon. */
import { geoCircle, geoContains, geoGraticule, geoOrthographic } from 'd3-geo';
import { lineOf } from './ground.js';
import { colour, group, polyline, round, stroke, tag } from './ink.js';
import { around, type LabelRequest } from './labels.js';
import type { Motif } from './motifs.js';
import { circle, panel, sequence } from './panels.js';
import { ellipse, towns } from './towns.js';
import { pathData, trails } from './trace.js';
import type { Corner, LonLat, Point } from './types.js';
import type { View } from './frames.js';
import { roughLand } from './world.js';

const half = { transform: 'scale(.5)' };
const rad = Math.PI / 180;

const open = (line: readonly LonLat[], { projection }: View): string =>
  pathData(
    trails(lineOf(line), projection).map(({ points }) => ({ points, closed: false })),
    0.4,
  );

/** The census of 1953 by province: longitude, latitude, spread in km, millions (communiqué of 1954, rounded). */
const provinces = [
  [104.9, 30.2, 190, 66],
  [118, 36.2, 150, 49],
  [114, 34, 150, 44],
  [119.6, 33, 130, 41],
  [115.6, 38.5, 130, 36],
  [113.2, 23.1, 170, 35],
  [112, 27.6, 150, 33],
  [117.2, 32.2, 130, 30],
  [113, 30.6, 140, 28],
  [120.4, 29.2, 100, 23],
  [109, 23.4, 150, 20],
  [123, 41.5, 120, 19],
  [102, 25, 170, 17],
  [115.7, 27.7, 130, 17],
  [108.7, 34.6, 120, 16],
  [106.7, 27, 130, 15],
  [112.5, 37, 120, 14],
  [118.5, 25.9, 90, 13],
  [105, 35.4, 170, 13],
  [127, 46.4, 180, 12],
  [125.9, 43.7, 140, 11],
  [112, 41, 250, 11],
  [121.4, 31.2, 20, 6],
  [82, 41.5, 480, 5],
  [116.6, 39.7, 50, 5],
  [101.5, 36.6, 120, 2],
  [91, 29.6, 200, 1],
] as const;

/** One dot for a million people. */
const census: Motif = (view) => {
  const next = sequence(1953);
  const land = roughLand();
  const bell = (): number => next() + next() + next() - 1.5;
  const dots = provinces.flatMap(([lon, lat, km, millions]) =>
    Array.from({ length: millions }, (): string => {
      let place: LonLat = [lon, lat];
      for (let tries = 0; tries < 6; tries += 1) {
        const [east, north] = [(bell() * km) / (62 * Math.cos(lat * rad)), (bell() * km) / 75];
        place = [lon + east, lat + north];
        if (geoContains(land, [place[0], place[1]])) break;
      }
      const at = view.project(place);
      return at === undefined ? '' : `M${Math.round(at[0] * 2)} ${Math.round(at[1] * 2)}h0`;
    }),
  );
  return {
    under: group(
      half,
      stroke(dots.join(''), colour.accent, 6, { 'stroke-linecap': 'round', 'stroke-opacity': 0.85 }),
    ),
  };
};

const cities: readonly LonLat[] = [
  towns.beijing.at,
  towns.tianjin.at,
  towns.shanghai.at,
  towns.wuhan.at,
  towns.xian.at,
  towns.nanjing.at,
  towns.zhengzhou.at,
  towns.shenyang.at,
  towns.lanzhou.at,
  towns.chongqing.at,
  towns.guangzhou.at,
  [117, 36.67],
  [112.55, 37.87],
];

/** Cities as dots, each inside a broken wall. */
const walls: Motif = (view) => {
  const points = cities.flatMap((city): Point[] => {
    const at = view.project(city);
    return at === undefined ? [] : [at];
  });
  const rings = points.map(
    ([x, y], i) =>
      circle(x, y, 21, {
        fill: colour.accent,
        'fill-opacity': 0.08,
        stroke: colour.accent,
        'stroke-width': 1.8,
        'stroke-dasharray': '9 4',
      }) + (i === 0 ? '' : circle(x, y, 3.8, { fill: colour.ink })),
  );
  return { under: rings.join(''), boxes: points.slice(1).map((point) => around(point, 22)) };
};

/** Rings at even distances from a place, in km. */
const ringsAt = (center: LonLat, distances: readonly number[], view: View): string =>
  group(
    half,
    distances
      .map((km, i) =>
        stroke(
          open([...ellipse(center, km), ...ellipse(center, km).slice(0, 1)], view),
          colour.accent,
          3.2 - i * 0.4,
          {
            'stroke-opacity': round(0.85 - i * 0.14),
          },
        ),
      )
      .join(''),
  );

/** A trace as a pen recorder draws it: quiet, the first waves, the great ones, the long end. Not a record. */
function seismogram(w: number, h: number, seed: number): string {
  const next = sequence(seed);
  const count = 150;
  const line = Array.from({ length: count }, (_, i): Point => {
    const t = i / count;
    const size = t < 0.2 ? 0.03 : t < 0.36 ? 0.2 : Math.max(0.05, Math.exp(-(t - 0.4) * 4.6));
    const swing = (i % 2 === 0 ? 1 : -1) * size * (0.45 + 0.55 * next());
    return [14 + t * (w - 28), h / 2 + swing * (h / 2 - 10)];
  });
  const grid = Array.from({ length: 9 }, (_, i) => `M${round(14 + (i * (w - 28)) / 8)} 8V${h - 8}`).join('');
  return (
    stroke(grid, colour.ink, 0.5, { 'stroke-opacity': 0.3 }) +
    stroke(polyline(line), colour.accent, 1.3, { 'stroke-linejoin': 'round' })
  );
}

const quake =
  (center: LonLat, distances: readonly number[], corner: Corner, seed: number): Motif =>
  (view) => {
    const { svg, box } = panel(corner, 300, 92, seismogram(300, 92, seed));
    return { under: ringsAt(center, distances, view), over: svg, boxes: [box] };
  };

/**
 * Ground track of a circular orbit that passes a place going north-east: inclination in degrees, period in
 * minutes, revolutions drawn. The Earth turns below it by a quarter of a degree a minute.
 */
function groundTrack(
  [lon, lat]: LonLat,
  inclination: number,
  period: number,
  turns: readonly [number, number],
): LonLat[] {
  const i = inclination * rad;
  const start = Math.asin(Math.min(1, Math.sin(lat * rad) / Math.sin(i)));
  const node = Math.atan2(Math.cos(i) * Math.sin(start), Math.cos(start));
  const steps = Math.ceil((turns[1] - turns[0]) * 60);
  return Array.from({ length: steps + 1 }, (_, k): LonLat => {
    const t = turns[0] + ((turns[1] - turns[0]) * k) / steps;
    const u = start + t * 2 * Math.PI;
    const along = Math.atan2(Math.cos(i) * Math.sin(u), Math.cos(u)) - node;
    const east = lon + along / rad - t * period * 0.25;
    return [((((east + 180) % 360) + 360) % 360) - 180, Math.asin(Math.sin(i) * Math.sin(u)) / rad];
  });
}

/** The first revolution firm, the later ones fine. */
const tracks =
  (from: LonLat, inclination: number, period: number, first: number, count: number): Motif =>
  (view) => ({
    under: group(
      half,
      stroke(open(groundTrack(from, inclination, period, [first, count]), view), colour.accent, 1.7, {
        'stroke-opacity': 0.6,
      }) + stroke(open(groundTrack(from, inclination, period, [0, first]), view), colour.accent, 5),
    ),
  });

/** A small satellite: a body and two wings. */
const satellite = ([x, y]: Point, turn: number): string =>
  group(
    {
      transform: `translate(${round(x)} ${round(y)})rotate(${turn})`,
      fill: colour.paper,
      stroke: colour.ink,
      'stroke-width': 1.4,
    },
    tag('path', { d: 'M-6-5h12v10h-12zM-22-5h12v10h-12zM10-5h12v10h-12zM-10 0h4M6 0h4M-16-5v10M16-5v10' }),
  );

/** Dongfanghong 1: 439 × 2,384 km, inclined 68.4 degrees; the ellipse to scale, its perigee set near the launch. */
const dongfanghong: Motif = (view) => {
  const disc = view.disc ?? { at: [360, 240] as const, r: 172 };
  const [a, e] = [(6810 + 8755) / 2, (8755 - 6810) / (8755 + 6810)];
  const i = 68.4 * rad;
  const [lon0, lat0] = [view.center[0] * rad, view.center[1] * rad];
  const node = (100.3 - 148) * rad;
  const runs: { front: boolean; points: Point[] }[] = [];
  for (let k = 0; k <= 180; k += 1) {
    const u = (k / 90) * Math.PI;
    const r = ((a * (1 - e * e)) / (1 + e * Math.cos(u - 2.4)) / 6371) * disc.r;
    const [cu, su] = [Math.cos(u), Math.sin(u)];
    const [px, py, pz] = [
      Math.cos(node) * cu - Math.sin(node) * su * Math.cos(i),
      Math.sin(node) * cu + Math.cos(node) * su * Math.cos(i),
      su * Math.sin(i),
    ];
    const [ex, ey] = [Math.cos(lon0) * px + Math.sin(lon0) * py, -Math.sin(lon0) * px + Math.cos(lon0) * py];
    const depth = Math.cos(lat0) * ex + Math.sin(lat0) * pz;
    const up = -Math.sin(lat0) * ex + Math.cos(lat0) * pz;
    const at: Point = [disc.at[0] + r * ey, disc.at[1] - r * up];
    const front = depth > 0 || Math.hypot(r * ey, r * up) > disc.r + 5;
    const last = runs.at(-1);
    if (last?.front === front) last.points.push(at);
    else runs.push({ front, points: [...(last?.points.slice(-1) ?? []), at] });
  }
  const path = (front: boolean): string =>
    runs
      .filter((run) => run.front === front)
      .map(({ points }) => polyline(points))
      .join('');
  const craft = runs.find(({ front, points }) => front && points.length > 20)?.points.at(12) ?? disc.at;
  return {
    under:
      stroke(path(false), colour.accent, 1, { 'stroke-dasharray': '2 5', 'stroke-opacity': 0.6 }) +
      stroke(path(true), colour.accent, 2.4) +
      satellite(craft, -35),
    soft: runs.flatMap(({ front, points }) => (front ? points : [])),
  };
};

/** Gross domestic product in 2010 at market rates, trillion US dollars (World Bank): areas to scale. */
const economies: readonly (readonly [LonLat, number, string, string, string])[] = [
  [[110, 33], 6.09, 'China', '中国', colour.accent],
  [[138.2, 36.4], 5.76, 'Japan', '日本', colour.ink],
];

const outputs: Motif = (view) => {
  const drawn = economies.flatMap(([place, size, en, zh, ink]) => {
    const at = view.project(place);
    if (at === undefined) return [];
    const r = Math.sqrt(size) * 40;
    const label: LabelRequest = { at, words: { en, zh }, rank: 'main', gap: -24, side: 'below' };
    return [
      {
        svg: circle(at[0], at[1], r, { fill: ink, 'fill-opacity': 0.09, stroke: ink, 'stroke-width': 2.2 }),
        label,
      },
    ];
  });
  return { under: drawn.map(({ svg }) => svg).join(''), labels: drawn.map(({ label }) => label) };
};

/** Basins and craters of the far side: longitude, latitude, diameter in km, and whether its floor is dark mare. */
const craters: readonly (readonly [number, number, number, boolean])[] = [
  [-152, -36, 538, false],
  [-157, -4, 437, false],
  [-129, 2, 570, false],
  [141, 6, 313, false],
  [149, -20, 265, false],
  [148, 27, 277, true],
  [129, -20, 185, true],
  [163, -34, 318, true],
  [164, -57, 319, false],
  [133, -75, 312, false],
  [136, -58, 314, false],
  [164, 51, 248, false],
  [-146, 59, 345, false],
  [-149, 18, 180, false],
  [162, 5, 197, false],
];

const farSide: Motif = (view) => {
  const [at, r]: [Point, number] = [[512, 214], 158];
  const moon = geoOrthographic().rotate([-180, 0]).scale(r).translate([at[0], at[1]]).precision(0.4);
  const ring = (lon: number, lat: number, km: number): string =>
    pathData(
      trails(
        geoCircle()
          .center([lon, lat])
          .radius(km / 2 / 30.3)(),
        moon,
      ),
      0.4,
      1,
    );
  const spot = moon([178, -45.5]) ?? at;
  const station = view.project(towns.beijing.at) ?? [0, 0];
  const relay: Point = [318, 82];
  const grid = pathData(trails(geoGraticule().step([30, 30])(), moon), 0.4);
  const under =
    circle(at[0], at[1], r, { fill: '#ebe4d4', stroke: colour.ink, 'stroke-width': 1.4 }) +
    circle(at[0], at[1], r + 5, { fill: 'none', stroke: colour.ink, 'stroke-width': 0.5 }) +
    group(
      half,
      tag('path', { d: ring(-169, -53, 2500), fill: colour.relief, 'fill-opacity': 0.26 }) +
        stroke(grid, colour.ink, 1, { 'stroke-opacity': 0.14 }) +
        tag('path', {
          d: craters
            .filter((each) => each[3])
            .map(([lon, lat, km]) => ring(lon, lat, km))
            .join(''),
          fill: colour.relief,
          'fill-opacity': 0.6,
        }) +
        stroke(craters.map(([lon, lat, km]) => ring(lon, lat, km)).join(''), colour.relief, 2),
    ) +
    stroke(polyline([station, relay, spot]), colour.accent, 1.6, { 'stroke-dasharray': '6 5' }) +
    satellite(relay, 12) +
    circle(spot[0], spot[1], 9, { fill: 'none', stroke: colour.accent, 'stroke-width': 2.2 }) +
    circle(spot[0], spot[1], 3.6, { fill: colour.accent });
  const labels: LabelRequest[] = [
    { at: spot, words: { en: 'Von Kármán', zh: '冯·卡门' }, rank: 'minor', gap: 15, side: 'left' },
    { at: relay, words: { en: 'Queqiao', zh: '鹊桥' }, rank: 'minor', gap: 26, side: 'left' },
    { at: station, words: { en: 'Beijing', zh: '北京' }, rank: 'minor', gap: 15, side: 'left' },
  ];
  return { under, labels };
};

export const earthMotifs: Readonly<Record<string, Motif>> = {
  'census-1953': census,
  'hukou-regulations': walls,
  'first-atomic-bomb': (view) => ({ under: ringsAt([89.79, 40.81], [90, 180, 290, 420], view) }),
  'tangshan-earthquake': quake([118.18, 39.63], [40, 95, 165, 250], 'bl', 1976),
  'wenchuan-earthquake': quake([103.49, 31.06], [35, 85, 150, 225], 'br', 2008),
  'shenzhou-5': tracks([100.29, 40.96], 42.4, 91.2, 1, 14),
  'tiangong-station': tracks([110.95, 19.61], 41.5, 92.2, 1, 7),
  'dongfanghong-1': dongfanghong,
  'second-largest-economy': outputs,
  'change-4': farSide,
};
