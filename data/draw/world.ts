/* Land and boundaries from Natural Earth (public domain), by way of the package world-atlas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

interface Atlas extends Topology {
  objects: { countries: GeometryCollection<{ name: string }>; land: GeometryCollection };
}

export interface World {
  readonly land: MultiPolygon;
  readonly settled: MultiLineString;
  readonly disputed: MultiLineString;
}

type Detail = '110m' | '50m' | '10m';

/**
 * Pairs whose common boundary one side, or a third, contests in whole or in part. They are drawn as sparse
 * dots. Names are Natural Earth's; `*` stands for any neighbour.
 */
const contested = new Set([
  'China|India',
  'China|Pakistan',
  'Bhutan|China',
  'India|Pakistan',
  '*|Siachen Glacier',
  'India|Nepal',
  'Morocco|W. Sahara',
  'Algeria|W. Sahara',
  'Mauritania|W. Sahara',
  'Israel|Palestine',
  'Israel|Syria',
  'Israel|Lebanon',
  'Jordan|Palestine',
  'Russia|Ukraine',
  'Kosovo|Serbia',
  'Cyprus|N. Cyprus',
  'Somalia|Somaliland',
  'Ethiopia|Somaliland',
  'Egypt|Sudan',
  'S. Sudan|Sudan',
  'Kenya|S. Sudan',
  'North Korea|South Korea',
  'Armenia|Azerbaijan',
  'Guyana|Venezuela',
  'Guyana|Suriname',
  'Falkland Is.|*',
]);

/** South of this, the boundary of India and Pakistan is agreed; north of it lies Kashmir. */
const kashmir = 32.4;

/** States that were one until the year given: their common boundaries are left out of earlier plates. */
const unions: readonly { readonly until: number; readonly states: ReadonlySet<string> }[] = [
  {
    until: 1992,
    states: new Set(
      (
        'Russia Ukraine Belarus Estonia Latvia Lithuania Moldova Georgia Armenia Azerbaijan Kazakhstan ' +
        'Uzbekistan Turkmenistan Kyrgyzstan Tajikistan'
      ).split(' '),
    ),
  },
  { until: 1992, states: new Set(['Slovenia', 'Croatia', 'Bosnia and Herz.', 'Macedonia', 'Serbia']) },
  { until: 2006, states: new Set(['Serbia', 'Montenegro', 'Kosovo']) },
  { until: 1993, states: new Set(['Czechia', 'Slovakia']) },
  { until: 2011, states: new Set(['Sudan', 'S. Sudan']) },
  { until: 1993, states: new Set(['Ethiopia', 'Eritrea']) },
  { until: 1971, states: new Set(['Malaysia', 'Brunei']) },
];

const read = (detail: Detail): Atlas => {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`);
  const atlas: Atlas = JSON.parse(readFileSync(path, 'utf8'));
  return atlas;
};

const atlases = new Map<Detail, Atlas>();
function atlasOf(detail: Detail): Atlas {
  const atlas = atlases.get(detail) ?? read(detail);
  atlases.set(detail, atlas);
  return atlas;
}

const lands = new Map<Detail, MultiPolygon>();

function landOf(detail: Detail): MultiPolygon {
  const known = lands.get(detail);
  if (known !== undefined) return known;
  const atlas = atlasOf(detail);
  const polygons = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }): Position[][][] =>
    geometry.type === 'MultiPolygon'
      ? (geometry satisfies MultiPolygon).coordinates
      : geometry.type === 'Polygon'
        ? [(geometry satisfies Polygon).coordinates]
        : [],
  );
  // Islets of one or two points come out as the whole sphere; nothing real covers half of it.
  const land: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: polygons.filter((coordinates) => geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI),
  };
  lands.set(detail, land);
  return land;
}

const nameOf = (geometry: GeometryObject): string => {
  const properties: { name?: string } | undefined = geometry.properties ?? undefined;
  return properties?.name ?? '';
};

type Fate = 'settled' | 'disputed' | 'kashmir' | 'gone';

function fateOf(a: string, b: string, year: number): Fate {
  const [first, second] = a < b ? [a, b] : [b, a];
  if (unions.some(({ until, states }) => year < until && states.has(first) && states.has(second)))
    return 'gone';
  if (first === 'India' && second === 'Pakistan') return 'kashmir';
  const names = [`${first}|${second}`, `*|${first}`, `*|${second}`, `${first}|*`, `${second}|*`];
  return names.some((pair) => contested.has(pair)) ? 'disputed' : 'settled';
}

/** Cuts lines at the latitude where Kashmir begins. */
function splitAtKashmir(lines: readonly Position[][]): { north: Position[][]; south: Position[][] } {
  const parts: { north: Position[][]; south: Position[][] } = { north: [], south: [] };
  for (const line of lines) {
    let run: Position[] = [];
    let side: 'north' | 'south' | undefined;
    for (const position of line) {
      const now = (position[1] ?? 0) > kashmir ? 'north' : 'south';
      run.push(position);
      if (side !== undefined && now !== side) {
        parts[side].push(run);
        run = [position];
      }
      side = now;
    }
    if (side !== undefined && run.length > 1) parts[side].push(run);
  }
  return parts;
}

const lines = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });

const worlds = new Map<string, World>();

/** Land and boundaries in the detail that suits a map `km` wide, with the unions of states of the year. */
export function worldFor(km: number, year: number): World {
  const detail: Detail = km > 9000 ? '110m' : km > 1300 ? '50m' : '10m';
  const key = `${detail} ${unions.map(({ until }) => Number(year < until)).join('')}`;
  const known = worlds.get(key) ?? worldOf(detail, year);
  worlds.set(key, known);
  return known;
}

function worldOf(detail: Detail, year: number): World {
  const atlas = atlasOf(detail);
  const bordersOf = (fate: Fate): MultiLineString =>
    mesh(
      atlas,
      atlas.objects.countries,
      (a, b) => a !== b && nameOf(a) !== nameOf(b) && fateOf(nameOf(a), nameOf(b), year) === fate,
    );
  const cut = splitAtKashmir(bordersOf('kashmir').coordinates);
  return {
    land: landOf(detail),
    settled: lines([...bordersOf('settled').coordinates, ...cut.south]),
    disputed: lines([...bordersOf('disputed').coordinates, ...cut.north]),
  };
}

export const roughLand = (): MultiPolygon => landOf('110m');
