// Reads what is new and what can be bought or given: the items of a catalogue that are no histories.
// Knows the fields of each, and what others call them. Must not know the histories beside them.
import type { News, NewsKind, Price, Support, SupportKind } from './catalogue-types.js';
import { isFields, needDate, needText, needUrl, readList, readText, readUrl, wrongType } from './fields.js';
import { Ids } from './ids.js';
import { reportUnknown } from './known-fields.js';
import { needId, readImage, type Base } from './parts.js';
import { guard, type Report } from './report.js';
import type { Text } from './types.js';

const newsFields = new Set('id date kind title body href'.split(' '));
const supportFields = new Set('id kind title body image price href'.split(' '));
const priceFields = new Set('amount currency'.split(' '));

/** `new` is short for a new feature. */
const newsKinds: Readonly<Record<string, NewsKind>> = {
  feature: 'feature',
  new: 'feature',
  fixed: 'fixed',
  updated: 'updated',
  history: 'history',
};

const supportKinds: Readonly<Record<string, SupportKind>> = { shop: 'shop', donate: 'donate', page: 'page' };

function readKind<T>(
  report: Report,
  value: unknown,
  kinds: Readonly<Record<string, T>>,
  names: string,
  other: T,
): T {
  const kind = typeof value === 'string' && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
  if (kind !== undefined) return kind;
  if (value === undefined)
    report.error('missing', 'kind', 'the kind is missing', undefined, `write ${names}`);
  else report.error('kind', 'kind', 'there is no such kind', value, `write ${names}`);
  return other;
}

/** Each item by `read`, with an id of its own: the one that it names, else one made by `otherId`. */
function readItems<T extends { readonly id: string | undefined }>(
  report: Report,
  key: string,
  value: unknown,
  read: (item: unknown) => T | undefined,
  otherId: (item: T) => string,
): readonly (T & { readonly id: string })[] {
  const ids = new Ids();
  const claim = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : ids.claim(report, id);
  const items = readList(report, key, value, (item) => {
    let found: { readonly item: T; readonly id: string | undefined } | undefined;
    guard(report, () => {
      const made = read(item);
      found = made && { item: made, id: claim(made.id) };
    });
    report.label = undefined;
    return found;
  });
  // the ids that were named come first: they are what links point to
  return items.map(({ item, id }) => Object.assign(item, { id: id ?? ids.free(otherId(item)) }));
}

/** A name for an address: what is left of a title in Latin letters and digits of any script. */
function slug(title: Text): string {
  const text = typeof title === 'string' ? title : (title['en'] ?? Object.values(title)[0] ?? '');
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60);
}

export function readNews(report: Report, value: unknown, base: Base): readonly News[] {
  return readItems(
    report,
    'news',
    value,
    (item) => readNewsItem(report, item, base),
    ({ date, title }) => [date.edtf, slug(title)].filter(Boolean).join('-'),
  );
}

function readNewsItem(
  report: Report,
  value: unknown,
  base: Base,
): (Omit<News, 'id'> & { readonly id: string | undefined }) | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "date": "…", "kind": "…", "title": "…" }');
    return undefined;
  }
  report.label = value['title'];
  reportUnknown(report, value, newsFields);
  const id = value['id'] === undefined ? undefined : needId(report, value['id']);
  const kind = readKind(report, value['kind'], newsKinds, 'feature, fixed, updated or history', 'updated');
  const title = needText(report, 'title', value['title']);
  const date = needDate(report, 'date', value['date']);
  const body = readText(report, 'body', value['body']);
  const href = readUrl(report, 'href', value['href'], base);
  if (date === undefined || title === undefined) return undefined;
  return {
    id,
    date,
    kind,
    title,
    ...(body === undefined ? undefined : { body }),
    ...(href === undefined ? undefined : { href }),
  };
}

export function readSupport(report: Report, value: unknown, base: Base): readonly Support[] {
  return readItems(
    report,
    'support',
    value,
    (item) => readSupportItem(report, item, base),
    ({ kind, title }) => [kind, slug(title)].filter(Boolean).join('-'),
  );
}

function readSupportItem(
  report: Report,
  value: unknown,
  base: Base,
): (Omit<Support, 'id'> & { readonly id: string | undefined }) | undefined {
  if (!isFields(value)) {
    wrongType(report, undefined, value, '{ "kind": "…", "title": "…", "href": "…" }');
    return undefined;
  }
  report.label = value['title'];
  reportUnknown(report, value, supportFields);
  const id = value['id'] === undefined ? undefined : needId(report, value['id']);
  const kind = readKind(report, value['kind'], supportKinds, 'shop, donate or page', 'page');
  const title = needText(report, 'title', value['title']);
  const body = readText(report, 'body', value['body']);
  const image = readImage(report, 'image', value['image'], base);
  const price = readPrice(report, value['price']);
  const href = needUrl(report, 'href', value['href'], base);
  if (href === undefined) return undefined;
  return {
    id,
    kind,
    title: title ?? href,
    ...(body === undefined ? undefined : { body }),
    ...(image === undefined ? undefined : { image }),
    ...(price === undefined ? undefined : { price }),
    href,
  };
}

/** A price that is half known is not shown: without its currency a number is no price. */
function readPrice(report: Report, value: unknown): Price | undefined {
  if (value === undefined) return undefined;
  if (!isFields(value)) {
    wrongType(report, 'price', value, '{ "amount": 12.5, "currency": "EUR" }');
    return undefined;
  }
  report.enter('price');
  reportUnknown(report, value, priceFields);
  const amount = readAmount(report, value['amount']);
  const currency = readCurrency(report, value['currency']);
  report.leave();
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}

function readAmount(report: Report, value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  const hint = 'write a number such as 12.5, without the currency';
  if (value === undefined) report.error('missing', 'amount', 'the amount is missing', undefined, hint);
  else report.error('amount', 'amount', 'this is not an amount', value, hint);
  const number = typeof value === 'string' && value.trim() ? Number(value) : NaN;
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}

function readCurrency(report: Report, value: unknown): string | undefined {
  if (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) return value;
  const hint = 'write three letters by ISO 4217, such as EUR';
  if (value === undefined) report.error('missing', 'currency', 'the currency is missing', undefined, hint);
  else report.error('currency', 'currency', 'this is not a currency', value, hint);
  return typeof value === 'string' && /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined;
}
