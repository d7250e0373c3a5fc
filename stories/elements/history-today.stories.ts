import { html } from 'lit';
import { answer } from '../answers.js';
import { drawn, failed, shows } from '../ready.js';
import { iran, spaceAge, src } from '../samples.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-today', component: 'history-today' };
export default file;

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

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-today src=${answer('busy')}></history-today>`,
  parameters: failed,
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-today for="nobody"></history-today>`,
  parameters: shows('history-today', '[part="notice"]'),
};
