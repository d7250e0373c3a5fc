/* Every language understands the times that people say beside plain years. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Asker } from '../../../src/find/ask/index.js';
import { herodotusPack } from '../../../src/locale/herodotus/index.js';
import { languages } from '../../../src/locale/index.js';
import { loadStrings } from '../../../src/locale/pack.js';
import { civilFromMs } from '../../../src/time/index.js';
import { askerOf, historyOf, idsOf } from './asking.js';
import { meant, saidTimes, type SaidTimes } from './times.js';

const asks = Object.keys(meant) as readonly (keyof typeof meant)[];

describe('times in the languages of the interface', () => {
  it('are all of them', () => assert.deepEqual(Object.keys(saidTimes).sort(), [...languages].sort()));

  for (const [lang, said] of Object.entries(saidTimes)) {
    describe(lang, () => {
      let asker: Asker;
      const yearsOf = (question: keyof SaidTimes): readonly unknown[] => {
        const { window } = asker.ask(said[question]).memory;
        return window === undefined
          ? []
          : [window.from, window.to].map((edge) => (Number.isFinite(edge) ? civilFromMs(edge).year : edge));
      };
      before(async () => {
        const { rules } = await loadStrings(herodotusPack, [lang]);
        asker = await askerOf(historyOf('georgia'), [lang], [rules, herodotusPack.english.rules]);
      });
      for (const ask of asks)
        it(said[ask], () => {
          // far back the mean year is not a whole number of days
          const near = yearsOf(ask).map((year) =>
            Math.abs(Number(year)) > 1e6 ? Math.round(Number(year) / 10) * 10 : year,
          );
          assert.deepEqual(near, meant[ask]);
        });
      it(said.day, () =>
        assert.deepEqual(idsOf(asker.ask(said.day)), ['april-1989', 'independence-restored']),
      );
    });
  }
});
