// Tells the events that nothing can be wrong with from those that must be looked at closely.
// Knows the commonest right shapes of each field; when in doubt an event is not plain. Must not know what is wrong.
import type { Declared } from './event.js';
import { isFields, languageTag, type Fields } from './fields.js';

const isString = (value: unknown): boolean => typeof value === 'string' && value.charCodeAt(0) > 32;

/** A string, or one for each language. */
function isText(value: unknown): boolean {
  if (!isFields(value)) return isString(value);
  let count = 0;
  for (const tag in value) {
    if (!languageTag.test(tag) || !isString(value[tag])) return false;
    count += 1;
  }
  return count > 0;
}

/** Not by `every`, which passes over holes. */
function isListOf(value: unknown, test: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) if (!test(value[index])) return false;
  return true;
}

/** Addresses that `safeUrl` lets pass as they are: of the web, or relative without a scheme. */
const address = /^(https?:\/\/|[\w./-]+$)/;
const isAddress = (value: unknown): boolean => typeof value === 'string' && address.test(value);

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= most;

const isImportance = (value: unknown): boolean =>
  value === 1 || value === 2 || value === 3 || value === 4 || value === 5;

function isPlace(value: unknown): boolean {
  if (!isFields(value)) return false;
  let [named, degrees] = [false, 0];
  for (const name in value) {
    const field = value[name];
    if (name === 'name' && isText(field)) named = true;
    else if (name === 'lat' ? isDegrees(field, 90) : name === 'lon' && isDegrees(field, 180)) degrees += 1;
    else return false;
  }
  return named && degrees !== 1;
}

function isImage(value: unknown): boolean {
  if (!isFields(value)) return false;
  for (const name in value) {
    const field = value[name];
    const right =
      name === 'src' || name === 'href'
        ? isAddress(field)
        : name === 'alt'
          ? (typeof field !== 'string' || field.trim() !== '') && isText(field)
          : name === 'license'
            ? isString(field)
            : (name === 'caption' || name === 'credit') && isText(field);
    if (!right) return false;
  }
  return value['src'] !== undefined && value['alt'] !== undefined && value['credit'] !== undefined;
}

function isLink(value: unknown): boolean {
  if (!isFields(value)) return false;
  for (const name in value) {
    if (!(name === 'href' ? isAddress(value[name]) : name === 'title' && isText(value[name]))) return false;
  }
  return value['href'] !== undefined && value['title'] !== undefined;
}

/**
 * Whether reading the event finds no issue in any field but `date`, which the caller reads; whether it has one, an id
 * and a title are seen to. What it names must have been declared. `readEvent` makes of such an event what it holds.
 */
export function isPlain(event: Fields, { groups, sources }: Declared): boolean {
  let needed = 0;
  // one look at each field, in the order of the file: a chain of lookups takes three times as long
  for (const name in event) {
    const value = event[name];
    let right = false;
    switch (name) {
      case 'id':
        needed += 1;
        right = isString(value);
        break;
      case 'title':
        needed += 1;
        right = isText(value);
        break;
      case 'date':
        needed += 1;
        right = typeof value === 'string';
        break;
      case 'dateText':
      case 'summary':
      case 'body':
        right = isText(value);
        break;
      case 'group':
        right = typeof value === 'string' && groups.has(value);
        break;
      case 'importance':
        right = isImportance(value);
        break;
      case 'place':
        right = isPlace(value);
        break;
      case 'image':
        right = isImage(value);
        break;
      case 'tags':
      case 'causes':
        right = isListOf(value, isString);
        break;
      case 'links':
        right = isListOf(value, isLink);
        break;
      case 'sources':
        right = isListOf(value, (id) => typeof id === 'string' && sources.has(id));
        break;
    }
    if (!right) return false;
  }
  return needed === 3;
}
