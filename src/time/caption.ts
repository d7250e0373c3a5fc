// Reads dates as people write them in captions, in English: "c. 1200 BCE", "1961 Jan 1 - 1989", "66 Ma".
// It knows the words and which of them bind to which, and rewrites them as EDTF for the EDTF reader, which knows what
// exists. It never guesses the order of day and month.
import { msFromCivil } from './civil.js';
import { edtfYear, readPoint } from './edtf.js';
import { fail, isError, yearZero } from './errors.js';
import type { DateError, HistoricalDate } from './types.js';
import { pad } from './units.js';
import { makeValue, single } from './value.js';

/** Undefined: not a notation of this reader. */
type Read = HistoricalDate | DateError | undefined;

const NAMES =
  'january february march april may june july august september october november december . . . . . . . . spring summer autumn winter';
const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, g: 1e9, b: 1e9 };

/** A side of a range. */
type Side = Pick<HistoricalDate, 'edtf'> & Partial<HistoricalDate>;

/** The date of an EDTF text, with a window of its own where given: the years [low, high). */
function readExact(edtf: string, low?: number, high = 0, spread = 0): HistoricalDate | DateError {
  const point = readPoint(edtf);
  return single(
    low === undefined || isError(point)
      ? point
      : { ...point, spread, min: msFromCivil(low), max: msFromCivil(high) },
    edtf,
  );
}

/** "11.7 ka", "66 million years ago", "5000 BP": the window is half the last stated digit each way (rule 10). */
function readAgo(text: string, mark: string): Read {
  const [, number = '', decimals = '', unit = '', suffix = ''] =
    /^(\d+(?:\.(\d+))?) ?([kmgb]y?a|thousand|million|billion)?(?: (?:years?|yrs?))?( ago| bp| before present)?$/.exec(
      text,
    ) ?? [];
  if (!unit.endsWith('a') && !suffix) return undefined;
  const scale = SCALES[unit.charAt(0)] ?? 1;
  const year = Math.round((suffix[1] === 'b' ? 1950 : 2000) - Number(number) * scale);
  const spread = scale / 10 ** decimals.length / 2;
  const low = Math.round(year - spread);
  const high = Math.max(low + 1, Math.round(year + spread));
  return readExact(edtfYear(year) + (/[?%]/.test(mark) ? '%' : '~'), low, high, spread);
}

