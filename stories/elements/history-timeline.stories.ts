import { html } from 'lit';
import { eventIn, type Story, type StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-timeline', component: 'history-timeline' };
export default file;

const src = 'data/peoples-republic-of-china.json';
const loaded = { test: { ready: (root: HTMLElement): Promise<Event> => eventIn(root, 'history-load') } };

/** A whole history, its lanes from the groups of the file. */
export const WholeHistory: Story = {
  render: () => html`<history-timeline src=${src}></history-timeline>`,
  parameters: loaded,
};

/** A window of a few years, an event selected. */
export const WindowAndSelection: Story = {
  render: () => html`
    <history-timeline src=${src} start="1969" end="1980" selected="nixon-visit"></history-timeline>
  `,
  parameters: loaded,
};

/** One lane for everything. */
export const OneLane: Story = {
  render: () => html`<history-timeline src=${src} lanes="none"></history-timeline>`,
  parameters: loaded,
};

/** The list, which narrow places get by themselves. */
export const List: Story = {
  render: () => html`<history-timeline src=${src} view="list"></history-timeline>`,
  parameters: loaded,
};

/** In Chinese, dates and all. */
export const InChinese: Story = {
  render: () => html`<history-timeline lang="zh" src=${src}></history-timeline>`,
  parameters: loaded,
};

/** Nothing but HTML in the page: the children are the events. */
export const FromHtml: Story = {
  render: () => html`
    <history-timeline>
      <history-event date="1957-10-04"
        ><h3>Sputnik</h3>
        <p>A beep from above.</p></history-event
      >
      <history-event date="1961-04-12"
        ><h3>Gagarin</h3>
        <p>Once around.</p></history-event
      >
      <history-event date="1969-07-20"
        ><h3>Tranquility Base</h3>
        <p>Dust and a flag.</p></history-event
      >
    </history-timeline>
  `,
  parameters: loaded,
};
