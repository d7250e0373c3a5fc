// Dates as questions have them: "the 12th and 13th centuries", "the '90s", "8000 years ago", "last century", "on 9 April".
// Knows the notation that the rules of all languages come to, and what year it is. Must not know windows, nor events.
import { parseDate, type HistoricalDate } from '../../time/index.js';

/** A date that was said, and how many years either way it may be meant. */
export interface SaidDate {
  readonly date: HistoricalDate;
  readonly reach: number;
}

/** A day that comes every year. */
export interface YearlyDay {
  readonly month: number;
  readonly day: number;
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const scales: Readonly<Record<string, number>> = {
  d: 10,
  c: 100,
  h: 100,
  k: 1e3,
  t: 1e3,
  m: 1e6,
  g: 1e9,
  b: 1e9,
};

/** “xix” is 19. */
const roman = (text: string): number =>
  Array.from(text).reduce((sum, letter, at) => {
    const value = romans[letter] ?? 0;
    return sum + (value < (romans[text[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

const counted = '([ivx]+|\\d\\d?)(?:st|nd|rd|th|er|eme|e|[.])?';
const ordinal = new RegExp(
  `\\b(${ordinals.join('|')})(?=(?: (?:and|or|to) (?:the )?[a-z\\d-]+)?[- ](?:centur|millenni))`,
  'g',
);
const period = new RegExp(
  `\\b${counted}(?: ?(?:and|or|to|[-–—&]) ?(?:the )?${counted})?[- ](centur(?:y|ies)|millenni(?:um|a))\\b(?! ago)`,
  'g',
);

/** Centuries and decades as the reader of captions has them; what says only “part of” goes. `year` is the present one. */
export const settle = (text: string, year: number): string =>
  text
    .replace(ordinal, (word) => `${ordinals.indexOf(word) + 1}th`)
    .replace(period, (_, first: string, last: string | undefined, unit: string) => {
      const number = (count: string): string => `${/\d/.test(count) ? Number(count) : roman(count)}th`;
      const range = last === undefined ? number(first) : `${number(first)}–${number(last)}`;
      return `${range} ${unit.startsWith('c') ? 'century' : 'millennium'}`;
    })
    // of a decade without its century the last one that has begun is meant
    .replace(/(?<![\d.,])'?(\d0)['’]?s\b/g, (_, decade: string) => {
      const century = Math.floor(year / 100);
      return `${century * 100 + Number(decade) > year ? century - 1 : century}${decade}s`;
    })
    .replace(/(\d),(\d\d?)(?= ?(?:thousand|million|billion|[kmg]a\b))/g, '$1.$2')
    .replace(/(\d)[.  ](\d{3})(?= (?:years ago|bce?|ce)\b)/g, '$1$2')
    .replaceAll(/\b(?:early|mid|late|the year|year|the)[- ](?=\d|last |past |this )/g, '');

const parse = (text: string): HistoricalDate | undefined => {
  const result = parseDate(text);
  return result.ok ? result.value : undefined;
};

/** A year as a caption has it. */
export const yearText = (year: number): string =>
  year > 0 ? `${String(year).padStart(3, '0')} CE` : `${1 - year} BCE`;

/** The date of a year; astronomical, 0 is 1 BCE. */
export const dateOfYear = (year: number): HistoricalDate | undefined => parse(yearText(year));

/** Half the last digit that a round number states, but no more than a twentieth of how long ago it is. */
function reachOf(stated: string, scale: number, age: number): number {
  const [, zeros = '', decimals = ''] = /^\d*?[1-9]?(0*)(?:\.(\d+))?$/.exec(stated) ?? [];
  const unit = (decimals === '' ? 10 ** zeros.length : 10 ** -decimals.length) * scale;
  return Math.floor(Math.min(unit / 2, age / 20));
}

/** “8000 years ago”, “66 million years ago”, “300 Ma”; of history it is counted from today. */
function readAgo(text: string, year: number): SaidDate | undefined {
  const [, number = '', unit = '', ago] =
    /^(?:about |around |some |c\. ?)?(\d[\d,]*(?:\.\d+)?) ?([kmg]a|hundred|thousand|million|billion|decades?|centur(?:y|ies))?( (?:years? )?ago)?$/.exec(
      text,
    ) ?? [];
  if (ago === undefined && !unit.endsWith('a')) return undefined;
  const stated = number.replaceAll(',', '');
  const scale = scales[unit.charAt(0)] ?? 1;
  const age = Number(stated) * scale;
  const date = age < 10_000 ? dateOfYear(year - Math.round(age)) : parse(`${stated} ${unit}${ago ?? ''}`);
  const reach = reachOf(stated, scale, age);
  // the reader of captions leaves half the last digit open by itself
  return date && { date, reach: reach > (date.from?.spread ?? 0) ? reach : 0 };
}

/** “this century”, “last year”, “the past 50 years”. */
function readRelative(text: string, year: number): HistoricalDate | undefined {
  const [, which, count, unit] = /^(this|last|past) (?:(\d+) )?(year|decade|century)s?$/.exec(text) ?? [];
  if (which === undefined || unit === undefined) return undefined;
  const length = unit === 'century' ? 100 : unit === 'decade' ? 10 : 1;
  if (count !== undefined) return parse(`${year - Number(count) * length}/${year}`);
  if (which === 'past') return undefined;
  const then = which === 'this' ? year : year - length;
  if (unit === 'century') return parse(`${Math.ceil(then / 100)}th century`);
  return parse(unit === 'decade' ? `${Math.floor(then / 10)}0s` : String(then));
}

/** A whole text that is a date; a number of one or two digits alone says too little. */
function read(text: string, year: number): SaidDate | undefined {
  if (/^\d\d?\.?$/.test(text)) return undefined;
  const ago = readAgo(text, year);
  if (ago !== undefined) return ago;
  const date = readRelative(text, year) ?? (/\d/.test(text) ? parse(text) : undefined);
  if (date === undefined) return undefined;
  const { from } = date;
  const isAbout = date.approximate && from === date.to && from?.precision === 'year' && from.spread === 0;
  if (!isAbout) return { date, reach: 0 };
  const stated = String(from.year > 0 ? from.year : 1 - from.year);
  return { date, reach: Math.max(1, reachOf(stated, 1, year - from.year)) };
}

const wordsOf = (text: string, year: number): readonly string[] => settle(text.trim(), year).split(/\s+/);
const join = (words: readonly string[]): string => words.join(' ').replace(/[,;:]+$/, '');

export interface Beginning extends SaidDate {
  /** What follows the date. */
  readonly rest: string;
}

/** The longest run of words at the beginning that is a date, and what follows it. */
export function dateAtStart(text: string, year: number): Beginning | undefined {
  const words = wordsOf(text, year);
  for (let count = Math.min(words.length, 7); count > 0; count -= 1) {
    const said = read(join(words.slice(0, count)), year);
    if (said !== undefined) return { ...said, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** What the reader of captions counts from the year 2000. */
const isAgo = /^(?:thousand )?years? ago$/;

const spanOf = (a: HistoricalDate | undefined, b: HistoricalDate | undefined): HistoricalDate | undefined =>
  a && b && parse(a.min < b.min ? `${a.edtf}/${b.edtf}` : `${b.edtf}/${a.edtf}`);

/**
 * A span whose ends lend each other what they leave out: “300” and “100 BCE”, “the 4th” and “6th century”, “3” and
 * “2 billion years ago”.
 */
export function spanAtStart(a: string, b: string, year: number): Beginning | undefined {
  const bare = /^(?:the )?(\d[\d.,]*)(?:st|nd|rd|th)?$/.exec(settle(a.trim(), year))?.[1];
  if (bare === undefined) return undefined;
  const words = wordsOf(b, year);
  for (let count = Math.min(words.length, 7); count > 1; count -= 1) {
    const said = join(words.slice(0, count));
    const [, last, unit = ''] = /^(\d[\d.,]*(?:st|nd|rd|th)?) (.+)$/.exec(said) ?? [];
    if (last === undefined) continue;
    const first = /^(?:century|millennium)/.test(unit) ? `${bare}th` : bare;
    const date = isAgo.test(unit)
      ? spanOf(read(`${first} ${unit}`, year)?.date, read(said, year)?.date)
      : (parse(`${first}–${last} ${unit}`) ?? parse(`${last}–${first} ${unit}`));
    if (date !== undefined) return { date, reach: 0, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** What makes a number a date where nothing says so: four digits, an era, a decade, a century, a month. */
const dated =
  /\b(?:1\d{3}|20\d\d)\b|\d(?:th)? ?(?:bce?|ce|ad|centur|millenn|ka|ma|ga|million|billion|thousand|hundred|decade|years ago)|\b\d+0s\b|\d{4}-\d\d|^(?:this|last|past) /;

/** Dates that stand anywhere in a text, and the text without them. */
export function datesIn(
  text: string,
  year: number,
): { readonly dates: readonly SaidDate[]; readonly rest: string } {
  const words = wordsOf(text, year);
  const dates: SaidDate[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let taken = 0;
    for (let count = Math.min(words.length - at, 6); count > 0 && taken === 0; count -= 1) {
      const phrase = join(words.slice(at, at + count));
      // a name in quotes keeps its year
      const said = dated.test(phrase) && !/[“”]/.test(phrase) ? read(phrase, year) : undefined;
      if (said === undefined) continue;
      dates.push(said);
      taken = count;
    }
    if (taken > 0) at += taken - 1;
    else rest.push(words[at] ?? '');
  }
  return { dates, rest: rest.join(' ') };
}

const names = months.join('|');
const yearly = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th|[.])? (?:of |de )?(${names})|(${names}) (\\d{1,2})(?:st|nd|rd|th)?)(?![\\d ]*\\d)`,
);

/** A day without a year, and the text without it. */
export function dayIn(text: string): { readonly day: YearlyDay; readonly rest: string } | undefined {
  const found = yearly.exec(text);
  if (found === null) return undefined;
  const [whole, before, month, monthFirst, after] = found;
  const day = { month: months.indexOf(month ?? monthFirst ?? '') + 1, day: Number(before ?? after) };
  return day.day > 0 && day.day < 32 ? { day, rest: text.replace(whole, ' ').trim() } : undefined;
}