/** Centuries and millennia, 1-based (rule 9), and decades; "1800s" is the century that it names. */
function readPeriod(text: string, mark: string): Read {
  const decade = /^(\d{2,3})0['’]?s$/.exec(text)?.[1];
  if (decade) return readExact(`${decade.replace(/0$/, 'X').padStart(3, '0')}X${mark}`);
  const [, count, word, bce] =
    /^(\d\d?)(?:st|nd|rd|th) (century|millennium)(?: (?:ad|ce|(bce?)))?$/.exec(text) ?? [];
  const before = Number(count) - 1;
  const [unit, mask] = word === 'century' ? [100, `${pad(before)}XX`] : [1000, `${before}XXX`];
  if (!(before >= 0) || mask.length > 4) return undefined;
  const low = bce ? 1 - unit * (before + 1) : unit * before + 1;
  return readExact((bce ? '-' : '') + mask + mark, low, low + unit);
}

/** The code of a month (1–12), a season (21–24) or a quarter (33–36) by its name or three letters of it; else 0. */
function codeOf(word: string): number {
  const name = word.replace('sept', 'sep').replace('fall', 'autumn');
  return /^q[1-4]$/.test(word)
    ? 32 + Number(word[1])
    : name.length > 2
      ? NAMES.split(' ').findIndex((known) => known.startsWith(name)) + 1
      : 0;
}

/** Words and numbers of one date in any order that is not ambiguous. */
function readFields(text: string, mark: string): Read {
  let [month, day, era] = [0, '', ''];
  const numbers: string[] = [];
  for (const word of text.split(/[ ,]+/)) {
    const [, number, ordinal] = /^(\d{1,13})(st|nd|rd|th)?$/.exec(word) ?? [];
    if (ordinal && !day) day = number ?? '';
    else if (number) numbers.push(number);
    else if (!era && /^(bce?|ce|ad)$/.test(word)) era = word;
    else if (word && (month || !(month = codeOf(word)))) return undefined;
  }
  const isYear = (digits: string): boolean => digits.length > 2 || Number(digits) > 31;
  if (numbers[1] && !day) {
    // "1961 Jan 1", else the year comes last: "15 March 44", "March 15, 14 AD"
    if (isYear(numbers[0] ?? '')) numbers.reverse();
    day = numbers.shift() ?? '';
  }
  const [digits, more] = numbers;
  // a number beside a month is its day, unless it can be none
  if (!digits || more || isYear(day) || (day ? !month : month && month < 13 && !era && !isYear(digits)))
    return undefined;
  const year = Number(digits);
  if (!year) return yearZero();
  const fields = [
    edtfYear(era.startsWith('b') ? 1 - year : year, month),
    month && pad(month),
    day && pad(day),
  ];
  return readExact(fields.filter(Boolean).join('-') + mark);
}

/** One date, with "c.", "about", "perhaps", "?" taken off as flags. */
function readSingle(text: string): Read {
  const sure = text.replace(/ ?(\?|\(\?\))$|^(perhaps|possibly|probably) /g, '');
  const rest = sure.replace(/^(~|(circa|about|around|approx(imately)?|ca?\.?)(?= |\d)) ?/, '');
  const mark = rest !== sure ? (sure !== text ? '%' : '~') : sure !== text ? '?' : '';
  return readAgo(rest, mark) ?? readPeriod(rest, mark) ?? readFields(rest, mark);
}

/** The first text that can be read; else the first error, else nothing. */
function firstOf(texts: readonly string[]): Read {
  let first: Read;
  for (const text of texts) {
    const read = readSingle(text);
    if (read && !isError(read)) return read;
    first ??= read;
  }
  return first;
}

/** Both sides of a range, each of which lends the other what it leaves out: "1–5 May 1961", "500–400 BC", "1914–18". */
function readRange(left: string, right: string): Read {
  // no date stands on a side that is unknown or open
  const bare: (edtf: string) => Side = (edtf) => ({ edtf });
  // "5 May 1961" lends "May 1961", then "1961", then nothing
  const words = right.split(' ').slice(-5);
  const from =
    left === '?' ? bare('') : firstOf(words.map((_, i) => [left, ...words.slice(i + 1)].join(' ')));
  if (!from || isError(from)) return from;
  const head = left.replace(/[^ ]+$/, right);
  const [, century = '', year = ''] = /(?:^| )(\d\d)(\d\d)$/.exec(left) ?? [];
  const to =
    right === '?'
      ? bare('')
      : /^(present|now|today|ongoing)/.test(right)
        ? bare('..')
        : firstOf(
            /^\d\d?$/.test(right)
              ? [year && right > year ? century + right : head, head, right]
              : [right, head],
          );
  return to && !isError(to) ? makeValue(from.from, to.to, from.edtf, to.edtf) : to;
}

/** "before 1900" leaves 1900 out, "until 1900" has it in; the same for "after" and "since" (rule 8). */
function readBound(word: string, rest: string): Read {
  const read = readSingle(rest);
  if (!read || isError(read) || !read.from) return read;
  const point = { ...read.from, excluded: /^(be|a)/.test(word) };
  return /^[asf]/.test(word)
    ? makeValue(point, undefined, read.edtf, '..')
    : makeValue(undefined, point, '..', read.edtf);
}

/** `25/12/1961` has one reading, `04/03/1961` has two (rule 12); `-44` is 44 BCE or 45 BCE (rule 13). */
function readNumeric(text: string): Read {
  const ambiguous = (a: string, b: string, hint: string): DateError =>
    fail('ambiguous', `"${text}" could be ${a} or ${b}`, 0, text, hint);
  const [, a = '', , b = '', year] = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (year) {
    const [day, month] = Number(a) > 12 ? [a, b] : [b, a];
    return Number(day) > 12 || a === b
      ? readExact(`${year}-${pad(month)}-${pad(day)}`)
      : ambiguous('day/month', 'month/day', 'write it as YYYY-MM-DD');
  }
  const bce = /^[-−](\d{1,3})$/.exec(text)?.[1];
  return bce
    ? ambiguous(`${bce} BCE`, `${Number(bce) + 1} BCE`, `write ${bce} BCE, or -${pad(bce, 4)} in EDTF`)
    : undefined;
}

/**
 * A date in caption text; undefined where the text is no caption we know.
 * `edtf` is what the EDTF reader said: its range errors stand unless the text is a short range such as `1914-18`.
 */
export function readCaption(input: string, edtf: DateError): Read {
  const text = input
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\.(?![\d.])/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))|\b(?:the|of) /g, '$1')
    .replace(/(\d)(?=(?:bce?|ce|ad)\b)|(\d(?:st|nd|rd|th))-(?=[cm])/g, '$1$2 ')
    .replace(/^(?:between|from) (.+) (?:and|to|until|till) /, '$1–');
  const numeric = readNumeric(text);
  if (numeric) return numeric;
  const [, year = '', last = ''] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? [];
  // a shape that EDTF knows, with a part out of range
  if (/^\d{7,}$/.test(text) || (edtf.code !== 'syntax' && last <= year)) return undefined;
  const [, word, rest = ''] = /^(before|by|until|till|up to|after|since|from) (.+)$/.exec(text) ?? [];
  if (word) return readBound(word, rest);
  const [left = '', right, more] = text.split(/ ?[−–—-] ?| to /);
  return right && more === undefined ? readRange(left, right) : readSingle(text);
}
