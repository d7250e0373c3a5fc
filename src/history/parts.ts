// Reads the parts that events and histories are made of: places, images, sources, groups, eras.
// Knows the fields of each and what each cannot do without. Must not know where they stand.
import {
  isFields,
  needDate,
  needText,
  needUrl,
  readColor,
  readString,
  readText,
  readUrl,
  wrongType,
} from './fields.js';
import { known, reportUnknown } from './known-fields.js';
import type { Report } from './report.js';
import type { Era, Group, HistoryImage, Link, Place, Source } from './types.js';
import { safeUrl } from './url.js';

export type Base = string | URL | undefined;

export function readPlace(report: Report, key: string, value: unknown): Place | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) {
    wrongType(report, key, value, '{ "name": "…" }');
    return typeof value === 'string' ? { name: value } : undefined;
  }
  report.enter(key);
  reportUnknown(report, value, known.place);
  const name = needText(report, 'name', value['name']);
  const lat = readDegrees(report, 'lat', value['lat'], 90);
  const lon = readDegrees(report, 'lon', value['lon'], 180);
  const half = (value['lat'] === undefined) !== (value['lon'] === undefined);
  if (half) {
    const [there, missing] = value['lat'] === undefined ? ['lon', 'lat'] : ['lat', 'lon'];
    report.error(
      'coordinates',
      there,
      `there is no ${missing} to go with it`,
      value[there],
      `write ${missing} too`,
    );
  }
  report.leave();
  const position = lat === undefined || lon === undefined ? undefined : { lat, lon };
  if (name === undefined && position === undefined) return undefined;
  return { name: name ?? `${lat}, ${lon}`, ...position };
}

function readDegrees(report: Report, key: string, value: unknown, most: number): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number') wrongType(report, key, value, 'a number of degrees');
  const degrees = typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof degrees !== 'number') return undefined;
  if (Math.abs(degrees) <= most) return degrees;
  report.error('range', key, `this is beyond ±${most} degrees`, value, 'write degrees, WGS 84');
  return undefined;
}

export function readImage(report: Report, key: string, value: unknown, base: Base): HistoryImage | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) {
    wrongType(report, key, value, '{ "src": "…", "alt": "…" }');
    if (typeof value !== 'string') return undefined;
    const src = readUrl(report, key, value, base, 'image');
    return src === undefined ? undefined : { src, alt: '' };
  }
  report.enter(key);
  reportUnknown(report, value, known.image);
  const src = needUrl(report, 'src', value['src'], base, 'image');
  const alt = readAlt(report, value['alt']);
  const caption = readText(report, 'caption', value['caption']);
  const credit = readText(report, 'credit', value['credit']);
  const license = readString(report, 'license', value['license']);
  const href = readUrl(report, 'href', value['href'], base);
  if (value['credit'] === undefined) {
    report.warning('missing-credit', 'credit', 'the picture has no credit', undefined, 'say who made it');
  }
  report.leave();
  if (src === undefined) return undefined;
  return {
    src,
    alt,
    ...(caption === undefined ? undefined : { caption }),
    ...(credit === undefined ? undefined : { credit }),
    ...(license === undefined ? undefined : { license }),
    ...(href === undefined ? undefined : { href }),
  };
}

function readAlt(report: Report, value: unknown): HistoryImage['alt'] {
  if (value !== undefined && (typeof value !== 'string' || value.trim())) {
    return readText(report, 'alt', value) ?? '';
  }
  const hint = 'say what it shows, for those who do not see it';
  report.error('missing-alt', 'alt', 'the picture has no alternative text', value, hint);
  return '';
}

/** A bare address is taken for a link. */
export function readLink(report: Report, value: unknown, base: Base): Link | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "href": "…", "title": "…" }');
    const address = typeof value === 'string' ? safeUrl(value, base) : undefined;
    return address === undefined ? undefined : { href: address, title: address };
  }
  reportUnknown(report, value, known.link);
  const title = needText(report, 'title', value['title']);
  const href = needUrl(report, 'href', value['href'], base);
  return href === undefined ? undefined : { href, title: title ?? href };
}

/** `otherId` stands in for the missing id of a source that an event brings with it. */
export function readSource(report: Report, value: unknown, base: Base, otherId?: string): Source | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "id": "…", "title": "…" }');
    return undefined;
  }
  reportUnknown(report, value, known.source);
  const id = value['id'] === undefined && otherId !== undefined ? otherId : needId(report, value['id']);
  const title = needText(report, 'title', value['title']);
  const author = readString(report, 'author', value['author']);
  const year = typeof value['year'] === 'number' ? value['year'] : readString(report, 'year', value['year']);
  const href = readUrl(report, 'href', value['href'], base);
  if (id === undefined) return undefined;
  return {
    id,
    title: title ?? href ?? id,
    ...(author === undefined ? undefined : { author }),
    ...(year === undefined ? undefined : { year }),
    ...(href === undefined ? undefined : { href }),
  };
}

export function readGroup(report: Report, value: unknown): Group | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "id": "…", "title": "…" }');
    return undefined;
  }
  report.label = value['title'];
  reportUnknown(report, value, known.group);
  const id = needId(report, value['id']);
  const title = needText(report, 'title', value['title']);
  const color = readColor(report, 'color', value['color']);
  if (id === undefined) return undefined;
  return { id, title: title ?? id, ...(color === undefined ? undefined : { color }) };
}

export function readEra(report: Report, value: unknown, otherId: string): Era | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "id": "…", "title": "…", "date": "…" }');
    return undefined;
  }
  report.label = value['title'];
  reportUnknown(report, value, known.era);
  const id = needId(report, value['id']) ?? otherId;
  const title = needText(report, 'title', value['title']);
  const date = needDate(report, 'date', value['date']);
  const color = readColor(report, 'color', value['color']);
  if (date === undefined) return undefined;
  return { id, title: title ?? id, date, ...(color === undefined ? undefined : { color }) };
}

export function needId(report: Report, value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '' && value.trim() !== '') return value;
  if (value === undefined) {
    report.error(
      'missing',
      'id',
      'the id is missing',
      undefined,
      'write a short name of its own, such as fall-of-rome',
    );
    return undefined;
  }
  return readString(report, 'id', value);
}
