import { fixture } from '@open-wc/testing';
import { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';
import { HistoryEventElement } from '../../src/elements/history-event/history-event.js';
import { HistoryGameElement } from '../../src/elements/history-game/history-game.js';
import { HistoryHerodotusElement } from '../../src/elements/history-herodotus/history-herodotus.js';
import { HistoryMapElement } from '../../src/elements/history-map/history-map.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import { HistoryTodayElement } from '../../src/elements/history-today/history-today.js';
import { define } from '../support/define.js';
import { says } from './notices.js';

const elements = {
  'history-article': HistoryArticleElement,
  'history-event': HistoryEventElement,
  'history-game': HistoryGameElement,
  'history-herodotus': HistoryHerodotusElement,
  'history-map': HistoryMapElement,
  'history-timeline': HistoryTimelineElement,
  'history-today': HistoryTodayElement,
};
for (const [tag, element] of Object.entries(elements)) define(tag, element);

async function show(tag: string, properties: object): Promise<HTMLElement> {
  const element = document.createElement(tag);
  element.lang = 'en';
  return fixture<HTMLElement>(Object.assign(element, properties));
}

describe('another kind of file', () => {
  const kinds: readonly (readonly [string, unknown, string, string])[] = [
    [
      'an object',
      { name: 'package', version: '1.0.0' },
      'history: this is not a history: there is no "events" in it, only "name", "version"',
      'Check that it is the file you mean; a history is { "id": "…", "title": "…", "events": [ … ] }',
    ],
    [
      'a list',
      [1, 2, 3],
      'history: this is not a history: it is a list, and there is no event in it',
      'Check',
    ],
    [
      'a TimelineJS file',
      { title: { text: {} }, events: [{ start_date: { year: '1961' }, text: { headline: 'The Wall' } }] },
      'history: this is a TimelineJS file, not a history',
      'Write each of its events as',
    ],
    [
      'GeoJSON',
      { type: 'FeatureCollection', features: [] },
      'a GeoJSON file',
      'Convert it to a history first.',
    ],
    [
      'no event that can be read',
      { id: 'h', title: 'H', events: [{ id: 'a', title: 'A' }] },
      'history: events[0].date ("A"): the date is missing',
      'Write a date such as 1961-08-13 or 1961/1989.',
    ],
  ];
  for (const tag of Object.keys(elements)) {
    for (const [name, history, what, remedy] of kinds) {
      it(`<${tag}> says what is wrong and how to mend it: ${name}`, async () => {
        const element = await show(tag, { history });
        await says(element, 'This history could not be shown.');
        await says(element, what);
        await says(element, remedy);
      });
    }

    it(`<${tag}> says of an empty history that it is empty`, async () => {
      const element = await show(tag, { history: { id: 'h', title: 'H', events: [] } });
      await says(element, 'This history has no events yet.');
    });
  }
});
