/* 100,000 mixed EDTF dates read here and by `edtf`, in the same run; prints JSON. Run by time.ts, bundled. */
import { performance } from 'node:perf_hooks';
import edtf from 'edtf';
import { createScale, formatDate, parseDate, ticks } from '../../src/time/index.js';
import { edtfGenerator } from '../time/generate-edtf.js';

export interface TimeBench {
  readonly oursMs: number;
  readonly edtfMs: number;
  readonly ratio: number;
  readonly formatUs: number;
  readonly ticksUs: number;
}

const COUNT = 100_000;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds for 100,000 dates each, their ratio, and µs for one formatted date and one set of ticks. */
function measure(): TimeBench {
  const generator = edtfGenerator(7);
  const texts: string[] = [];
  // only what both can read: an exception is dear, and would flatter us
  while (texts.length < COUNT / 10) {
    const text = generator.next();
    try {
      edtf(text);
      if (parseDate(text).ok) texts.push(text);
    } catch {
      continue;
    }
  }
  const repeat = (work: (text: string) => void, times: number) => (): void => {
    for (let i = 0; i < times; i++) for (const text of texts) work(text);
  };
  repeat(parseDate, 1)();
  const oursMs = timed(repeat(parseDate, 10));
  const edtfMs = timed(repeat((text) => edtf(text), 10));
  const values = texts.flatMap((text) => {
    const result = parseDate(text);
    return result.ok ? [result.value] : [];
  });
  const formatMs = timed(() => {
    for (const value of values) formatDate(value);
  });
  const scale = createScale({ start: -6e13, end: 1.7e12, width: 1200 });
  ticks(scale);
  const ticksMs = timed(() => {
    for (let i = 0; i < 200; i++) ticks(scale.pan(i));
  });
  return {
    oursMs,
    edtfMs,
    ratio: edtfMs / oursMs,
    formatUs: (formatMs / values.length) * 1000,
    ticksUs: (ticksMs / 200) * 1000,
  };
}

process.stdout.write(JSON.stringify(measure()));
