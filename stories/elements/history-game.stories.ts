import { html } from 'lit';
import { answer } from '../answers.js';
import { drawn, failed, present, shows } from '../ready.js';
import { deepTime, doubtful, iran, packageFile, rome, spaceAge, src } from '../samples.js';
import { eventIn, type Story, type StoryFile, type StoryParameters } from '../story.js';

const file: StoryFile = { title: 'Elements/history-game', component: 'history-game' };
export default file;

/** Presses the buttons with these parts, one after the other, as each comes. */
const after = (...presses: readonly string[]): StoryParameters => ({
  test: {
    ready: async (root) => {
      for (const name of presses) {
        await shows('history-game', `[part="${name}"]`).test?.ready?.(root);
        const game = root.querySelector('history-game');
        game?.shadowRoot?.querySelector<HTMLElement>(`[part="${name}"]`)?.click();
        await game?.updateComplete;
      }
    },
  },
});

const begun = (event: Event): void => {
  const game = event.currentTarget;
  if (game instanceof HTMLElement && 'start' in game && typeof game.start === 'function') game.start();
};

/** Before the first round: the rules and the level. */
export const FromAFile: Story = {
  render: () => html`<history-game src=${src} seed="story"></history-game>`,
  parameters: shows('history-game', '[part="start-button"]'),
};

/** The cards on the table, to be put in order. */
export const Round: Story = {
  render: () => html`<history-game src=${src} seed="story"></history-game>`,
  parameters: after('start-button'),
};

/** A hint for the first card. */
export const Hint: Story = {
  render: () => html`<history-game src=${src} seed="story" level="3"></history-game>`,
  parameters: after('start-button', 'hint-button'),
};

/** After a round: how it was, what was in order, and the points. */
export const Told: Story = {
  render: () => html`<history-game src=${src} seed="story" level="2"></history-game>`,
  parameters: after('start-button', 'step-button', 'check-button'),
};

/** The story of an event, opened after the round. */
export const WithStory: Story = {
  render: () => html`<history-game src=${src} seed="story"></history-game>`,
  parameters: after('start-button', 'check-button', 'story-button'),
};

/** The end of a game of one round; what it came to is in the event `history-result`. */
export const Result: Story = {
  render: () => html`<history-game src=${src} seed="story" rounds="1"></history-game>`,
  parameters: after('start-button', 'check-button', 'next-button'),
};

/** Linked to a timeline, which shows each story. Below it, where its dates are out of sight while one plays. */
export const LinkedToATimeline: Story = {
  render: () => html`
    <history-game for="played" seed="story"></history-game>
    <history-timeline id="played" src=${src}></history-timeline>
  `,
  parameters: {
    test: {
      ready: async (root) => {
        await drawn.test?.ready?.(root);
        await after('start-button', 'check-button').test?.ready?.(root);
      },
    },
  },
};

/** Without pictures, where they would tell too much. */
export const WithoutPictures: Story = {
  render: () => html`<history-game src=${src} seed="story" no-pictures></history-game>`,
  parameters: after('start-button'),
};

/** Across the years −1 and 1. */
export const BeforeTheCommonEra: Story = {
  render: () => html`<history-game .history=${rome} seed="story" @history-load=${begun}></history-game>`,
  parameters: after('check-button'),
};

/** From the first second on: closeness is counted in events, not in years. */
export const DeepTime: Story = {
  render: () => html`<history-game .history=${deepTime} seed="story"></history-game>`,
  parameters: after('start-button', 'check-button'),
};

/** Each round has all there is: events come again, and that is said. */
export const AllWereSeen: Story = {
  render: () => html`<history-game .history=${rome} seed="story"></history-game>`,
  parameters: after('start-button', 'check-button', 'next-button'),
};

/** Right to left, in Persian: the order still runs from the top down. */
export const RightToLeft: Story = {
  render: () => html`<history-game .history=${iran} lang="fa" seed="story"></history-game>`,
  parameters: after('start-button'),
};

/** In Chinese, whose pictures and titles come from the file. */
export const Chinese: Story = {
  render: () => html`<history-game src=${src} lang="zh" seed="story"></history-game>`,
  parameters: after('start-button', 'check-button'),
};

/** 300 px wide, as in a side bar, or a page at 400 %. */
export const Narrow: Story = {
  render: () => html`
    <style>
      .narrow {
        inline-size: 300px;
      }
    </style>
    <div class="narrow"><history-game src=${src} seed="story"></history-game></div>
  `,
  parameters: after('start-button'),
};

/** On a dark page; the colours follow the text’s. */
export const Dark: Story = {
  render: () => html`
    <style>
      .night {
        padding: 24px;
        background: #14161a;
        color: #e8e6e1;
        color-scheme: dark;
      }
    </style>
    <div class="night"><history-game src=${src} seed="story"></history-game></div>
  `,
  parameters: after('start-button'),
};

/** Too few events of which one knows which came first. */
export const TooFew: Story = {
  render: () =>
    html`<history-game .history=${{ ...doubtful, events: doubtful.events.slice(0, 3) }}></history-game>`,
  parameters: shows('history-game', '[part="notice"]'),
};

/** A history without events. */
export const Empty: Story = {
  render: () => html`<history-game src=${answer('no-events')}></history-game>`,
  parameters: shows('history-game', '[part="notice"]'),
};

/** Half of the file has come. */
export const Loading: Story = {
  render: () => html`<history-game src=${answer('half')}></history-game>`,
  parameters: shows('history-game', '[part="progress"]'),
};

/** The server does not answer. */
export const Failed: Story = {
  render: () => html`<history-game src=${answer('busy')}></history-game>`,
  parameters: failed,
};

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-game .history=${packageFile}></history-game>`,
  parameters: failed,
};

/** The page asks for an event that there is not: all else stands, and the nearest ids are named. */
export const UnknownEvent: Story = {
  render: () => html`<history-game .history=${spaceAge} selected="sputnik-one"></history-game>`,
  parameters: shows('history-game', '[part="notice"]'),
};

/** `for` leads nowhere. */
export const DeadLink: Story = {
  render: () => html`<history-game for="nobody"></history-game>`,
  parameters: shows('history-game', '[part="notice"]'),
};

/** What it came to, as a page of a course may show it. */
export const ResultForTheHost: Story = {
  render: () => {
    const show = (event: Event): void => {
      if (!('statement' in event) || !(event.currentTarget instanceof HTMLElement)) return;
      const output = event.currentTarget.querySelector('output');
      if (output) output.textContent = JSON.stringify(event.statement, undefined, 2);
    };
    return html`
      <style>
        .told {
          display: block;
          overflow-wrap: anywhere;
          white-space: pre-wrap;
          font-size: 0.8em;
        }
      </style>
      <div @history-result=${show}>
        <history-game src=${src} seed="story" rounds="1"></history-game>
        <output class="told"></output>
      </div>
    `;
  },
  parameters: {
    test: {
      ready: async (root) => {
        const result = eventIn(root, 'history-result');
        await after('start-button', 'check-button').test?.ready?.(root);
        await result;
        await present(root, 'output:not(:empty)');
      },
    },
  },
};
