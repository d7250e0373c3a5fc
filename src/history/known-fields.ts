// Which fields each part of a history has, and what an unknown one was probably meant to be.
// Knows names. Must not know what the fields hold.
import type { Fields } from './fields.js';
import type { Report } from './report.js';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const known = {
  history: set('$schema id title summary lang image place events eras groups sources license updated links'),
  event: set('id title date dateText place image body summary group tags importance links sources causes'),
  place: set('name lat lon'),
  image: set('src alt caption credit license href'),
  era: set('id title date color'),
  group: set('id title color'),
  source: set('id title author year href'),
  link: set('href title'),
} as const;

/** What others call it. */
const otherNames: Readonly<Record<string, string>> = {
  attribution: 'credit',
  category: 'group',
  description: 'body',
  headline: 'title',
  img: 'image',
  label: 'title',
  language: 'lang',
  latitude: 'lat',
  lng: 'lon',
  location: 'place',
  longitude: 'lon',
  media: 'image',
  name: 'title',
  picture: 'image',
  start: 'date',
  text: 'body',
  url: 'href',
  year: 'date',
};

export function reportUnknown(report: Report, fields: Fields, names: ReadonlySet<string>): void {
  for (const name in fields) {
    if (names.has(name) || fields[name] === undefined) continue;
    const meant = nearest(name, names);
    const hint = meant === undefined ? `use one of ${[...names].join(', ')}` : `write ${meant}`;
    report.warning('unknown-field', name, 'there is no such field', undefined, hint);
  }
}

function nearest(name: string, names: ReadonlySet<string>): string | undefined {
  const lower = name.toLowerCase();
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  if (other !== undefined && names.has(other)) return other;
  if (lower.length > 20) return undefined;
  let best: string | undefined;
  // a short name is near to everything
  let least = lower.length > 4 ? 3 : 2;
  for (const candidate of names) {
    const edits = distance(lower, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
