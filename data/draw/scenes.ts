/* Which frame and which additions each event has; an event without a scene gets a frame from its place. */
import type { DrawnEvent, LonLat, Scene } from './types.js';
import { scenes1949 } from './scenes-prc-1949.js';
import { scenes1964 } from './scenes-prc-1964.js';
import { scenes1978 } from './scenes-prc-1978.js';
import { scenes2000 } from './scenes-prc-2000.js';

const scenes: Readonly<Record<string, Readonly<Record<string, Scene>>>> = {
  'peoples-republic-of-china': { ...scenes1949, ...scenes1964, ...scenes1978, ...scenes2000 },
};

/** Widths in kilometres among which events without a scene of their own take turns. */
const widths = [1500, 3200, 5200, 2200];

const turnOf = (id: string): number =>
  Array.from(id).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);

/** A region round the place, its centre a little aside so that the mark does not always sit in the middle. */
function ownScene(id: string, at: LonLat): Scene {
  const turn = turnOf(id);
  const km = widths[turn % widths.length] ?? 2200;
  const shift = ((turn % 3) - 1) * 0.16 * (km / 111);
  const lat = Math.max(-80, Math.min(80, at[1] - shift * 0.4));
  return { frame: { kind: 'region', center: [at[0] + shift, lat], km } };
}

/** The scene of an event; undefined where nothing tells where it happened. */
export function sceneFor(historyId: string, event: DrawnEvent): Scene | undefined {
  const known = scenes[historyId]?.[event.id];
  if (known !== undefined) return known;
  const { lat, lon } = event.place ?? {};
  return lat === undefined || lon === undefined ? undefined : ownScene(event.id, [lon, lat]);
}
