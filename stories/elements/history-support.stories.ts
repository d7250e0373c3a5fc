import { html } from 'lit';
import { answer } from '../answers.js';
import { failed, shows } from '../ready.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-support', component: 'history-support' };
export default file;

const src = 'data/catalog.json';
const drawn = shows('history-support', '[part="way"]');
const noticed = shows('history-support', '[part="notice"]');

/** A shop and ways to support, all of them examples. */
export const FromAFile: Story = {
  render: () => html`<history-support src=${src}></history-support>`,
  parameters: drawn,
};

/** Prices are written as the reader writes them, in the seller’s own currency. */
export const InGerman: Story = {
  render: () => html`<div lang="de"><history-support src=${src}></history-support></div>`,
  parameters: drawn,
};

/** A page without a shop. */
export const WaysAlone: Story = {
  render: () => html`
    <history-support
      .catalogue=${{
        lang: 'en',
        support: [
          {
            kind: 'donate',
            title: 'Give (example)',
            body: 'An *example*: what the money is for, in a sentence.',
            href: 'https://example.org/donate',
          },
        ],
      }}
    ></history-support>
  `,
  parameters: drawn,
};

/** Right to left, with the dates and digits of the page’s language. */
export const InPersian: Story = {
  render: () => html`<div lang="fa" dir="rtl"><history-support src=${src}></history-support></div>`,
  parameters: drawn,
};

/** In Chinese. */
export const InChinese: Story = {
  render: () => html`<div lang="zh"><history-support src=${src}></history-support></div>`,
  parameters: drawn,
};

/** In a side column. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-inline-size: 300px"><history-support src=${src}></history-support></div>`,
  parameters: drawn,
};

/** On a dark page: all colours follow from the text’s. */
export const Dark: Story = {
  render: () => html`
    <div style="padding: 24px; background: #15171a; color: #e8e6e1; color-scheme: dark">
      <history-support src=${src}></history-support>
    </div>
  `,
  parameters: drawn,
};

/** While the file is on its way. */
export const Loading: Story = {
  render: () => html`<history-support src=${answer('half')}></history-support>`,
  parameters: shows('history-support', '[part="progress"]'),
};

/** A catalogue without any. */
export const Empty: Story = {
  render: () => html`<history-support .catalogue=${{ support: [] }}></history-support>`,
  parameters: noticed,
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-support src=${answer('busy')}></history-support>`,
  parameters: failed,
};

/** A file of another kind: a history. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-support src="data/georgia.json"></history-support>`,
  parameters: failed,
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-support for="nobody"></history-support>`,
  parameters: noticed,
};
