import { html } from 'lit';
import { answer } from '../answers.js';
import { failed, shows } from '../ready.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-catalog', component: 'history-catalog' };
export default file;

const src = 'data/catalog.json';
const drawn = shows('history-catalog', '[part="card"]');
const noticed = shows('history-catalog', '[part="notice"]');

/** The histories of this project, as cards, with their spans on one axis. */
export const FromAFile: Story = {
  render: () => html`<history-catalog src=${src}></history-catalog>`,
  parameters: drawn,
};

/** Histories of a few centuries share an axis in proportion; a history without a page is chosen by an event. */
export const InProportion: Story = {
  render: () => html`
    <history-catalog
      .catalogue=${{
        title: 'Three cities',
        lang: 'en',
        histories: [
          {
            id: 'petersburg',
            title: 'Saint Petersburg',
            src: 'petersburg.json',
            span: '1703-05-27/..',
            count: 31,
            summary: 'A capital on a marsh, three names, and the longest siege.',
          },
          {
            id: 'weimar',
            title: 'Weimar',
            src: 'weimar.json',
            span: '1775~/1832',
            count: 24,
            summary: 'A small town and its poets.',
          },
          { id: 'brasilia', title: 'Brasília', src: 'brasilia.json', span: '1956/1960-04-21', count: 12 },
        ],
      }}
    ></history-catalog>
  `,
  parameters: drawn,
};

/** Attributes say how it begins: here one region, the earliest first. */
export const Filtered: Story = {
  render: () => html`<history-catalog src=${src} region="caucasus" sort="earliest"></history-catalog>`,
  parameters: drawn,
};

/** What was looked for is not there, and one button brings all back. */
export const NothingFound: Story = {
  render: () => html`<history-catalog src=${src} query="Atlantis"></history-catalog>`,
  parameters: noticed,
};

/** A picture whose address leads to something that is none. */
export const PictureFails: Story = {
  render: () => html`
    <history-catalog
      .catalogue=${{
        histories: [
          {
            id: 'lost',
            title: 'A lost atlas',
            src: 'lost.json',
            image: { src: 'data/history.schema.json', alt: 'A map', credit: 'Unknown' },
          },
        ],
      }}
    ></history-catalog>
  `,
  parameters: shows('history-catalog', '[part="stand-in"]'),
};

/** Right to left, with the dates and digits of the page’s language. */
export const InPersian: Story = {
  render: () => html`<div lang="fa" dir="rtl"><history-catalog src=${src}></history-catalog></div>`,
  parameters: drawn,
};

/** In Chinese. */
export const InChinese: Story = {
  render: () => html`<div lang="zh"><history-catalog src=${src}></history-catalog></div>`,
  parameters: drawn,
};

/** In a side column. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-inline-size: 300px"><history-catalog src=${src}></history-catalog></div>`,
  parameters: drawn,
};

/** On a dark page: all colours follow from the text’s. */
export const Dark: Story = {
  render: () => html`
    <div style="padding: 24px; background: #15171a; color: #e8e6e1; color-scheme: dark">
      <history-catalog src=${src}></history-catalog>
    </div>
  `,
  parameters: drawn,
};

/** While the file is on its way. */
export const Loading: Story = {
  render: () => html`<history-catalog src=${answer('half')}></history-catalog>`,
  parameters: shows('history-catalog', '[part="progress"]'),
};

/** A catalogue without any. */
export const Empty: Story = {
  render: () => html`<history-catalog .catalogue=${{ histories: [] }}></history-catalog>`,
  parameters: noticed,
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-catalog src=${answer('busy')}></history-catalog>`,
  parameters: failed,
};

/** A file of another kind: a history. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-catalog src="data/georgia.json"></history-catalog>`,
  parameters: failed,
};

/** The page has chosen a history that there is not: all stand, and the nearest ids are named. */
export const UnknownHistory: Story = {
  render: () => html`<history-catalog src=${src} selected="gorgia"></history-catalog>`,
  parameters: noticed,
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-catalog for="nobody"></history-catalog>`,
  parameters: noticed,
};
