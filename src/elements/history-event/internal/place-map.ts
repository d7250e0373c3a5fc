/*
 * A small map of where an event happened: the land around, and the place in its middle.
 * Knows: d3-geo, and the coarse land. A chunk of its own, for it is seldom wanted: import it with `import()` alone.
 */
import { geoAzimuthalEqualArea, geoGraticule, geoPath } from 'd3-geo';
import { svg, type SVGTemplateResult } from 'lit';
import { isGeoJson } from '../../history-map/internal/geo-json.js';
import { loadGround } from '../../history-map/internal/geometry.js';

/** Half the sheet, in its own units, as the frame of a stand-in has it. */
const [halfWide, halfHigh] = [150, 100] as const;
/** Degrees across: with less, a place far inland would have no coast to tell it by. */
const across = 64;
/** Degrees between the lines of the graticule. */
const step = 10;

/** Path data of land and graticule around a place (WGS 84, degrees), which stands at 0, 0. */
export async function placePaths(
  lat: number,
  lon: number,
): Promise<{ readonly land: string; readonly graticule: string }> {
  const { land } = await loadGround('coarse', false);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale((2 * halfWide) / ((across * Math.PI) / 180))
    .translate([0, 0])
    // a little beyond the sheet, so that its edge is not drawn as a coast
    .clipExtent([
      [-halfWide - 4, -halfHigh - 4],
      [halfWide + 4, halfHigh + 4],
    ]);
  const path = geoPath(projection).digits(1);
  const graticule = geoGraticule().step([step, step])();
  return { land: isGeoJson(land) ? (path(land) ?? '') : '', graticule: path(graticule) ?? '' };
}

export async function placeMap(lat: number, lon: number): Promise<SVGTemplateResult> {
  const { land, graticule } = await placePaths(lat, lon);
  // colours by attribute, for the style sheet comes with every event
  return svg`
    <g class="globe">
      <path d=${graticule} class="graticule"></path>
      <path d=${land} fill="currentColor" fill-opacity="0.1"></path>
      <circle r="7" class="halo"></circle>
      <circle r="2.6" class="mark"></circle>
    </g>`;
}
