import { html } from 'lit';
import { eventIn, type Story, type StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-event', component: 'history-event' };
export default file;

const src = 'data/peoples-republic-of-china.json';
const loaded = (root: HTMLElement): Promise<Event> => eventIn(root, 'history-load');

/** One event of a file, by its id. */
export const FromAFile: Story = {
  render: () => html`<history-event src=${src} event="founding"></history-event>`,
  parameters: { test: { ready: loaded } },
};

/** What stands between the tags reads, prints and indexes without JavaScript. */
export const FromHtml: Story = {
  render: () => html`
    <history-event>
      <h3>The Berlin Wall</h3>
      <time datetime="1961-08-13/1989-11-09">13 August 1961 – 9 November 1989</time>
      <span slot="place">Berlin</span>
      <p>In one night barbed wire went up through the middle of a city; concrete followed.</p>
      <p>Twenty-eight years later, in one night too, the gates were opened.</p>
    </history-event>
  `,
};

/** A plain date in an attribute, as a history would have it. */
export const DateInWords: Story = {
  render: () => html`
    <history-event date="1961 Jan 1 - 1989" place="Russia">
      <h3>The space age begins</h3>
      <p>A dog, a man, a woman, a walk.</p>
    </history-event>
  `,
};

/** An id that the history does not have is said in words. */
export const UnknownEvent: Story = {
  render: () => html`<history-event src=${src} event="no-such-event"></history-event>`,
  parameters: { test: { ready: loaded } },
};
