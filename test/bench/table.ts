/* Results as tables of plain text; a ratio above 1 says how many times as much the peer takes. */
import { ours, titles } from './contenders.js';
import type { Frames, LoadResult, SizeResult } from './results.js';

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
  value === undefined ? '–' : [value.p50, value.p95, value.longest].map(whole).join(' / ');

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
    'long tasks',
  ];
  const rows = results.map((one) => {
    const own = results.find(({ contender, n }) => contender === ours && n === one.n);
    const smaller = results.findLast(({ contender, n }) => contender === one.contender && n < one.n);
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
      whole(one.longTasks),
    ];
  });
  return table([head, ...rows]);
}
