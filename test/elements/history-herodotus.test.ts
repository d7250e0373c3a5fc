import { assert, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { a11ySnapshot, findAccessibilityNode, sendKeys } from '@web/test-runner-commands';
import { HistoryHerodotusElement } from '../../src/elements/history-herodotus/history-herodotus.js';
import { HistoryTimelineElement } from '../../src/elements/history-timeline/history-timeline.js';
import type { HistorySelectEvent } from '../../src/events/index.js';
import { FakeSpeech, useSpeech, voice } from '../support/fake-speech.js';
import { define } from '../support/define.js';
import { json, stubFetch, type FetchStub } from '../support/fetch-stub.js';

define('history-herodotus', HistoryHerodotusElement);
define('history-timeline', HistoryTimelineElement);

const evil = '<img src=x onerror="window.evil = true"><script>window.evil = true</script>';
const history = {
  id: 'wall',
  title: 'The Wall',
  lang: 'en',
  events: [
    { id: 'war', title: 'Second World War', date: '1939/1945', body: 'Europe was at war.', importance: 5 },
    {
      id: 'built',
      title: 'Wall built',
      date: '1961-08-13',
      place: { name: 'Berlin' },
      causes: ['war'],
      body: 'Wire, *then* concrete.[^a] People jumped.',
    },
    {
      id: 'opened',
      title: 'Wall opened',
      date: '1989-11-09',
      causes: ['built'],
      body: 'The gates opened in one night.',
    },
    {
      id: 'evil',
      title: `Pamphlet ${evil}`,
      date: '1970',
      body: `It said ${evil} and [more](javascript:alert(1)).`,
    },
  ],
};

interface Heard {
  readonly role: string;
  readonly name: string;
}

interface Evil {
  evil?: boolean;
}

const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];
const textOf = (node: Element | undefined): string =>
  (node?.textContent ?? '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const said = (element: Element): string => textOf(parts(element, 'answer').at(-1));

async function herodotus(
  template = html`<history-herodotus lang="en" .history=${history}></history-herodotus>`,
): Promise<HistoryHerodotusElement> {
  const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = root.querySelector('history-herodotus');
  if (element === null) throw new Error('no element');
  await waitUntil(() => parts(element, 'form').length > 0 || parts(element, 'notice').length > 0);
  return element;
}

const input = (element: Element): HTMLInputElement => {
  const [field] = parts(element, 'input');
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  return field;
};
const answered = (element: HistoryHerodotusElement, count = 1): Promise<void> =>
  waitUntil(() => parts(element, 'exchange').length === count && parts(element, 'coming').length === 0);

describe('<history-herodotus>', () => {
  afterEach(() => assert.isUndefined((window as Evil).evil));

  it('says what it knows and where the question goes, and suggests what it can answer', async () => {
    const element = await herodotus();
    assert.equal(textOf(parts(element, 'knows')[0]), 'Answers from “The Wall”: 4 events, 1939 – 1989.');
    assert.include(textOf(parts(element, 'where')[0]), 'sent nowhere');
    assert.isAbove(parts(element, 'suggestion').length, 1);
    assert.notEqual(element.shadowRoot?.activeElement, input(element), 'the focus is the reader’s');
    for (const chip of parts(element, 'suggestion')) {
      element.clear();
      await element.ask(textOf(chip));
      assert.isAbove(parts(element, 'source').length, 0, textOf(chip));
    }
  });

  it('answers in sentences with citations that select', async () => {
    const element = await herodotus();
    await element.ask('When was the wall built?');
    assert.include(said(element), '“Wall built”: Aug 13, 1961.');
    assert.include(said(element), 'Wire, then concrete.');
    const selecting = oneEvent(element, 'history-select');
    parts(element, 'citation')[0]?.click();
    assert.equal(((await selecting) as unknown as HistorySelectEvent).id, 'built');
    await element.updateComplete;
    assert.equal(element.selected, 'built');
    assert.equal(parts(element, 'source')[0]?.getAttribute('aria-current'), 'true');
  });

  it('selects in the timeline that it follows, and tells its history', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="en">
        <history-timeline id="asked" .history=${history}></history-timeline>
        <history-herodotus for="asked"></history-herodotus>
      </div>`,
    );
    const element = root.querySelector('history-herodotus');
    const timeline = root.querySelector('history-timeline');
    assert.exists(element);
    await waitUntil(() => parts(element, 'form').length > 0);
    await element.ask('What followed the Second World War?');
    parts(element, 'source')[0]?.click();
    await waitUntil(() => timeline?.selected === 'built');
    assert.equal(element.selected, 'built');
  });

  it('brings the timeline into view that shows what was chosen, where it is out of sight', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="en">
        <history-timeline id="above" .history=${history}></history-timeline>
        <div style="block-size: 4000px"></div>
        <history-herodotus for="above"></history-herodotus>
      </div>`,
    );
    const element = root.querySelector('history-herodotus');
    const timeline = root.querySelector('history-timeline');
    assert.exists(element);
    await waitUntil(() => parts(element, 'form').length > 0);
    await element.ask('What followed the Second World War?');
    element.scrollIntoView();
    const isInSight = (): boolean => {
      const { top = -1, bottom = -1 } = timeline?.getBoundingClientRect() ?? {};
      return bottom > 0 && top < innerHeight;
    };
    assert.isFalse(isInSight());
    parts(element, 'source')[0]?.click();
    await waitUntil(isInSight, 'the timeline', { timeout: 5000 });
    scrollTo(0, 0);
  });

  it('is asked by keyboard alone', async () => {
    const element = await herodotus();
    input(element).focus();
    await sendKeys({ type: 'Why was the wall built?' });
    await sendKeys({ press: 'Enter' });
    await answered(element);
    assert.include(said(element), 'What led to “Wall built”');
    assert.equal(input(element).value, '');
    assert.equal(element.shadowRoot?.activeElement, input(element));
    await sendKeys({ press: 'Enter' });
    assert.lengthOf(parts(element, 'exchange'), 1, 'nothing was asked');
    await sendKeys({ type: 'And after that?' });
    await sendKeys({ press: 'Enter' });
    await answered(element, 2);
    assert.include(said(element), 'The gates opened');
  });

  it('leads the focus on from what goes away', async () => {
    const element = await herodotus();
    parts(element, 'suggestion')[0]?.click();
    await answered(element);
    assert.equal(element.shadowRoot?.activeElement, input(element));
    parts(element, 'clear')[0]?.click();
    await element.updateComplete;
    assert.lengthOf(parts(element, 'exchange'), 0);
    assert.equal(element.shadowRoot?.activeElement, input(element));
  });

  it('lists further events when asked to, with the focus on the first', async () => {
    const events = Array.from({ length: 12 }, (_, at) => ({
      id: `e${at}`,
      title: `Event ${at}`,
      date: `${1900 + at}`,
    }));
    const many = { id: 'm', title: 'Many', events };
    const element = await herodotus(html`<history-herodotus lang="en" .history=${many}></history-herodotus>`);
    await element.ask('What happened between 1900 and 1911?');
    assert.include(said(element), '1900 – 1911: 12 events.');
    assert.lengthOf(parts(element, 'source'), 5);
    parts(element, 'more')[0]?.click();
    await waitUntil(() => parts(element, 'source').length === 12);
    await waitUntil(() => element.shadowRoot?.activeElement === parts(element, 'source')[5]);
  });

  it('says that the history does not tell, and what it could', async () => {
    const element = await herodotus();
    for (const question of ['Who built the Eiffel Tower?', 'What happened in 1850?', 'Why?']) {
      element.clear();
      await element.ask(question);
      assert.lengthOf(parts(element, 'source'), 0, question);
      assert.isAbove(parts(element, 'suggestion').length, 0, question);
    }
  });

  it('shows what events bring as text', async () => {
    const element = await herodotus();
    await element.ask('Tell me about the pamphlet');
    assert.include(said(element), '<img src=x');
    assert.isNull(element.shadowRoot?.querySelector('img, script, a') ?? null);
    await element.ask(evil);
    assert.include(textOf(parts(element, 'question').at(-1)), '<img');
  });

  it('is a log, a labelled field and named buttons to those who listen', async () => {
    const element = await herodotus();
    await element.ask('When was the wall built?');
    const snapshot = (await a11ySnapshot({})) as unknown as Heard & { children: Heard[] };
    const find = (role: string, name: string): unknown =>
      findAccessibilityNode<Heard>(snapshot, (node) => node.role === role && node.name === name);
    assert.exists(find('textbox', 'Your question'));
    assert.exists(find('button', '1: Wall built'));
    assert.exists(find('heading', 'Ask the history'));
    const [log] = parts(element, 'log');
    assert.deepEqual(
      ['role', 'aria-live', 'aria-label'].map((name) => log?.getAttribute(name)),
      ['log', 'polite', 'Conversation'],
    );
    await assert.isAccessible(element);
  });

  it('speaks and understands its reader’s language', async () => {
    const element = await herodotus(
      html`<history-herodotus lang="de" .history=${history}></history-herodotus>`,
    );
    await element.ask('Was geschah nach 1980?');
    await waitUntil(() => textOf(parts(element, 'heading')[0]) === 'Die Geschichte fragen');
    await element.updateComplete;
    assert.include(said(element), '1 Ereignis');
    assert.include(said(element), 'The gates opened');
  });

  it('runs from right to left where its language does', async () => {
    const element = await herodotus(
      html`<history-herodotus lang="fa" .history=${history}></history-herodotus>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelector('section')?.dir === 'rtl');
    const field = input(element).getBoundingClientRect();
    const [button] = parts(element, 'ask');
    assert.isBelow(button?.getBoundingClientRect().left ?? Infinity, field.left);
    // a suggestion that begins with a Latin title
    const latin = (): HTMLElement[] =>
      parts(element, 'suggestion').filter((chip) => /^«[A-Z]/.test(textOf(chip)));
    await waitUntil(() => latin().length > 0);
    const chips = latin();
    for (const chip of chips) {
      assert.equal(getComputedStyle(chip).direction, 'rtl');
      assert.match(chip.textContent ?? '', /«\u2068[^\u2069]+\u2069»/);
    }
    await element.ask(chips[0]?.textContent ?? '');
    assert.isAbove(parts(element, 'source').length, 0);
    const [question] = parts(element, 'question');
    assert.equal(question === undefined ? '' : getComputedStyle(question).direction, 'rtl');
  });

  it('offers what it tells of a time of which it does not tell what was asked', async () => {
    const element = await herodotus();
    await element.ask('Who won the World Cup in 1961?');
    assert.include(said(element), 'Of that the history tells nothing. What it tells of that time (1961):');
    assert.equal(parts(element, 'told').length, 0);
    assert.equal(textOf(parts(element, 'source')[0]), '1 Wall built Aug 13, 1961');
    assert.equal(parts(element, 'more').length, 0);
  });

  it('forgets the conversation with its history', async () => {
    const element = await herodotus();
    await element.ask('When was the wall built?');
    element.history = { id: 'o', title: 'Other', events: [{ id: 'x', title: 'X', date: '1900' }] };
    await waitUntil(() => parts(element, 'exchange').length === 0);
    assert.include(textOf(parts(element, 'knows')[0]), 'Other');
  });

  it('says in place what is wrong with its history', async () => {
    const empty = await herodotus(
      html`<history-herodotus lang="en" .history=${{ id: 'e', title: 'E', events: [] }}></history-herodotus>`,
    );
    assert.include(textOf(parts(empty, 'notice')[0]), 'no events yet');
    await empty.ask('Why?');
    const dead = await herodotus(html`<history-herodotus lang="en" for="nobody"></history-herodotus>`);
    assert.include(textOf(parts(dead, 'notice')[0]), '“nobody”');
    const none = await herodotus(html`<history-herodotus lang="en"></history-herodotus>`);
    assert.isAbove(parts(none, 'notice').length, 0);
    assert.lengthOf(parts(none, 'form'), 0);
  });

  it('offers to try again what did not come', async () => {
    const stub = stubFetch();
    stub.answers.set('wall.json', [() => new Response('', { status: 503 }), () => json(history)]);
    try {
      const element = await herodotus(
        html`<history-herodotus lang="en" src="wall.json"></history-herodotus>`,
      );
      parts(element, 'retry-button')[0]?.click();
      await waitUntil(() => parts(element, 'form').length > 0);
    } finally {
      stub.restore();
    }
  });

  it('reads aloud by a voice of the device, and stops', async () => {
    const speech = new FakeSpeech([voice('en-GB')]);
    const giveBack = useSpeech(speech);
    try {
      const element = await herodotus();
      await element.ask('When was the wall built?');
      parts(element, 'read')[0]?.click();
      await element.updateComplete;
      assert.equal(parts(element, 'read')[0]?.getAttribute('aria-pressed'), 'true');
      assert.include(speech.said[0]?.text, 'Wall built');
      speech.end();
      await waitUntil(() => speech.said.length === 2);
      assert.include(speech.said[1]?.text, '1961');
      element.remove();
      assert.isFalse(speech.speaking);
    } finally {
      giveBack();
    }
    const none = useSpeech(new FakeSpeech([voice('en-US', { localService: false })]));
    try {
      const element = await herodotus();
      await element.ask('When was the wall built?');
      assert.lengthOf(parts(element, 'read'), 0, 'a voice that sends the text away is none');
    } finally {
      none();
    }
  });
});

describe('<history-herodotus> with an endpoint', () => {
  let stub: FetchStub;
  const pieces = (...texts: readonly string[]): Response =>
    new Response(
      texts.map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`).join('') +
        'data: [DONE]\n\n',
      { headers: { 'content-type': 'text/event-stream' } },
    );
  const far = (): Promise<HistoryHerodotusElement> =>
    herodotus(
      html`<history-herodotus
        lang="en"
        endpoint="https://chat.example/v1/chat"
        .history=${history}
      ></history-herodotus>`,
    );

  beforeEach(() => {
    stub = stubFetch();
  });
  afterEach(() => {
    stub.restore();
    assert.isUndefined((window as Evil).evil);
  });

  it('says where the question goes before it is asked', async () => {
    const element = await far();
    assert.include(textOf(parts(element, 'where')[0]), 'sent to chat.example');
    assert.deepEqual(stub.calls, []);
  });

  it('shows its words with citations that select, and says what was left out', async () => {
    stub.answers.set('v1/chat', [() => pieces('It was *built* in 1961 [built]. ', 'So they say [nowhere].')]);
    const element = await far();
    await element.ask('When was the wall built?');
    await waitUntil(() => parts(element, 'citation').length > 0);
    assert.equal(
      textOf(parts(element, 'worded')[0]).replace(' .', '.'),
      'It was built in 1961 [1]. So they say.',
    );
    assert.include(textOf(parts(element, 'remark')[0]), '1 citation named no event');
    parts(element, 'citation')[0]?.click();
    await waitUntil(() => element.selected === 'built');
    stub.answers.set('v1/chat', [() => pieces('I just know.')]);
    await element.ask('Really?');
    assert.include(textOf(parts(element, 'remark').at(-1)), 'names no event');
  });

  it('shows what it sends as text', async () => {
    stub.answers.set('v1/chat', [
      () => pieces(`Well ${evil} [built] [x](javascript:alert(1)) ![y](https://evil.example/p.png)`),
    ]);
    const element = await far();
    await element.ask('When was the wall built?');
    await waitUntil(() => parts(element, 'citation').length > 0);
    assert.include(textOf(parts(element, 'worded')[0]), '<img src=x');
    assert.isNull(element.shadowRoot?.querySelector('img, script, a[href^="javascript"]') ?? null);
  });

  it('falls back on the history, and says so', async () => {
    stub.answers.set('v1/chat', [() => new Response('', { status: 401 })]);
    const element = await far();
    await element.ask('When was the wall built?');
    assert.include(textOf(parts(element, 'remark')[0]), 'chat.example did not accept this page');
    assert.include(said(element), 'Wire, then concrete.');
  });

  it('gives headers and model of properties, and asks through the host’s own function', async () => {
    const asked: { headers: Headers; body: string }[] = [];
    const element = await far();
    element.model = 'm-1';
    element.headers = { authorization: 'Bearer k' };
    element.fetcher = async (_, init) => {
      asked.push({
        headers: new Headers(init?.headers),
        body: typeof init?.body === 'string' ? init.body : '',
      });
      return pieces('Yes [built].');
    };
    await element.ask('When was the wall built?');
    assert.deepEqual(stub.calls, []);
    assert.equal(asked[0]?.headers.get('authorization'), 'Bearer k');
    assert.include(asked[0]?.body, '"model":"m-1"');
    assert.include(asked[0]?.body, 'Wire, then concrete.');
    assert.include(said(element), 'Yes');
  });

  it('is stopped by its button, by a new question, and by leaving the page', async () => {
    const hang = (): Promise<Response> => new Promise(() => {});
    stub.answers.set('v1/chat', [hang]);
    const element = await far();
    const asking = element.ask('When was the wall built?');
    await waitUntil(() => parts(element, 'stop').length > 0);
    parts(element, 'stop')[0]?.click();
    await asking;
    assert.lengthOf(stub.aborted, 1);
    assert.include(said(element), 'Stopped.');
    const first = element.ask('And?');
    await waitUntil(() => stub.calls.length === 2);
    stub.answers.set('v1/chat', [hang]);
    const second = element.ask('When was the wall opened?');
    await first;
    await waitUntil(() => stub.calls.length === 3);
    assert.lengthOf(stub.aborted, 2);
    element.remove();
    await second;
    assert.lengthOf(stub.aborted, 3);
  });

  it('that is no address is said, and answered here', async () => {
    for (const endpoint of ['javascript:alert(1)', 'https://', 'https://me:secret@chat.example/']) {
      const element = await herodotus(
        html`<history-herodotus lang="en" endpoint=${endpoint} .history=${history}></history-herodotus>`,
      );
      assert.include(textOf(parts(element, 'where')[0]), 'not right', endpoint);
      await element.ask('When was the wall built?');
      assert.include(said(element), 'Wire, then concrete.');
    }
    assert.deepEqual(stub.calls, []);
  });
});
