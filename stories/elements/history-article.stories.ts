import { html } from 'lit';
import { answer } from '../answers.js';
import { failed, present, shows } from '../ready.js';
import { berlin, crowd, deepTime, doubtful, iran, packageFile, spaceAge, src } from '../samples.js';
import type { Story, StoryFile, StoryParameters } from '../story.js';

const file: StoryFile = { title: 'Elements/history-article', component: 'history-article' };
export default file;

const told = shows('history-article', '.event');
const noticed = shows('history-article', '[part="notice"]');

/** A whole history: contents beside the text, chapters by era, pictures in a margin of their own. */
export const FromAFile: Story = {
  render: () => html`<history-article src=${src}></history-article>`,
  parameters: told,
};

/** From an object; events that lie before, between and after the eras have chapters of their own. */
export const FromAnObject: Story = {
  render: () => html`<history-article .history=${spaceAge}></history-article>`,
  parameters: told,
};

/** HTML between the tags reads without JavaScript, and is told as a history with it. */
export const FromHtml: Story = {
  render: () => html`
    <history-article>
      <history-event date="1957-10-04">
        <h3>Sputnik</h3>
        <p>A beep from above.</p>
      </history-event>
      <history-event date="1961-04-12">
        <h3>Gagarin</h3>
        <p>Once around.</p>
      </history-event>
    </history-article>
  `,
  parameters: told,
};

/** Reading moves the timeline; what is selected there is marked, and the article offers to read on. */
export const FollowingTimeline: Story = {
  render: () => html`
    <history-timeline id="beside-article" .history=${spaceAge}></history-timeline>
    <history-article for="beside-article"></history-article>
  `,
  parameters: told,
};

/** In a box that scrolls by itself the article goes where the reader goes in the timeline. */
export const InABox: Story = {
  render: () => html`
    <history-timeline id="above-article" .history=${spaceAge}></history-timeline>
    <div tabindex="0" role="group" aria-label="Article" style="block-size: 360px; overflow: auto">
      <history-article for="above-article"></history-article>
    </div>
  `,
  parameters: told,
};

/** Two in one page, each with its own part of the address: `#a:sputnik&b:mauer`. */
export const TwoInAPage: Story = {
  render: () => html`
    <history-article hash="a" .history=${spaceAge}></history-article>
    <history-article hash="b" .history=${berlin}></history-article>
  `,
  parameters: told,
};

/** What is uncertain is told as uncertain. */
export const Doubtful: Story = {
  render: () => html`<history-article .history=${doubtful}></history-article>`,
  parameters: told,
};

/** From the first second on. */
export const DeepTime: Story = {
  render: () => html`<history-article .history=${deepTime}></history-article>`,
  parameters: told,
};

/** Ten thousand events: only those near to what is seen stand in the page. */
export const TenThousand: Story = {
  render: () => html`
    <div style="block-size: 640px; overflow: auto" tabindex="0" role="group" aria-label="Article">
      <history-article .history=${crowd(10_000)}></history-article>
    </div>
  `,
  parameters: told,
};

/** 375 px, as on a telephone: the contents are a line that unfolds. */
export const Narrow: Story = {
  render: () => html`
    <div style="max-inline-size: 375px"><history-article src=${src}></history-article></div>
  `,
  parameters: told,
};

/** On a dark page: all colours follow from that of the text. */
export const Dark: Story = {
  render: () => html`
    <div style="padding: 24px; background: #16181c; color: #e8e6e3; color-scheme: dark">
      <history-article .history=${spaceAge}></history-article>
    </div>
  `,
  parameters: told,
};

/** In Chinese, where the history is told in Chinese too. */
export const InChinese: Story = {
  render: () => html`<history-article lang="zh" src=${src}></history-article>`,
  parameters: told,
};

/** Right to left. */
export const InPersian: Story = {
  render: () => html`<div lang="fa" dir="rtl"><history-article .history=${iran}></history-article></div>`,
  parameters: told,
};

/** A picture whose file is not there. */
export const LostPicture: Story = {
  render: () => html`
    <history-article
      .history=${{
        id: 'album',
        title: 'An album that burned',
        lang: 'en',
        events: [
          {
            id: 'palace',
            title: 'A crowd before the palace',
            date: '1917',
            place: { name: 'Petrograd', lat: 59.94, lon: 30.31 },
            image: {
              src: 'data/history.schema.json',
              alt: 'A crowd before a palace',
              caption: 'A crowd before the palace',
              credit: 'Photographer unknown',
            },
            body: 'The words for those who do not see it stand in its place.',
          },
        ],
      }}
    ></history-article>
  `,
  parameters: shows('history-article', '[part="stand-in"] circle'),
};

/** The file is on its way. */
export const Loading: Story = {
  render: () => html`<history-article src=${answer('half')}></history-article>`,
  parameters: shows('history-article', '[part="progress"]'),
};

/** A history without events. */
export const Empty: Story = {
  render: () => html`<history-article src=${answer('no-events')}></history-article>`,
  parameters: noticed,
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-article src=${answer('busy')}></history-article>`,
  parameters: failed,
};

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-article .history=${packageFile}></history-article>`,
  parameters: failed,
};

/** The page asks for an event that there is not: all else stands, and the nearest ids are named. */
export const UnknownEvent: Story = {
  render: () => html`<history-article .history=${spaceAge} selected="sputnik-one"></history-article>`,
  parameters: noticed,
};

/** `for` names an element that is not there. */
export const DeadLink: Story = {
  render: () => html`<history-article for="nobody-here"></history-article>`,
  parameters: noticed,
};

const unfolded: StoryParameters = {
  test: {
    ready: async (root) => {
      await present(root, 'history-article');
      await told.test?.ready?.(root);
      root.querySelector('history-article')?.shadowRoot?.querySelector<HTMLElement>('.toggle')?.click();
    },
  },
};

/** The contents, unfolded where it is narrow. */
export const Unfolded: Story = {
  render: () => html`
    <div style="max-inline-size: 375px; min-block-size: 560px">
      <history-article .history=${spaceAge}></history-article>
    </div>
  `,
  parameters: unfolded,
};
