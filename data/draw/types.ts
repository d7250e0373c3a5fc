/* What a plate is made of. Positions are [longitude, latitude] in degrees; sheet units are SVG user units. */

export type LonLat = readonly [lon: number, lat: number];
export type Point = readonly [x: number, y: number];

/** A text in English and Chinese; the second line of a label is left out where a history has none. */
export interface Words {
  readonly en: string;
  readonly zh?: string;
}

/** The part of a history event that the drawing reads. */
export interface DrawnEvent {
  readonly id: string;
  readonly title: Words;
  readonly date: string;
  readonly place?: { readonly name: Words; readonly lat?: number; readonly lon?: number } | undefined;
}

export type Side = 'right' | 'left' | 'above' | 'below';
export type Corner = 'tl' | 'tr' | 'bl' | 'br';

/** What the sheet shows: how much of the world, and in which projection. */
export type Frame =
  | { readonly kind: 'china' }
  | { readonly kind: 'region'; readonly center: LonLat; readonly km: number }
  | { readonly kind: 'plan'; readonly center: LonLat; readonly km: number }
  | { readonly kind: 'globe'; readonly center: LonLat; readonly radius?: number; readonly at?: Point }
  | { readonly kind: 'world'; readonly lon: number; readonly lat?: number; readonly zoom?: number };

export interface Spot {
  readonly at: LonLat;
  readonly name?: Words;
  readonly side?: Side;
  /** `dot` in ink unless told; `ring` is the mark of the event itself. */
  readonly mark?: 'dot' | 'ring' | 'none';
}

export interface Route {
  readonly through: readonly LonLat[];
  /** `accent`: what the event did; `ink`: what was there; `dashed`: uncertain or planned; `rail`: a railway. */
  readonly style: 'accent' | 'thin' | 'ink' | 'dashed' | 'rail';
  readonly arrow?: boolean;
}

export interface Zone {
  readonly ring: readonly LonLat[];
  readonly style: 'hatch' | 'tint';
}

export interface Lettering {
  readonly at: LonLat;
  readonly text: string;
  readonly tone?: 'sea' | 'land';
}

export interface Scene {
  readonly frame: Frame;
  /** The mark of the event where it is not the place of the event; `none` draws no mark. */
  readonly at?: LonLat | 'none';
  readonly name?: Words | 'none';
  readonly side?: Side;
  readonly spots?: readonly Spot[];
  readonly routes?: readonly Route[];
  readonly zones?: readonly Zone[];
  readonly lettering?: readonly Lettering[];
  readonly inset?: 'globe' | 'lens' | 'none';
  readonly corner?: Corner;
  /** All boundaries in the frame are rivers and are drawn as such. */
  readonly borderRiver?: boolean;
  /** Peaks and rivers; on unless told, for frames under 9,000 km. */
  readonly terrain?: boolean;
}
