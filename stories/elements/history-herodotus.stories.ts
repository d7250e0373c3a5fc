import { html, type TemplateResult } from 'lit';
import { HistoryHerodotusElement } from '../../src/elements/history-herodotus/history-herodotus.js';
import { answer } from '../answers.js';
import { dressed } from '../dressed.js';
import { failed, shows } from '../ready.js';
import { berlin, iran, packageFile, rome, spaceAge, src } from '../samples.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-herodotus', component: 'history-herodotus' };
export default file;

const tag = 'history-herodotus';
const waiting = shows(tag, '[part="form"]');
const answered = shows(
  tag,
  '[part~="exchange"]:last-child [part~="answer"] > :not([part="coming"], .visually-hidden)',
);

/** Asks one question after another once the history is there. */
const asking =
  (...questions: readonly string[]) =>
  (event: Event): void => {
    const { currentTarget: element } = event;
    if (!(element instanceof HistoryHerodotusElement)) return;
    void questions.reduce(
      (before, question) => before.then(() => element.ask(question)),
      element.updateComplete.then(() => {}),
    );
  };

/** Questions that it suggests; the field waits for the reader. */
export const FromAFile: Story = {
  render: () => html`<history-herodotus src=${src}></history-herodotus>`,
  parameters: waiting,
};

/** “Why”, and what points back at the answer. */
export const AConversation: Story = {
  render: () =>
    html`<history-herodotus
      src=${src}
      @history-load=${asking('Why did the Sino-Soviet split happen?', 'And after that?')}
    ></history-herodotus>`,
  parameters: answered,
};

/** A time, of which only the most important events are told. */
export const ATime: Story = {
  render: () =>
    html`<history-herodotus
      src=${src}
      @history-load=${asking('What happened between 1955 and 1962?')}
    ></history-herodotus>`,
  parameters: answered,
};

/** Years before the common era, between which there is no year zero. */
export const BeforeTheCommonEra: Story = {
  render: () =>
    html`<history-herodotus
      .history=${rome}
      @history-load=${asking('What happened in the 1st century BCE?')}
    ></history-herodotus>`,
  parameters: answered,
};

/** What the history does not tell, it does not guess. */
export const Untold: Story = {
  render: () =>
    html`<history-herodotus
      src=${src}
      @history-load=${asking('When was the Eiffel Tower built?')}
    ></history-herodotus>`,
  parameters: answered,
};

/** Citations select in the timeline that it follows. */
export const LinkedToATimeline: Story = {
  render: () => html`
    <history-timeline id="asked" .history=${spaceAge}></history-timeline>
    <history-herodotus for="asked"></history-herodotus>
  `,
  parameters: waiting,
};

/** A chat service that answers as it should, but for one citation. */
function chatty(): Response {
  const words = [
    'Sputnik 1 was launched on 4 October 1957 [sputnik]. ',
    'Four years later **Yuri Gagarin** followed [gagarin], ',
    'and in 1969 two people walked on the Moon [apollo-11][luna-2].',
  ];
  const chunk = (content: string): string =>
    `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
  return new Response(`${words.map(chunk).join('')}data: [DONE]\n\n`, {
    headers: { 'content-type': 'text/event-stream' },
  });
}

const withService = (fetcher: typeof fetch, question?: string): TemplateResult =>
  html`<history-herodotus
    endpoint="https://chat.example/v1/chat/completions"
    .history=${spaceAge}
    .fetcher=${fetcher}
    @history-load=${question === undefined ? undefined : asking(question)}
  ></history-herodotus>`;

/** Before anything is asked the reader sees where the question would go. */
export const WithAService: Story = {
  render: () => withService(async () => chatty()),
  parameters: waiting,
};

/** The service’s words; a citation that names no event was left out, and that is said. */
export const AnsweredByAService: Story = {
  render: () => withService(async () => chatty(), 'How did space flight begin?'),
  parameters: shows(tag, '[part="worded"]'),
};

/** The service fails: what to do, and what the history itself tells. */
export const ServiceFails: Story = {
  render: () => withService(async () => new Response('', { status: 401 }), 'When was Sputnik 1?'),
  parameters: answered,
};

/** The service takes its time. */
export const ServiceIsAwaited: Story = {
  render: () => withService(() => new Promise(() => {}), 'When was Sputnik 1?'),
  parameters: shows(tag, '[part="stop"]'),
};

/** In German. */
export const German: Story = {
  render: () =>
    html`<history-herodotus
      lang="de"
      .history=${berlin}
      @history-load=${asking('Was geschah zwischen 1960 und 1990?')}
    ></history-herodotus>`,
  parameters: answered,
};

/** In Persian, from right to left. */
export const RightToLeft: Story = {
  render: () =>
    html`<history-herodotus
      lang="fa"
      .history=${iran}
      @history-load=${asking('در سال ۱۹۰۶ چه رخ داد؟')}
    ></history-herodotus>`,
  parameters: answered,
};

/** As wide as a side bar. */
export const Narrow: Story = {
  render: () =>
    dressed(
      ':host { max-inline-size: 280px; }',
      html`<history-herodotus
        .history=${spaceAge}
        @history-load=${asking('What happened in the 1960s?')}
      ></history-herodotus>`,
    ),
  parameters: answered,
};

/** On a dark page. */
export const Dark: Story = {
  render: () =>
    dressed(
      ':host { color-scheme: dark; color: #e8e6e1; background: #14161a; padding: 24px; }',
      html`<history-herodotus
        .history=${spaceAge}
        @history-load=${asking('What happened in the 1960s?')}
      ></history-herodotus>`,
    ),
  parameters: answered,
};

/** The file is on its way. */
export const Loading: Story = {
  render: () => html`<history-herodotus src=${answer('half')}></history-herodotus>`,
  parameters: shows(tag, 'progress'),
};

/** The server is busy. */
export const Failed: Story = {
  render: () => html`<history-herodotus src=${answer('busy')}></history-herodotus>`,
  parameters: failed,
};

/** Nothing to ask about. */
export const Empty: Story = {
  render: () => html`<history-herodotus src=${answer('no-events')}></history-herodotus>`,
  parameters: shows(tag, '[part="notice"]'),
};

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-herodotus .history=${packageFile}></history-herodotus>`,
  parameters: failed,
};

/** The page asks for an event that there is not: all else stands, and the nearest ids are named. */
export const UnknownEvent: Story = {
  render: () => html`<history-herodotus .history=${spaceAge} selected="sputnik-one"></history-herodotus>`,
  parameters: shows('history-herodotus', '[part="notice"]'),
};

/** `for` names nothing that is there. */
export const DeadLink: Story = {
  render: () => html`<history-herodotus for="nobody"></history-herodotus>`,
  parameters: shows(tag, '[part="notice"]'),
};
