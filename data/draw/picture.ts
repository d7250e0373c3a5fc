/* One plate: ground, zones, routes, motif, inset, marks, labels, frame. */
import { cityPlan } from './city.js';
import { onSheet, view, type View } from './frames.js';
import { ground, lineOf, neatLines, traceWorld, type Traced } from './ground.js';
import { arrowHead, colour, dotMarks, escape, eventMark, group, serif, sheet, stroke, tag } from './ink.js';
import { freeCorner, inset } from './insets.js';
import { around, lettering, placeLabels, type LabelRequest, type Obstacles } from './labels.js';
import { motifs, type Drawing } from './motifs.js';
import { sceneFor } from './scenes.js';
import { smooth } from './terrain.js';
import { pathData, trails } from './trace.js';
import type { DrawnEvent, LonLat, Point, Route, Scene, Spot, Zone } from './types.js';
import { worldFor } from './world.js';

/** No plate may weigh more, in bytes. */
export const limit = 12_000;

export interface Plate {
  readonly svg: string;
  /** Labels for which there was no room. */
  readonly dropped: readonly string[];
}

interface Drawn {
  readonly svg: string;
  readonly points: readonly Point[];
}

const styles: Record<Route['style'], readonly [string, number, Readonly<Record<string, string>>]> = {
  accent: [colour.accent, 2.6, {}],
  thin: [colour.accent, 1.3, { 'stroke-opacity': '.75' }],
  ink: [colour.ink, 1.6, {}],
  dashed: [colour.accent, 2.2, { 'stroke-dasharray': '7 6' }],
  rail: [colour.ink, 2.8, {}],
};

/** Points every few units along a line, for labels to keep clear of. */
const densely = (line: readonly Point[]): Point[] =>
  line.flatMap((a, i) => {
    const b = line[i + 1];
    if (b === undefined) return [a];
    const parts = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / 6);
    return Array.from({ length: parts }, (_, k): Point => [
      a[0] + ((b[0] - a[0]) * k) / parts,
      a[1] + ((b[1] - a[1]) * k) / parts,
    ]);
  });

/** Routes that follow one another in the same style share their paths. */
function drawRoutes(routes: readonly Route[], { projection }: View): Drawn {
  const points: Point[] = [];
  const runs: { style: Route['style']; d: string; heads: string }[] = [];
  for (const route of routes) {
    const lines = trails(lineOf(route.through), projection).map((line) => ({
      points: line.points,
      closed: false,
    }));
    const along = lines.flatMap((line) => line.points);
    points.push(...densely(along));
    let run = runs.at(-1);
    if (run?.style !== route.style) runs.push((run = { style: route.style, d: '', heads: '' }));
    run.d += pathData(lines, 0.4);
    const [from, tip] = [along.at(-4) ?? along[0], along.at(-1)];
    if (route.arrow === true && from !== undefined && tip !== undefined) run.heads += arrowHead(from, tip);
  }
  return { svg: runs.map(drawRun).join(''), points };
}

function drawRun({ style, d, heads }: { style: Route['style']; d: string; heads: string }): string {
  const [color, width, more] = styles[style];
  const round = { 'stroke-linejoin': 'round' };
  const halo =
    style === 'thin' ? '' : stroke(d, colour.land, width * 2 + 6, { ...round, 'stroke-opacity': 0.7 });
  const ties = style === 'rail' ? stroke(d, colour.land, 2.8, { 'stroke-dasharray': '10 10' }) : '';
  return (
    group({ transform: 'scale(.5)' }, halo + stroke(d, color, width * 2, { ...round, ...more }) + ties) +
    stroke(heads, color, width, { 'stroke-linecap': 'round' })
  );
}

function drawZone({ ring, style }: Zone, { projection }: View, id: string): Drawn {
  const closed = [...ring, ...ring.slice(0, 1)];
  const edgeLine = style === 'tint' ? smooth(smooth(closed)) : closed;
  const lines = trails(lineOf(edgeLine), projection).map(({ points }) => ({ points, closed: true }));
  const d = pathData(lines, 0.4, 1);
  const edge =
    style === 'tint' ? {} : { stroke: colour.accent, 'stroke-width': 2.4, 'stroke-linejoin': 'round' };
  return {
    svg: group(
      { transform: 'scale(.5)' },
      tag('path', { d, fill: colour.accent, 'fill-opacity': 0.09 }) +
        tag('path', { d, fill: `url(#${id}-hatch)`, ...edge }),
    ),
    points: style === 'tint' ? [] : lines.flatMap((line) => line.points),
  };
}

/** Engraver's hatching for the areas of a plate. */
const hatching = (id: string): string =>
  tag(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 11,
      height: 11,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(40)',
    },
    tag('path', { d: 'M0 0v11', stroke: colour.accent, 'stroke-width': 1.9, 'stroke-opacity': 0.75 }),
  );

interface Marked {
  readonly spot: Spot;
  readonly at: Point;
  readonly main: boolean;
}

