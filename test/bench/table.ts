/* Results as tables of plain text; a ratio above 1 says how many times as much the peer takes. */
import { ours, titles } from './contenders.js';
import type { FileResult, Frames, LoadResult, PageResult, SizeResult } from './results.js';
import { exponent } from './statistics.js';

/** Each column as wide as its widest cell; the first one left-aligned, figures right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const whole = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(0));
const kilobytes = (value: number | undefined): string =>
  value === undefined ? '–' : (value / 1000).toFixed(0);
const megabytes = (value: number | undefined): string =>
  value === undefined ? '–' : (value / 1e6).toFixed(1);

/** "2.1×": so many times what ours takes; empty for ours. */
export function times(value: number | undefined, reference: number | undefined): string {
  if (value === undefined || reference === undefined || reference <= 0) return '–';
  return `${(value / reference).toFixed(2)}×`;
}

export function loadTable(results: readonly LoadResult[]): string {
  const own = results.find(({ contender }) => contender === ours);
  const head = [
    '',
    'paint ms',
    'title ms',
    'axis ms',
    'click ms',
    'title',
    'click',
    'kB',
    'kB to title',
    'requests',
    'long tasks',
    'blocked ms',
    'CLS',
    'elements',
    'heap MB',
  ];
  const rows = results.map((one) => [
    titles[one.contender],
    whole(one.firstContentfulPaint),
    whole(one.firstTitle),
    whole(one.onAxis),
    whole(one.interactive),
    times(one.firstTitle, own?.firstTitle),
    times(one.interactive, own?.interactive),
    kilobytes(one.bytes),
    kilobytes(one.bytesToFirstTitle),
    whole(one.requests),
    whole(one.longTasks),
    whole(one.blocked),
    one.shift?.toFixed(3) ?? '–',
    whole(one.elements),
    megabytes(one.heap),
  ]);
  return table([head, ...rows]);
}

const frames = (value: Frames | undefined): string =>
  value === undefined
    ? '–'
    : `${[value.p50, value.p95, value.longest].map(whole).join(' / ')} (${whole(value.over50)})`;

/** The same contender with the next fewer events. */
const smallerOf = (results: readonly SizeResult[], one: SizeResult): SizeResult | undefined =>
  results.findLast(({ contender, n }) => contender === one.contender && n < one.n);

export function sizeTable(results: readonly SizeResult[]): string {
  const head = [
    '',
    'n',
    'open ms',
    'open',
    'growth',
    'drag',
    'zoom',
    'zoomed',
    'elements',
    'heap MB',
    'bytes each',
    'long tasks',
    'longest',
  ];
  const rows = results.map((one) => {
    const own = results.find(({ contender, n }) => contender === ours && n === one.n);
    const smaller = smallerOf(results, one);
    return [
      titles[one.contender],
      String(one.n),
      one.outcome === 'done' ? whole(one.open) : one.outcome,
      times(one.open, own?.open),
      smaller === undefined ? '' : times(one.open, smaller.open),
      frames(one.drag),
      frames(one.zoom),
      one.zoomed === undefined ? '–' : `${one.zoomed.toFixed(0)}×`,
      whole(one.elements),
      megabytes(one.heap),
      whole(one.heapEach),
      whole(one.longTasks),
      whole(one.longestTask),
    ];
  });
  return table([head, ...rows]);
}

const power = (value: number | undefined): string => value?.toFixed(2).replace('-0.00', '0.00') ?? '–';

/** How each measure grows from one size to the next: 0 is flat, 1 in proportion. */
export function growthTable(results: readonly SizeResult[]): string {
  const measures: readonly (readonly [string, (one: SizeResult) => number | undefined])[] = [
    ['open', (one) => one.open],
    ['drag p95', (one) => one.drag?.p95],
    ['zoom p95', (one) => one.zoom?.p95],
    ['elements', (one) => one.elements],
    ['heap', (one) => one.heap],
    ['longest task', (one) => one.longestTask],
  ];
  const rows = results.flatMap((one) => {
    const smaller = smallerOf(results, one);
    if (smaller === undefined) return [];
    const grown = measures.map(([, of]) => power(exponent([one.n, of(one)], [smaller.n, of(smaller)])));
    return [[titles[one.contender], `${smaller.n} → ${one.n}`, ...grown]];
  });
  return table([['', 'n', ...measures.map(([name]) => name)], ...rows]);
}

/** What reading and showing takes once the bytes have come, as a multiple of `JSON.parse` alone. */
export function timesParse({ complete, transfer, parse }: FileResult): string {
  return complete === undefined || transfer === undefined ? '–' : times(complete - transfer, parse);
}

/** `net ×`: without the transfer, against `JSON.parse` alone; `gross ×`: all of it, against fetch and parse. */
export function fileTable(results: readonly FileResult[]): string {
  const head = [
    'n',
    'MB',
    'title ms',
    'MB to title',
    'whole ms',
    'fetch ms',
    'JSON.parse ms',
    'response.json() ms',
    'net ×',
    'gross ×',
    'long tasks',
    'longest',
    'elements',
    'heap MB',
    'bytes each',
  ];
  const rows = results.map((one) => [
    String(one.n),
    megabytes(one.size),
    one.outcome === 'done' ? whole(one.title) : one.outcome,
    megabytes(one.bytesToTitle),
    whole(one.complete),
    whole(one.transfer),
    whole(one.parse),
    whole(one.json),
    timesParse(one),
    times(one.complete, one.json),
    whole(one.longTasks),
    whole(one.longestTask),
    whole(one.elements),
    megabytes(one.heap),
    whole(one.heapEach),
  ]);
  return table([head, ...rows]);
}

export function siteTable(results: readonly PageResult[]): string {
  const head = ['', 'px', 'paint ms', 'largest ms', 'CLS', '… read', 'requests', '… read', 'kB', '… read'];
  const rows = results.map((one) => [
    `/${one.page}`,
    whole(one.width),
    whole(one.firstPaint),
    whole(one.largestPaint),
    one.shift.toFixed(3),
    one.shiftRead.toFixed(3),
    whole(one.requests),
    whole(one.requestsRead),
    kilobytes(one.bytes),
    kilobytes(one.bytesRead),
  ]);
  return table([head, ...rows]);
}
