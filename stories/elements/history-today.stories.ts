import { html } from 'lit';
import { answer } from '../answers.js';
import { drawn, failed, shows } from '../ready.js';
import { iran, packageFile, spaceAge, src } from '../samples.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-today', component: 'history-today' };
export default file;

/** A catalogue that is made in the page has no folder that addresses could start from. */
const here = (address: string): string => new URL(address, document.baseURI).href;

/** A day for which the history has something to tell, whenever this page is read. */
export const ADay: Story = {
  render: () => html`<history-today src=${src} date="10-01"></history-today>`,
  parameters: shows('history-today', '[part="event"]'),
};

/** Without a day it is today, where the reader is. */
export const Today: Story = {
  render: () => html`<history-today src=${src}></history-today>`,
  parameters: shows('history-today', '[part="events"], .lack'),
};

/** Nothing is known of the day: the nearest in the week is told instead, and that is said. */
export const TheNearestDay: Story = {
  render: () => html`<history-today .history=${spaceAge} date="04-10"></history-today>`,
  parameters: shows('history-today', '.lack [part="event"]'),
};

/** Nor of the week. */
export const AnEmptyWeek: Story = {
  render: () => html`<history-today .history=${spaceAge} date="12-24"></history-today>`,
  parameters: shows('history-today', '.lack button'),
};

/** Across all histories of a catalogue; titles lead to their pages. */
export const AcrossACatalogue: Story = {
  render: () => html`<history-today catalog="data/catalog.json" date="08-15"></history-today>`,
  parameters: shows('history-today', '[part="event"], .lack'),
};

/** With a timeline: a title selects there. */
export const BesideATimeline: Story = {
  render: () => html`
    <history-timeline id="today-timeline" .history=${spaceAge}></history-timeline>
    <history-today for="today-timeline" date="07-20"></history-today>
  `,
  parameters: drawn,
};

/** In Persian, from right to left. */
export const RightToLeft: Story = {
  render: () =>
    html`<div lang="fa" dir="rtl"><history-today .history=${iran} date="08-05"></history-today></div>`,
  parameters: shows('history-today', '[part="event"]'),
};

/** In a narrow column. */
export const Narrow: Story = {
  render: () =>
    html`<div style="max-width: 20rem"><history-today src=${src} date="10-01"></history-today></div>`,
  parameters: shows('history-today', '[part="event"]'),
};

/** On a dark page, with the event that is selected. */
export const Dark: Story = {
  render: () => html`
    <div style="padding: 24px; color: #e9e6df; background: #15171c; color-scheme: dark">
      <history-today .history=${spaceAge} date="07-20" selected="apollo-11"></history-today>
    </div>
  `,
  parameters: shows('history-today', '[part="event"]'),
};

/** In a year without 29 February, its events stand under the 28th. */
export const LeapDay: Story = {
  render: () =>
    html`<history-today
      .history=${{ id: 'leap', title: 'Leap', events: [{ id: 'a', title: 'A leap', date: '1988-02-29' }] }}
      .clock=${() => new Date(2026, 1, 28)}
    ></history-today>`,
  parameters: shows('history-today', '.aside'),
};

/** Half of the file has come. */
export const Loading: Story = {
  render: () => html`<history-today src=${answer('half')}></history-today>`,
  parameters: shows('history-today', '[part="progress"]'),
};

/** A history without events. */
export const Empty: Story = {
  render: () => html`<history-today src=${answer('no-events')}></history-today>`,
  parameters: shows('history-today', '[part="notice"]'),
};

/** One of the histories does not come: the rest is told, and it can be asked for again. */
export const OneIsMissing: Story = {
  render: () => {
    const histories = [
      { id: 'prc', title: 'People’s Republic of China', src: here(src) },
      { id: 'lost', title: 'The lost history', src: here(answer('busy')) },
    ];
    const catalogue = new Blob([JSON.stringify({ id: 'c', title: 'Two', histories })]);
    return html`<history-today catalog=${URL.createObjectURL(catalogue)} date="10-01"></history-today>`;
  },
  parameters: shows('history-today', '.missing'),
};

/** A day that is none. */
export const NoSuchDay: Story = {
  render: () => html`<history-today .history=${spaceAge} date="02-30"></history-today>`,
  parameters: shows('history-today', '[part="notice"]'),
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-today src=${answer('busy')}></history-today>`,
  parameters: failed,
};

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-today .history=${packageFile}></history-today>`,
  parameters: failed,
};

/** The page asks for an event that there is not: all else stands, and the nearest ids are named. */
export const UnknownEvent: Story = {
  render: () =>
    html`<history-today .history=${spaceAge} date="10-04" selected="sputnik-one"></history-today>`,
  parameters: shows('history-today', '[part="notice"]'),
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-today for="nobody"></history-today>`,
  parameters: shows('history-today', '[part="notice"]'),
};