function marksOf(scene: Scene, event: DrawnEvent, on: View): Marked[] {
  const { lat, lon, name } = { ...event.place };
  const home: LonLat | undefined =
    scene.at === 'none' || (scene.at === undefined && (lat === undefined || lon === undefined))
      ? undefined
      : (scene.at ?? [lon ?? 0, lat ?? 0]);
  const words = scene.name === 'none' ? undefined : (scene.name ?? name);
  const main: Spot[] =
    home === undefined
      ? []
      : [
          {
            at: home,
            mark: 'ring',
            ...(words === undefined ? {} : { name: words }),
            ...(scene.side === undefined ? {} : { side: scene.side }),
          },
        ];
  return [...main, ...(scene.spots ?? [])].flatMap((spot, i) => {
    const at = on.project(spot.at);
    return at === undefined || !onSheet(at, 4) ? [] : [{ spot, at, main: i < main.length }];
  });
}

const yearOf = (date: string): number => Number(/-?\d{4}/.exec(date)?.[0] ?? 2000);

/** The point the inset shows: the event's, else the middle of the frame. */
const targetOf = (scene: Scene, event: DrawnEvent, on: View): LonLat => {
  if (scene.at !== undefined && scene.at !== 'none') return scene.at;
  const { lat, lon } = event.place ?? {};
  return lat === undefined || lon === undefined || scene.at === 'none' ? on.center : [lon, lat];
};

const insetKind = (scene: Scene, on: View): 'globe' | 'lens' | 'none' => {
  if (scene.inset !== undefined) return scene.inset;
  return on.km > 4500 ? 'none' : on.km < 900 ? 'lens' : 'globe';
};

interface Prepared {
  readonly on: View;
  readonly traced: Traced | undefined;
  readonly motif: Drawing;
}

function compose(scene: Scene, event: DrawnEvent, { on, traced, motif }: Prepared, tolerance: number): Plate {
  const terrain = scene.terrain ?? on.km < 9000;
  const base =
    traced === undefined
      ? cityPlan(on)
      : ground(on, traced, { id: event.id, tolerance, terrain, borderRiver: scene.borderRiver === true });
  const marked = marksOf(scene, event, on);
  const lines = [
    ...(scene.zones ?? []).map((zone) => drawZone(zone, on, event.id)),
    drawRoutes(scene.routes ?? [], on),
  ];
  const soft = [...lines.flatMap(({ points }) => points), ...(motif.soft ?? [])];
  const obstacles: Obstacles = { hard: [...(motif.boxes ?? [])], soft };
  for (const { at, main, spot } of marked) {
    obstacles.hard.push(around(at, main || spot.mark === 'ring' ? 12 : spot.mark === 'none' ? 0 : 5));
  }
  const kind = insetKind(scene, on);
  const corner = scene.corner ?? freeCorner([...marked.map(({ at }) => at), ...soft], motif.boxes ?? []);
  const small =
    kind === 'none' || corner === undefined
      ? undefined
      : inset(kind, corner, targetOf(scene, event, on), tolerance);
  if (small !== undefined) obstacles.hard.push(small.box);
  const requests = marked.flatMap(({ spot, at, main }): LabelRequest[] =>
    spot.name === undefined
      ? []
      : [
          {
            at,
            words: spot.name,
            rank: main ? 'main' : 'minor',
            gap: main || spot.mark === 'ring' ? 17 : 10,
            side: spot.side,
          },
        ],
  );
  const labels = placeLabels([...requests, ...(motif.labels ?? [])], obstacles);
  const letters = (scene.lettering ?? []).map(({ at, text, tone }) => {
    const point = on.project(at);
    return point === undefined ? '' : lettering(point, text, tone ?? 'sea', obstacles);
  });
  const pointsOf = (mark: Spot['mark']): Point[] =>
    marked.flatMap(({ spot, at }) => ((spot.mark ?? 'dot') === mark ? [at] : []));
  const drawnMarks = [dotMarks(pointsOf('dot')), ...pointsOf('ring').map((at) => eventMark(at))];
  const body = [
    base,
    letters.join(''),
    scene.zones === undefined ? '' : hatching(event.id),
    lines.map(({ svg }) => svg).join(''),
    motif.under ?? '',
    drawnMarks.join(''),
    neatLines(),
    motif.over ?? '',
    small?.svg ?? '',
    labels.svg,
  ];
  const paper = tag('rect', { width: sheet.width, height: sheet.height, fill: colour.paper });
  const title = tag('title', {}, escape(event.title.en));
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" font-family="${escape(serif)}">`;
  return { svg: `${open}${title}${paper}${body.join('')}</svg>\n`, dropped: labels.dropped };
}

/** Simplification in sheet units, coarser until the plate is light enough. */
const tolerances = [0.4, 0.55, 0.75, 1, 1.35, 1.8, 2.4, 3.2, 4.5];

/** Draws the plate of an event; undefined where neither the event nor a scene says where it happened. */
export function drawPlate(historyId: string, event: DrawnEvent): Plate | undefined {
  const scene = sceneFor(historyId, event);
  if (scene === undefined) return undefined;
  const on = view(scene.frame);
  const traced =
    scene.frame.kind === 'plan' ? undefined : traceWorld(on, worldFor(on.km, yearOf(event.date)));
  const prepared = { on, traced, motif: motifs[historyId]?.[event.id]?.(on) ?? {} };
  let plate: Plate | undefined;
  for (const tolerance of tolerances) {
    plate = compose(scene, event, prepared, tolerance);
    if (Buffer.byteLength(plate.svg) < limit) return plate;
  }
  throw new Error(
    `data/draw: the plate of ${event.id} weighs too much (got ${Buffer.byteLength(plate?.svg ?? '')} bytes); give its scene fewer routes, spots or a wider frame`,
  );
}
