import { html } from 'lit';
import { answer } from '../answers.js';
import { drawn, failed, shows } from '../ready.js';
import { iran, rome, spaceAge, src } from '../samples.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-map', component: 'history-map' };
export default file;

const settled = shows('history-map', '.settled .spot');

/** The places of a file; those that lie close together are gathered. */
export const FromAFile: Story = {
  render: () => html`<history-map src=${src} selected="lushan-conference"></history-map>`,
  parameters: settled,
};

/** With a timeline: its window is what is shown, and its selection is called out. */
export const BesideATimeline: Story = {
  render: () => html`
    <history-timeline id="map-timeline" src="data/georgia.json"></history-timeline>
    <history-map for="map-timeline"></history-map>
  `,
  parameters: drawn,
};

/** Places all over the world. */
export const TheWorld: Story = {
  render: () => html`<history-map .history=${spaceAge}></history-map>`,
  parameters: settled,
};

/** Today's borders, and another projection. */
export const Borders: Story = {
  render: () =>
    html`<history-map src="data/albania.json" borders="today" projection="equal-earth"></history-map>`,
  parameters: settled,
};

const realm = {
  name: 'A realm',
  part: 'realm',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [40, 41],
        [46, 41],
        [47, 43],
        [41, 44],
        [40, 41],
      ],
    ],
  },
};

/** A shape that the page draws beneath the events. */
export const WithALayer: Story = {
  render: () => html`<history-map src="data/georgia.json" .layers=${[realm]}></history-map>`,
  parameters: settled,
};

/** In a page that is read from right to left; the map itself is not turned round. */
export const RightToLeft: Story = {
  render: () => html`<div lang="fa" dir="rtl"><history-map .history=${iran}></history-map></div>`,
  parameters: shows('history-map', '[part="notice"], .spot'),
};

/** In a narrow column. */
export const Narrow: Story = {
  render: () => html`<div style="max-width: 20rem"><history-map src="data/georgia.json"></history-map></div>`,
  parameters: settled,
};

/** No event has coordinates. */
export const NoPlaces: Story = {
  render: () => html`<history-map .history=${rome}></history-map>`,
  parameters: shows('history-map', '[part="notice"]'),
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-map src=${answer('busy')}></history-map>`,
  parameters: failed,
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-map for="nobody"></history-map>`,
  parameters: shows('history-map', '[part="notice"]'),
};
