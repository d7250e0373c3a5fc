/* The history of the blog page, as events that the peers' adapters can take. */
import { readFileSync } from 'node:fs';
import { readHistory, resolveText } from '../../src/history/index.js';
import type { Text } from '../../src/history/types.js';
import { fromRoot } from '../build/files.js';
import type { BenchHistory } from './page/events.js';

export const historyFile = 'data/peoples-republic-of-china.json';

const english = (text: Text | undefined): string => resolveText(text, ['en'])?.value ?? '';

/** Marks of the Markdown subset and footnotes would show as they are in a peer. */
const plain = (text: string): string => text.replaceAll(/\[\^[^\]]*\]/g, '').replaceAll('*', '');

export function blogHistory(): BenchHistory {
  const json: unknown = JSON.parse(readFileSync(fromRoot(historyFile), 'utf8'));
  const { history } = readHistory(json);
  if (history === undefined) throw new Error(`bench: ${historyFile} could not be read as a history`);
  return {
    title: english(history.title),
    groups: history.groups.map(({ id, title }) => ({ id, title: english(title) })),
    events: history.events.map(({ id, title, date, group, importance, body, summary }) => ({
      id,
      title: english(title),
      start: date.min,
      // what still goes on has no end that a peer could show
      end: date.kind === 'interval' && Number.isFinite(date.max) ? date.max : undefined,
      date: date.edtf,
      group: group ?? '',
      importance,
      text: plain([english(summary), english(body)].filter(Boolean).join('\n\n')),
    })),
  };
}
