/* Times in Chinese, in either script, on the way to the English that dates are read in. */
import { numberedMonths, ordinalRules } from './time-rules.js';

const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一';
const century = '世[纪紀]';
const joined = '(?:到|至|和|[与與]|、|[-–—])';
const era = '(?:公元前|西元前|前)';
const isAlone = '(?<![一二三四五六七八九十百千\\d])';

export const chineseTimes: readonly (readonly [pattern: string, replacement: string])[] = [
  ...ordinalRules(
    numerals,
    (numeral) =>
      `*${isAlone}${numeral}(?=${century}|${joined}(?:${era})?[一二三四五六七八九十\\d]+${century})`,
    '#',
  ),
  ...ordinalRules('十 二十 三十 四十 五十 六十 七十 八十 九十', (ten) => `*${isAlone}${ten}年代`, '#0年代'),
  ...ordinalRules('一 [二两兩] 三 四 五 六 七 八 九', (digit) => `*${isAlone}${digit}百(?=年)`, '#00'),
  ...ordinalRules('一 [二两兩] 三 四 五 六 七 八 九', (digit) => `*${isAlone}${digit}千(?=年)`, '#000'),
  ...ordinalRules('一 [二两兩] 三 四 五 六 七 八 九 十', (digit) => `*${isAlone}${digit}(?=年(?!代))`, '#'),
  ...numberedMonths((month, name) => [`*(\\d{1,4})年${month}月(\\d{1,2})[日号號]`, ` $2 ${name} $1 `]),
  ...numberedMonths((month, name) => [`*(\\d{1,4})年${month}月`, ` ${name} $1 `]),
  ...numberedMonths((month, name) => [`*(?<!\\d)${month}月(\\d{1,2})[日号號]`, ` $1 ${name} `]),
  // 亿 is a hundred million, 万 ten thousand
  [
    `*(\\d+)[亿億]年?前?${joined}(\\d+)[亿億]年前(?:之[间間])?`,
    '<between>$100 million years ago<and>$200 million years ago<end>',
  ],
  ['*(\\d+)\\.(\\d)[亿億]年前', ' $1$20 million years ago '],
  ['*(\\d+)[亿億]年前', ' $100 million years ago '],
  [
    `*(\\d+)00[万萬]年?前?${joined}(\\d+)00[万萬]年前(?:之[间間])?`,
    '<between>$1 million years ago<and>$2 million years ago<end>',
  ],
  ['*(\\d+)00[万萬]年前', ' $1 million years ago '],
  ['*(\\d+)[万萬]年前', ' $10 thousand years ago '],
  // 1949年前 is before 1949, 2000年前 is 2000 years ago
  ['*(?<!\\d)((?:1\\d|20)(?:\\d[1-9]|[1-9]0))年前', '<before>$1<end>'],
  [`*(?<!${era})(?<!\\d)(\\d+)年前`, ' $1 years ago '],
  ['*(\\d{3,4})年?(?:之|以)?[后後](?:的)?第?(\\d{1,2})年', '<years>$2<after>$1<end>'],
  ['*上(?:[个個])?世[纪紀](\\d)0年代', ' 19$10s '],
  [`*${era}(\\d+)(?:${century})?${joined}(?:${era})?(\\d+)${century}(?:之[间間])?`, ' $1–$2th century bce '],
  [`*(\\d+)(?:${century})?${joined}(\\d+)${century}(?:之[间間])?`, ' $1–$2th century '],
  [`*${era}(\\d+)${century}`, ' $1th century bce '],
  ...['21', '20', '19', '18'].map(
    (number) => [`*${number}${century}(\\d)0年代`, ` ${Number(number) - 1}$10s `] as const,
  ),
  [`*(\\d+)${century}`, ' $1th century '],
  ['*(?<!\\d)((?:\\d\\d)?\\d0)年代', ' $1s '],
  [`*${era}(\\d+)年?${joined}(?:${era})?(\\d+)年?`, ' $1 bce 到 $2 bce '],
  [`*${era}(\\d+)年?`, ' $1 bce '],
  ['*(?:公元|西元)(\\d+)年?', ' $1 ce '],
  ['*(\\d{3,4})年(?!代)', ' $1 '],
  ['*今年', ' this year '],
  ['*去年', ' last year '],
  ['*(?:本|[这這][个個])世[纪紀]', ' this century '],
  ['*上(?:[个個])?世[纪紀]', ' last century '],
];
