/*
 * A plan of central Beijing, drawn by hand for this project from the positions of gates, avenues and lakes:
 * the line of the old walls (today's second ring), the palace, the square, the lakes, Chang'an Avenue, the axis.
 */
import type { View } from './frames.js';
import { colour, group, polyline, stroke, tag } from './ink.js';
import { course } from './terrain.js';
import type { LonLat, Point } from './types.js';

const walls = {
  inner:
    course(`116.3505,39.8995 116.35,39.9235 116.349,39.9405 116.3525,39.9475 116.373,39.9487 116.402,39.949
    116.4285,39.9485 116.4285,39.9245 116.429,39.9085 116.4285,39.9005 116.4115,39.901 116.3915,39.9 116.3685,39.8993`),
  outer: course(
    '116.3505,39.8995 116.3437,39.899 116.3437,39.872 116.393,39.8715 116.434,39.872 116.434,39.9 116.4285,39.9005',
  ),
};
const thirdRing =
  course(`116.3085,39.86 116.305,39.895 116.305,39.96 116.311,39.966 116.39,39.967 116.45,39.965 116.456,39.957
  116.456,39.872 116.451,39.858 116.39,39.854 116.315,39.857`);
const fourthRing =
  course(`116.272,39.85 116.268,39.92 116.27,39.98 116.28,39.987 116.39,39.988 116.475,39.985 116.484,39.975
  116.484,39.86 116.478,39.838 116.39,39.832 116.28,39.836`);

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

const palace = box(116.3863, 39.9117, 116.3957, 39.921);
const square = box(116.3888, 39.8998, 116.3943, 39.9062);
const hall = box(116.3852, 39.9012, 116.3883, 39.905);
const museum = box(116.3949, 39.9018, 116.3978, 39.905);
const memorial = box(116.3905, 39.9003, 116.3926, 39.9018);
const parks = [
  box(116.3868, 39.9219, 116.3953, 39.9277),
  box(116.3993, 39.873, 116.4178, 39.8888),
  box(116.385, 39.9995, 116.3965, 40.016),
  box(116.4405, 39.9085, 116.4465, 39.9165),
];
const lakes = [
  course(
    '116.3795,39.9115 116.3828,39.9118 116.3835,39.9155 116.382,39.9192 116.3803,39.919 116.3812,39.915',
  ),
  course('116.3785,39.909 116.381,39.9085 116.3832,39.9093 116.3828,39.911 116.38,39.9112'),
  course('116.381,39.9205 116.3842,39.9208 116.3862,39.925 116.385,39.929 116.382,39.9285 116.383,39.925'),
  course(
    '116.3905,39.9345 116.3925,39.9365 116.389,39.9395 116.3845,39.942 116.3785,39.946 116.3765,39.9448 116.382,39.9405 116.387,39.9378',
  ),
  course('116.3705,39.9465 116.3745,39.9468 116.3738,39.9483 116.371,39.9482'),
  course('116.309,39.9165 116.322,39.9155 116.323,39.919 116.312,39.9205'),
  course('116.262,39.985 116.274,39.98 116.2765,39.99 116.272,39.9965 116.264,39.994'),
];
/** Avenues, by name where a plate letters them. */
export const changan = course(
  '116.2,39.906 116.27,39.9068 116.333,39.9073 116.3505,39.9073 116.391,39.9078 116.429,39.9087 116.484,39.909 116.53,39.908',
);
const axis = course(
  '116.3925,39.868 116.3915,39.9 116.3912,39.921 116.3905,39.9405 116.39,39.949 116.39,39.988 116.39,40.02',
);
const avenues = [
  course('116.3725,39.8993 116.3725,39.9487'),
  course('116.411,39.9015 116.4105,39.949'),
  course('116.35,39.9235 116.39,39.924 116.4285,39.9245'),
  course('116.349,39.9405 116.39,39.9405 116.4285,39.9405'),
  course('116.3437,39.889 116.391,39.89 116.434,39.892'),
  course('116.3915,39.9 116.3925,39.8715'),
  course('116.373,39.9487 116.373,39.988 116.36,40.03'),
  course('116.429,39.9485 116.47,39.985'),
  course('116.349,39.9405 116.33,39.955 116.316,39.975 116.305,39.995 116.29,40.02'),
  course('116.305,39.924 116.35,39.9235'),
  course('116.4285,39.9245 116.484,39.924'),
];

/** The plan as it lies under the marks of an event. Buildings beside the square appear on close plans only. */
export function cityPlan(view: View): string {
  const at = (line: readonly LonLat[], closed = false): string =>
    polyline(
      line.map((place): Point => view.project(place) ?? [0, 0]),
      closed,
    );
  const all = (many: readonly (readonly LonLat[])[], closed: boolean): string =>
    many.map((line) => at(line, closed)).join('');
  const close = view.km < 9;
  return group(
    { 'stroke-linejoin': 'round' },
    tag('rect', { width: 720, height: 480, fill: colour.land }) +
      tag('path', {
        d: at([...walls.inner], true) + at(walls.outer, true),
        fill: colour.relief,
        'fill-opacity': 0.1,
      }) +
      stroke(at(fourthRing, true) + at(thirdRing, true), colour.relief, 1.6, { 'stroke-opacity': 0.55 }) +
      stroke(all(avenues, false), colour.relief, close ? 3 : 1.4, { 'stroke-opacity': 0.55 }) +
      tag('path', { d: all(parks, true), fill: '#dfe3d0', stroke: colour.relief, 'stroke-width': 0.7 }) +
      tag('path', { d: all(lakes, true), fill: colour.sea, stroke: colour.seaInk, 'stroke-width': 1.1 }) +
      stroke(at(walls.inner, true) + at(walls.outer), colour.ink, 3.4, { 'stroke-opacity': 0.75 }) +
      stroke(at(walls.inner, true) + at(walls.outer), colour.land, 1.4) +
      stroke(at(axis), colour.soft, 0.9, { 'stroke-dasharray': '9 3 2 3' }) +
      stroke(at(changan), colour.ink, close ? 8 : 4.6, { 'stroke-opacity': 0.8 }) +
      stroke(at(changan), colour.land, close ? 6 : 3) +
      tag('path', { d: at(palace, true), fill: '#e2d6bf', stroke: colour.ink, 'stroke-width': 1.4 }) +
      tag('path', { d: at(square, true), fill: colour.paper, stroke: colour.ink, 'stroke-width': 1 }) +
      tag('path', {
        d: all([hall, museum, ...(close ? [memorial] : [])], true),
        fill: close ? '#d8cbb2' : colour.soft,
        stroke: colour.ink,
        'stroke-width': close ? 1 : 0.5,
      }),
  );
}
