import { expect } from '@open-wc/testing';
import { resolveText } from '../../src/history/index.js';

/** The languages of the text, what the reader wants, what the reader gets. */
const cases: readonly (readonly [has: string, wants: string, own: string, gets: string])[] = [
  ['en de zh', 'de', '', 'de'],
  ['en de zh', 'de-AT', '', 'de'],
  ['en de-AT de', 'de-AT', '', 'de-AT'],
  ['en DE', 'de', '', 'DE'],
  ['en zh-Hans zh-Hant', 'zh-TW', '', 'zh-Hant'],
  ['en zh-Hans zh-Hant', 'zh-CN', '', 'zh-Hans'],
  ['en zh-Hant zh-Hans', 'zh', '', 'zh-Hans'],
  ['en zh zh-Hant', 'zh-Hant-HK', '', 'zh-Hant'],
  ['en zh', 'zh-TW', '', 'zh'],
  ['en zh-CN', 'zh-TW', '', 'zh-CN'],
  ['en pt-BR', 'pt', '', 'pt-BR'],
  ['en de', 'de-x-private', '', 'de'],
  ['en de fr', 'it fr de', '', 'fr'],
  ['en de fr', 'it', 'de', 'de'],
  ['fr en', 'it', '', 'en'],
  ['fr en', 'it', 'ja', 'en'],
  ['fr es', 'it', '', 'fr'],
  ['fr es', '', '', 'fr'],
];

describe('resolveText', () => {
  for (const [has, wants, own, gets] of cases) {
    it(`gives ${gets} of ${has} to a reader of ${wants || 'nothing'}${own ? `, the history being in ${own}` : ''}`, () => {
      const text = Object.fromEntries(has.split(' ').map((tag) => [tag, `text in ${tag}`]));
      const found = resolveText(text, wants.split(' ').filter(Boolean), own || undefined);
      expect(found).to.deep.equal({ value: `text in ${gets}`, lang: gets });
    });
  }

  it('passes plain texts, in the language of the history', () => {
    expect(resolveText('x', ['de'])).to.deep.equal({ value: 'x', lang: undefined });
    expect(resolveText('x', ['de'], 'en')).to.deep.equal({ value: 'x', lang: 'en' });
  });

  it('gives nothing for nothing, and passes over empty texts', () => {
    expect(resolveText(undefined, ['en'])).to.equal(undefined);
    expect(resolveText({}, ['en'])).to.equal(undefined);
    expect(resolveText({ en: '', de: 'x' }, ['en'])?.value).to.equal('x');
    expect(resolveText({ de: 'x' }, ['constructor', '__proto__', ''])?.value).to.equal('x');
  });
});
