/* Read aloud, by a speaker that says nothing. */
import { assert, waitUntil } from '@open-wc/testing';
import { HistoryArticleElement } from '../../src/elements/history-article/history-article.js';
import { define } from '../support/define.js';
import { FakeSpeech, useSpeech, voice } from '../support/fake-speech.js';
import { all, article, one, root, words } from './article-fixture.js';

define('history-article', HistoryArticleElement);

const two = {
  id: 'two',
  title: 'Two events',
  lang: 'en',
  sources: [{ id: 'a', title: 'A' }],
  events: [
    {
      id: 'x',
      title: 'First',
      date: '1900',
      place: { name: 'Rome' },
      body: 'One paragraph[^a].\n\n- a point\n- another\n\n> quoted *words*',
    },
    { id: 'y', title: { de: 'Zweites' }, date: '1910', body: { de: 'Ein Absatz.' } },
  ],
};

describe('<history-article>: read aloud', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  async function spoken(
    speech: FakeSpeech | undefined,
    history: object = two,
  ): Promise<HistoryArticleElement> {
    restore = useSpeech(speech);
    const element = await article(history);
    await waitUntil(() => root(element).querySelector('em, li, .event') !== null);
    return element;
  }
  const button = (element: HistoryArticleElement): HTMLElement => one(element, '[part="speak"]');
  const marked = (element: HistoryArticleElement): readonly string[] => all(element, '.spoken').map(words);
  const until = (speech: FakeSpeech, count: number): Promise<void> =>
    waitUntil(() => speech.said.length === count, `${count} texts of ${JSON.stringify(speech.said)}`);

  it('is not offered where the platform has no speech, or no voice for the language', async () => {
    const none = await spoken(undefined);
    assert.notExists(root(none).querySelector('[part="speak"]'));
    restore();
    const foreign = await spoken(new FakeSpeech([voice('ka-GE')]));
    assert.notExists(root(foreign).querySelector('[part="speak"]'));
    restore();
    const elsewhere = await spoken(new FakeSpeech([voice('en-US', { localService: false })]));
    assert.notExists(
      root(elsewhere).querySelector('[part="speak"]'),
      'a voice that sends the text away is none',
    );
  });

  it('is offered when voices come late', async () => {
    const speech = new FakeSpeech([]);
    const element = await spoken(speech);
    assert.notExists(root(element).querySelector('[part="speak"]'));
    speech.voices = [voice('en-GB')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    assert.equal(words(button(element)), 'Read aloud');
  });

  it('reads paragraph by paragraph, each in its language, and marks it', async () => {
    const speech = new FakeSpeech([voice('en-US'), voice('de-DE')]);
    const element = await spoken(speech);
    await waitUntil(() => root(element).querySelector('em') !== null);
    button(element).click();
    await until(speech, 1);
    assert.equal(speech.said[0]?.text, 'First. 1900. Rome');
    assert.equal(words(button(element)), 'Stop reading');
    for (let count = 2; count <= 7; count += 1) {
      speech.end();
      await until(speech, count);
    }
    assert.deepEqual(
      speech.said.map(({ text }) => text),
      [
        'First. 1900. Rome',
        'One paragraph.',
        'a point',
        'another',
        'quoted words',
        'Zweites. 1910',
        'Ein Absatz.',
      ],
    );
    assert.deepEqual(
      speech.said.map(({ lang, voice: name }) => `${lang} ${name}`),
      [...Array<string>(5).fill('en voice of en-US'), 'de voice of de-DE', 'de voice of de-DE'],
    );
    assert.deepEqual(marked(element), ['Ein Absatz.']);
    speech.end();
    await waitUntil(() => marked(element).length === 0);
    await element.updateComplete;
    assert.equal(words(button(element)), 'Read aloud');
  });

  it('goes to the next paragraph, and stops', async () => {
    const speech = new FakeSpeech();
    const element = await spoken(speech);
    button(element).click();
    await until(speech, 1);
    await element.updateComplete;
    assert.include(words(one(element, '.foot')), 'Reading: First');
    const [next, stop] = all(element, '[part="foot-button"]');
    assert.equal(next?.getAttribute('aria-label'), 'Next paragraph');
    next?.click();
    await until(speech, 2);
    assert.equal(speech.said[1]?.text, 'One paragraph.');
    stop?.click();
    assert.isFalse(speech.speaking);
    await element.updateComplete;
    assert.deepEqual(marked(element), []);
    assert.notExists(root(element).querySelector('.foot'));
  });

  it('stops when the element leaves', async () => {
    const speech = new FakeSpeech();
    const element = await spoken(speech);
    button(element).click();
    await until(speech, 1);
    element.remove();
    assert.isFalse(speech.speaking);
  });

  it('stops when the page leaves, and when another speaks', async () => {
    const speech = new FakeSpeech();
    const element = await spoken(speech);
    button(element).click();
    await until(speech, 1);
    window.dispatchEvent(new Event('pagehide'));
    assert.isFalse(speech.speaking);
    await waitUntil(() => marked(element).length === 0);
    button(element).click();
    await until(speech, 2);
    speech.cancel();
    await waitUntil(() => marked(element).length === 0);
  });

  it('stops when another history comes', async () => {
    const speech = new FakeSpeech();
    const element = await spoken(speech);
    button(element).click();
    await until(speech, 1);
    element.history = { ...two, title: 'Another' };
    await waitUntil(() => words(one(element, '[part="title"]')) === 'Another');
    assert.isFalse(speech.speaking);
  });
});
