/* What every language says around dates: a date that ends in a full stop ends its sentence too. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Lead } from '../../../src/find/ask/index.js';
import { windowOf } from '../../../src/find/ask/window.js';
import { leadOf } from '../../../src/elements/history-herodotus/internal/lead.js';
import { apart, whole, type View } from '../../../src/elements/history-herodotus/internal/view.js';
import { readHistory, resolveText } from '../../../src/history/index.js';
import { herodotusPack } from '../../../src/locale/herodotus/index.js';
import { languages, loadLocale } from '../../../src/locale/index.js';
import { loadStrings } from '../../../src/locale/pack.js';
import { formatDate, type HistoricalDate } from '../../../src/time/index.js';

const { history } = readHistory({
  id: 'h',
  title: 'H',
  events: [
    '44 BCE',
    '3rd century BCE',
    '5th century',
    'c. 700',
    '1989-11-09',
    '300 BCE/200 CE',
    '66 Ma',
    '2013/..',
  ].map((date, at) => ({ id: `e${at}`, title: `Event ${at}`, date })),
});

const leads = (date: HistoricalDate, at: number): readonly Lead[] => {
  const event = history.events[at];
  if (event === undefined) return [];
  const window = windowOf('in', { date, reach: 0 });
  return [
    ...(['date', 'duration'] as const).map((kind) => ({ kind, event })),
    ...(['underway', 'elsewhere', 'nothing-then'] as const).map((kind) => ({ kind, window })),
    { kind: 'window', window, count: 3 },
  ];
};

describe('full stops', () => {
  for (const lang of languages) {
    it(`stand once in ${lang}`, async () => {
      const { lang: locale, words, strings: shared } = await loadLocale([lang]);
      const dates = { locale, words };
      const strings = await loadStrings(herodotusPack, [lang]);
      const view = {
        strings,
        shared,
        dates,
        lang,
        textOf: (text: Parameters<typeof resolveText>[0]) => resolveText(text, [lang]),
        dateOf: ({ date }: { readonly date: HistoricalDate }) => formatDate(date, dates),
      } as unknown as View;
      const knows = history.events.map(({ date }) =>
        whole(strings.knows(apart('H'), '3', apart(formatDate(date, dates)))),
      );
      const led = history.events.flatMap(({ date }, at) =>
        leads(date, at).flatMap((lead) => leadOf({ lead, parts: [] } as unknown as Answer, view)),
      );
      const said = knows.concat(led);
      assert.ok(said.length > 40);
      for (const sentence of said) {
        assert.doesNotMatch(sentence, /[.。]\u2069?[.。]/, sentence);
        assert.match(sentence, /[.。:：]\u2069?$/, sentence);
      }
    });
  }
});
