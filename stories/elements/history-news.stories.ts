import { html } from 'lit';
import { answer } from '../answers.js';
import { failed, shows } from '../ready.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-news', component: 'history-news' };
export default file;

const src = 'data/catalog.json';
const drawn = shows('history-news', '[part="item"]');
const noticed = shows('history-news', '[part="notice"]');

/** What is new in this project, in three groups. */
export const FromAFile: Story = {
  render: () => html`<history-news src=${src}></history-news>`,
  parameters: drawn,
};

/** The latest three; a button shows the rest. */
export const TheLatest: Story = {
  render: () => html`<history-news src=${src} limit="3" feed="news.xml"></history-news>`,
  parameters: drawn,
};

/** What came since the reader was here last is marked. It is this browser that remembers. */
export const SinceTheLastVisit: Story = {
  render: () => {
    localStorage.setItem('history-news visits', '{"before":[],"seen":["old"],"at":0}');
    return html`
      <history-news
        remember
        .catalogue=${{
          id: 'visits',
          lang: 'en',
          news: [
            { id: 'old', date: '2026-11-23', kind: 'feature', title: 'Something that you have seen' },
            { id: 'new', date: '2026-11-25', kind: 'feature', title: 'Something that you have not' },
            { id: 'mended', date: '2026-11-24', kind: 'fixed', title: 'A fault that is no more' },
          ],
        }}
      ></history-news>
    `;
  },
  parameters: shows('history-news', '[part="fresh"]'),
};

/** A page names its file once: the others share it. */
export const BesideTheCatalogue: Story = {
  render: () => html`
    <history-catalog id="histories" src=${src} sort="title"></history-catalog>
    <history-news for="histories" limit="3"></history-news>
  `,
  parameters: drawn,
};

/** Right to left, with the dates and digits of the page’s language. */
export const InPersian: Story = {
  render: () => html`<div lang="fa" dir="rtl"><history-news src=${src}></history-news></div>`,
  parameters: drawn,
};

/** In Chinese. */
export const InChinese: Story = {
  render: () => html`<div lang="zh"><history-news src=${src}></history-news></div>`,
  parameters: drawn,
};

/** In a side column. */
export const Narrow: Story = {
  render: () => html`<div style="max-inline-size: 300px"><history-news src=${src}></history-news></div>`,
  parameters: drawn,
};

/** On a dark page: all colours follow from the text’s. */
export const Dark: Story = {
  render: () => html`
    <div style="padding: 24px; background: #15171a; color: #e8e6e1; color-scheme: dark">
      <history-news src=${src}></history-news>
    </div>
  `,
  parameters: drawn,
};

/** While the file is on its way. */
export const Loading: Story = {
  render: () => html`<history-news src=${answer('half')}></history-news>`,
  parameters: shows('history-news', '[part="progress"]'),
};

/** A catalogue without any. */
export const Empty: Story = {
  render: () => html`<history-news .catalogue=${{ news: [] }}></history-news>`,
  parameters: noticed,
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-news src=${answer('busy')}></history-news>`,
  parameters: failed,
};

/** A file of another kind: a history. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-news src="data/georgia.json"></history-news>`,
  parameters: failed,
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-news for="nobody"></history-news>`,
  parameters: noticed,
};
