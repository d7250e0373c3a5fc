import { glyphPath, glyphPaths } from '../glyphs.js';

/** All shapes for a canvas. */
export const glyphShapes = (): readonly Path2D[] => glyphPaths.map((path) => new Path2D(path));

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The same as an element, for what is drawn without a template. */
export function glyphElement(lane: number): SVGSVGElement {
  const root = document.createElementNS(svgNamespace, 'svg');
  root.setAttribute('viewBox', '-1.1 -1.1 2.2 2.2');
  root.setAttribute('class', 'glyph');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', glyphPath(lane));
  root.append(path);
  return root;
}
