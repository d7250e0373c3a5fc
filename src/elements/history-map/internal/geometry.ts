/*
 * Land and borders from Natural Earth (public domain), by way of the package world-atlas.
 * Each detail is a chunk of its own, fetched from beside the library: import this file with `import()` alone.
 */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

/** Shapes as d3-geo takes them. */
export interface Ground {
  readonly land: object;
  /** Between countries, as they are today; undefined where they were not asked for. */
  readonly borders: object | undefined;
}

/** 1:110 million for a world, 1:50 million for a part of it. */
export type Detail = 'coarse' | 'fine';

const files = {
  coarse: {
    land: () => import('world-atlas/land-110m.json'),
    borders: () => import('world-atlas/countries-110m.json'),
  },
  fine: {
    land: () => import('world-atlas/land-50m.json'),
    borders: () => import('world-atlas/countries-50m.json'),
  },
} as const;

const isTopology = (file: unknown): file is Atlas =>
  typeof file === 'object' &&
  file !== null &&
  'type' in file &&
  file.type === 'Topology' &&
  'objects' in file;

type Atlas = Topology<Objects<object>>;

function objectOf(topology: Atlas, name: string): GeometryCollection<object> {
  const found = topology.objects[name];
  if (found?.type === 'GeometryCollection') return found;
  throw new Error(`world-atlas: there is no collection "${name}" in the file; is it another version?`);
}

/** The file with countries holds the land too: one of the two is fetched, never both. */
export async function loadGround(detail: Detail, borders: boolean): Promise<Ground> {
  const { default: file }: { readonly default: unknown } =
    await files[detail][borders ? 'borders' : 'land']();
  if (!isTopology(file)) throw new Error('world-atlas: the file holds no topology; is it another version?');
  return {
    land: feature(file, objectOf(file, 'land')),
    borders: borders ? mesh(file, objectOf(file, 'countries'), (a, b) => a !== b) : undefined,
  };
}
