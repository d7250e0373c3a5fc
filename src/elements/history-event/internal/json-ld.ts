/*
 * An event as schema.org sees it, for crawlers.
 * Knows: schema.org's Event. Says a date only where ISO 8601 can say it without claiming more than is known.
 */
import { readLightEvent } from '../../../controllers/light-event.js';
import { readHistory, type HistoryEvent, type HistoryImage } from '../../../history/index.js';
import { machineDate, type DatePoint, type HistoricalDate } from '../../../time/index.js';
import { textOf, type View } from '../../story/view.js';

const whole: ReadonlySet<string> = new Set([
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
]);

/** Astronomical years with four digits; reduced to what was stated. */
function iso(point: DatePoint | undefined): string | undefined {
  if (point === undefined || !whole.has(point.precision) || Math.abs(point.year) > 9999) return undefined;
  if (point.approximate || point.uncertain || point.masked || point.excluded || point.spread > 0)
    return undefined;
  const year = `${point.year < 0 ? '-' : ''}${String(Math.abs(point.year)).padStart(4, '0')}`;
  return [year, point.month, point.day]
    .filter((field) => field !== undefined)
    .map((field) => String(field).padStart(2, '0'))
    .join('-');
}

function dates(date: HistoricalDate): { startDate?: string; endDate?: string } {
  if (date.kind === 'set') return {};
  const startDate = machineDate(date) ?? iso(date.from);
  const endDate = date.kind === 'interval' ? iso(date.to) : undefined;
  return { ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}) };
}

const picture = (image: HistoryImage, view: View): object => {
  const caption = textOf(image.caption, view)?.value;
  const creditText = textOf(image.credit, view)?.value;
  return { '@type': 'ImageObject', contentUrl: image.src, caption, creditText };
};

/** The first paragraph, without its marks. */
const describe = (text: string | undefined): string | undefined =>
  text
    ?.split(/\n\s*\n/, 1)[0]
    ?.replaceAll(/\[\^[^\]]*\]|\]\([^)]*\)|[*_[`\\]/g, '')
    .trim();

/** Fields of `undefined` are left out when it is written. */
export function eventData(event: HistoryEvent, view: View): object {
  const { place, image } = event;
  const name = textOf(event.title, view);
  const located = place?.lat !== undefined && place.lon !== undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: name?.value,
    inLanguage: name?.lang,
    ...dates(event.date),
    description: describe(textOf(event.summary ?? event.body, view)?.value),
    location: place && {
      '@type': 'Place',
      name: textOf(place.name, view)?.value,
      geo: located ? { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } : undefined,
    },
    image: image && picture(image, view),
  };
}

/** As it stands in a script: a page may be saved as HTML, where `</script>` would end it early. */
export const jsonLd = (event: HistoryEvent, view: View): string =>
  JSON.stringify(eventData(event, view)).replaceAll('<', '\\u003c');

/** The same for an event in HTML; undefined where it has no title or no date to speak of. */
export function lightJsonLd(host: Element, view: View): string | undefined {
  const input = { id: 'page', title: 'Page', events: [readLightEvent(host)] };
  const event = readHistory(input, { baseUrl: host.baseURI }).history.events[0];
  return event && jsonLd(event, view);
}

interface Policy {
  createScript(text: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScript: (text: string) => string }): Policy;
}

/**
 * Where a page trusts scripts by policy, data in one asks for it too. A header that lists policies has to name
 * `history-json-ld`; where it does not there is none, and no data. One a page, for a name may not come twice.
 */
const policy: Policy = ((): Policy => {
  const plain: Policy = { createScript: (text) => text };
  const factory: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  try {
    return factory?.createPolicy('history-json-ld', { createScript: (text) => text }) ?? plain;
  } catch {
    return plain;
  }
})();

/** Never markup: the text of a script of data, which nothing runs. False where the page forbids even that. */
export function writeScript(script: HTMLScriptElement, text: string): boolean {
  if (script.textContent === text) return true;
  try {
    return Reflect.set(script, 'textContent', policy.createScript(text));
  } catch {
    return false;
  }
}
