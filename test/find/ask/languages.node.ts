/* Every language of the interface understands the times that are asked for, what points back, and its own suggestions. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { wordsOf } from '../../../src/elements/history-herodotus/internal/suggestions.js';
import { blank, type Asker } from '../../../src/find/ask/index.js';
import { Reader } from '../../../src/find/ask/question.js';
import { suggestionsFor, type Suggestion } from '../../../src/find/ask/suggest.js';
import type { Window } from '../../../src/find/ask/window.js';
import { resolveText, type History, type Text } from '../../../src/history/index.js';
import { herodotusPack, type HerodotusStrings } from '../../../src/locale/herodotus/index.js';
import { languages, loadLocale } from '../../../src/locale/index.js';
import { loadStrings } from '../../../src/locale/pack.js';
import { msFromCivil } from '../../../src/time/index.js';
import { asked, type Asked } from './languages.js';
import { askerOf, historyOf, idsOf } from './asking.js';

const edge = (window: Window | undefined): readonly unknown[] | undefined =>
  window && [window.from, window.to];
const years = (from: number, to: number): readonly unknown[] => [msFromCivil(from), msFromCivil(to)];

describe('questions in the languages of the interface', () => {
  let china: History;
  before(() => {
    china = historyOf('peoples-republic-of-china');
  });

  it('are all of them', () => assert.deepEqual(Object.keys(asked).sort(), [...languages].sort()));

  for (const [lang, questions] of Object.entries(asked)) {
    describe(lang, () => {
      let strings: HerodotusStrings;
      let asker: Asker;
      const text = (value: Text | undefined): ReturnType<typeof resolveText> =>
        resolveText(value, [lang], china.lang);
      const window = (name: keyof Asked): Window | undefined =>
        asker.ask(questions[name], blank).memory.window;
      before(async () => {
        strings = await loadStrings(herodotusPack, [lang]);
        asker = await askerOf(china, [lang], [strings.rules, herodotusPack.english.rules]);
      });

      it('understands times', () => {
        assert.deepEqual(edge(window('between')), years(1955, 1963));
        assert.deepEqual(edge(window('before')), [-Infinity, msFromCivil(1949)]);
        assert.deepEqual(edge(window('after')), [msFromCivil(2020), Infinity]);
        assert.deepEqual(edge(window('decade')), years(1960, 1970));
        assert.deepEqual(edge(window('century')), years(-299, -199));
        assert.deepEqual(edge(window('day')), [msFromCivil(1964, 10, 16), msFromCivil(1964, 10, 17)]);
      });

      it('answers out of them, or says that there is nothing', () => {
        assert.ok(idsOf(asker.ask(questions.between)).includes('great-famine'));
        assert.deepEqual(idsOf(asker.ask(questions.before)), []);
        assert.equal(idsOf(asker.ask(questions.day))[0], 'first-atomic-bomb');
      });

      it('understands what points back', () => {
        const decade = asker.ask(questions.decade).memory;
        assert.deepEqual(edge(asker.ask(questions.later, decade).memory.window), [
          msFromCivil(1970),
          Infinity,
        ]);
        assert.deepEqual(edge(asker.ask(questions.earlier, decade).memory.window), [
          -Infinity,
          msFromCivil(1960),
        ]);
        const split = china.events.find(({ id }) => id === 'sino-soviet-split');
        const memory = { ...blank, subject: split, events: split ? [split] : [] };
        const why = asker.ask(questions.why, memory);
        assert.equal(why.lead.kind, 'causes');
        assert.ok(idsOf(why).includes('great-leap-forward'));
        assert.deepEqual(asker.ask(questions.where, memory).lead, { kind: 'place', event: split });
        assert.equal(asker.ask(questions.why, blank).lead.kind, 'unclear');
      });

      it('takes no time over nonsense', () => {
        const reader = new Reader([strings.rules, herodotusPack.english.rules]);
        const words = [
          'between and ',
          'ile ve ',
          '到和',
          'და ',
          'و بین ',
          '1 - ',
          '导致',
          strings.askBetween('1950', '1960'),
        ];
        for (const word of words) {
          const start = performance.now();
          reader.read(word.repeat(400));
          assert.ok(performance.now() - start < 2000, word);
        }
      });

      it('answers what it suggests', async () => {
        const { lang: locale, words } = await loadLocale([lang]);
        const suggestions = suggestionsFor(china);
        assert.equal(suggestions.length, 5);
        const leads: Readonly<Record<Suggestion['kind'], string>> = {
          causes: 'causes',
          effects: 'effects',
          when: 'date',
          between: 'window',
          place: 'none',
        };
        for (const suggestion of suggestions) {
          const question = wordsOf(suggestion, strings, text, { locale, words });
          const { lead, parts } = asker.ask(question);
          assert.equal(lead.kind, leads[suggestion.kind], question);
          assert.ok(parts.length > 0, question);
          if ('event' in suggestion)
            assert.deepEqual(lead, { kind: lead.kind, event: suggestion.event }, question);
          if (suggestion.kind === 'place')
            assert.match(
              parts[0]?.event.place?.name.valueOf() === undefined
                ? ''
                : JSON.stringify(parts[0]?.event.place),
              /Beijing/,
              question,
            );
        }
      });
    });
  }
});
