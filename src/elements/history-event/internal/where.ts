/*
 * What is drawn in place of a picture: a map around the place, or a globe where there is none to be drawn.
 * Knows: which of the two, and when. Must not know how either is drawn.
 */
import { svg, type SVGTemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { until } from 'lit/directives/until.js';
import { globe } from '../../story/globe.js';

async function draw(lat: number, lon: number): Promise<SVGTemplateResult> {
  try {
    const { placeMap } = await import('./place-map.js');
    return await placeMap(lat, lon);
  } catch {
    // a chunk that does not come: the globe needs no land
    return globe(lat, lon);
  }
}

/** The frame stays empty until the land has come, so that one drawing does not give way to another. */
export const where = (lat?: number, lon?: number): SVGTemplateResult =>
  lat === undefined || lon === undefined ? globe() : svg`${guard([lat, lon], () => until(draw(lat, lon)))}`;
