import { svg, type SVGTemplateResult } from 'lit';

/**
 * Each lane's own shape, so that lanes are told apart without colour: paths in a square of side 2 about
 * the origin, for SVG (`d`) and canvas (`Path2D`) alike.
 */
export const glyphPaths = [
  'M0-.85A.85.85 0 1 1 0 .85A.85.85 0 1 1 0-.85Z',
  'M-.75-.75H.75V.75H-.75Z',
  'M0-.95L.95.75H-.95Z',
  'M0-1L1 0L0 1L-1 0Z',
  'M-.3-.95H.3V-.3H.95V.3H.3V.95H-.3V.3H-.95V-.3H-.3Z',
  'M0 .95L-.95-.75H.95Z',
  'M-.55-.9H.55L1 0L.55.9H-.55L-1 0Z',
  'M0-1L.28-.28L1 0L.28.28L0 1L-.28.28L-1 0L-.28-.28Z',
] as const;

export const glyphPath = (lane: number): string => glyphPaths[lane % glyphPaths.length] ?? glyphPaths[0];

export const glyph = (lane: number): SVGTemplateResult =>
  svg`<svg class="glyph" viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true"><path d=${glyphPath(lane)} /></svg>`;
