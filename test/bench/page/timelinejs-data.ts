/* Events in the shape that TimelineJS reads. */
import type { BenchHistory } from './events.js';

interface TimelineJsDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimelineJson {
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: TimelineJsDate;
    readonly end_date?: TimelineJsDate;
    readonly group: string;
    readonly text: { readonly headline: string; readonly text: string };
  }[];
}

function dateOf(time: number): TimelineJsDate {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const paragraphs = (text: string): string =>
  text
    .split(/\n\n+/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

export function timelineJson({ groups, events }: BenchHistory): TimelineJson {
  const names = new Map(groups.map(({ id, title }) => [id, title]));
  return {
    events: events.map(({ id, title, start, end, group, text }) => ({
      unique_id: id,
      start_date: dateOf(start),
      ...(end === undefined ? {} : { end_date: dateOf(end) }),
      group: names.get(group) ?? '',
      text: { headline: title, text: paragraphs(text) },
    })),
  };
}
