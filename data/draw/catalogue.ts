/*
 * What a catalogue says of its histories' extent is measured from their files, never written by hand:
 *   npx tsx data/draw/catalogue.ts        writes span, count, periods and day of each history into data/catalog.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { readCatalogue, readHistory, type Era, type History } from '../../src/history/index.js';
import type { HistoricalDate } from '../../src/time/index.js';

export interface Measured {
  /** EDTF, from the start of the first event to the end of the last, each as its own event states it. */
  readonly span: string;
  readonly count: number;
  /** Ids of the periods in which an event begins. */
  readonly periods: readonly string[];
  readonly updated?: string;
}

const ends = ({ edtf }: HistoricalDate): readonly string[] => (/^[[{]/.test(edtf) ? [edtf] : edtf.split('/'));

/** A history needs at least one event. */
export function measure(history: History, periods: readonly Era[]): Measured {
  const { events, updated } = history;
  const dates = events.map(({ date }) => date).filter(({ min }) => Number.isFinite(min));
  const first = dates.reduce((a, b) => (b.min < a.min ? b : a));
  const last = dates.reduce((a, b) => (b.max > a.max ? b : a));
  const start = ends(first)[0] ?? '';
  const end = ends(last).at(-1) ?? '';
  const begun = periods.filter(({ date }) => dates.some(({ min }) => min >= date.min && min < date.max));
  return {
    span: start === end ? start : `${start}/${end}`,
    count: events.length,
    periods: begun.map(({ id }) => id),
    ...(updated === undefined ? undefined : { updated }),
  };
}

const data = fileURLToPath(new URL('..', import.meta.url));
const file = `${data}catalog.json`;

/** What the files say, by the id of the history. */
export function measureAll(): ReadonlyMap<string, Measured> {
  const { catalogue } = readCatalogue(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    catalogue.histories.map(({ id, src }) => {
      const { history } = readHistory(JSON.parse(readFileSync(`${data}${src}`, 'utf8')));
      return [id, measure(history, catalogue.periods)];
    }),
  );
}

async function main(): Promise<void> {
  const written = JSON.parse(readFileSync(file, 'utf8')) as { histories: { id: string }[] };
  const measured = measureAll();
  for (const history of written.histories) Object.assign(history, measured.get(history.id));
  const options = { ...(await prettier.resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await prettier.format(JSON.stringify(written), options));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
