/* What a host draws beneath the events: only shapes and names are taken from it. */
import { isGeoJson } from './geo-json.js';

export interface MapLayer {
  /** GeoJSON: a geometry, a feature or a collection of features, WGS 84. */
  readonly geometry: object;
  /** What it is, for who does not see it. */
  readonly name?: string;
  /** The part by which it is styled, beside `layer`: `::part(empire)`. */
  readonly part?: string;
}

export interface Layers {
  readonly good: readonly MapLayer[];
  /** What is wrong with the first that cannot be drawn. */
  readonly wrong: { readonly message: string; readonly hint: string } | undefined;
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : String(value);

/** Reads what a page has set, whatever that is. */
export function layersOf(given: unknown): Layers {
  const list: readonly unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  const good: MapLayer[] = [];
  let wrong: Layers['wrong'];
  for (const [index, layer] of list.entries()) {
    const geometry =
      typeof layer === 'object' && layer !== null && 'geometry' in layer ? layer.geometry : layer;
    if (typeof layer === 'object' && layer !== null && isGeoJson(geometry)) {
      const name = 'name' in layer && typeof layer.name === 'string' ? { name: layer.name } : {};
      const part = 'part' in layer && typeof layer.part === 'string' ? { part: layer.part } : {};
      good.push({ geometry, ...name, ...part });
    } else {
      wrong ??= {
        message: `layers[${index}].geometry: not GeoJSON (got ${kindOf(geometry)})`,
        hint: 'Give a geometry, a feature or a collection of features, as in { type: "Polygon", coordinates: […] }.',
      };
    }
  }
  return { good, wrong };
}
