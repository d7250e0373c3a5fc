/*
 * Draws the pictures of a history: for each event a locator plate in the manner of a printed atlas.
 *
 *   npx tsx data/draw/draw.ts [history.json …]      default: every history in data/
 *
 * Writes data/pictures/<history-id>/<event-id>.svg and nothing else; the same input gives the same bytes.
 * The history id is the name of the file. An event with a place gets a frame from it; a scene in scenes.ts
 * overrides frame, marks, routes, and a motif in motifs.ts adds a drawing of its own.
 *
 * Boundaries. Natural Earth draws de facto lines of today; a picture in a history must not take sides with
 * them. So coasts and land are drawn firmly and carry the plate; no country is filled or outlined as such;
 * boundaries are faint, broken lines that help to find one's way; and every boundary that a party contests
 * (the list is in world.ts: Kashmir, Aksai Chin and the rest of the line between China and India, the Korean
 * line, Western Sahara, Crimea, Kosovo …) is only sparse dots. No line is drawn at sea, so nothing is said about
 * Taiwan or the South China Sea, and seas whose name is contested are not lettered. Islands under five square
 * units fall away whoever claims them. Boundaries inside unions that still stood at the date of the event
 * (Soviet Union, Yugoslavia …) are left out; other past boundaries are not reconstructed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawPlate } from './picture.js';
import type { DrawnEvent } from './types.js';

export interface PictureEntry {
  readonly src: string;
  readonly credit: string;
  readonly license: string;
}

/** What an event's `image` needs beside `alt` and `caption`; `src` is relative to the history file. */
export const pictureFor = (historyId: string, event: { readonly id: string }): PictureEntry => ({
  src: `pictures/${historyId}/${event.id}.svg`,
  credit: 'Map: history-timeline, from Natural Earth',
  license: 'CC BY 4.0',
});

export { drawPlate } from './picture.js';

/** The events of a history file, as far as the drawing reads them. */
export function readEvents(file: string): readonly DrawnEvent[] {
  const history: { readonly events?: readonly DrawnEvent[] } = JSON.parse(readFileSync(file, 'utf8'));
  if (history.events === undefined) {
    throw new Error(`data/draw: ${file} has no events; give a history with a list "events"`);
  }
  return history.events;
}

function drawHistory(file: string, historyId: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  let [count, most] = [0, 0];
  for (const event of readEvents(file)) {
    const plate = drawPlate(historyId, event);
    if (plate === undefined) {
      console.warn(`${event.id}: no place and no scene, no picture`);
      continue;
    }
    if (plate.dropped.length > 0) console.warn(`${event.id}: no room for ${plate.dropped.join(', ')}`);
    writeFileSync(join(folder, `${event.id}.svg`), plate.svg);
    count += 1;
    most = Math.max(most, Buffer.byteLength(plate.svg));
  }
  console.log(`${historyId}: ${count} pictures, the largest ${most} bytes`);
}

function main(): void {
  const data = fileURLToPath(new URL('..', import.meta.url));
  const files = process.argv.slice(2);
  const chosen =
    files.length > 0
      ? files
      : readdirSync(data)
          .filter((name) => name.endsWith('.json') && !/schema|^catalog/.test(name))
          .map((name) => join(data, name));
  for (const file of chosen) {
    const historyId = basename(file, '.json');
    drawHistory(file, historyId, join(data, 'pictures', historyId));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
