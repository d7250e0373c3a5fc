import { html } from 'lit';
import { answer } from '../answers.js';
import { drawn, failed, shows } from '../ready.js';
import { iran, packageFile, rome, spaceAge, src } from '../samples.js';
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

const islands = {
  id: 'islands',
  title: 'Islands of the Pacific',
  lang: 'en',
  events: [
    {
      id: 'fiji',
      title: 'Fiji becomes independent',
      date: '1970-10-10',
      place: { name: 'Suva', lat: -18.14, lon: 178.44 },
    },
    {
      id: 'tonga',
      title: 'Tonga becomes independent',
      date: '1970-06-04',
      place: { name: 'Nukuʻalofa', lat: -21.14, lon: -175.2 },
    },
    {
      id: 'samoa',
      title: 'Samoa becomes independent',
      date: '1962-01-01',
      place: { name: 'Apia', lat: -13.83, lon: -171.77 },
    },
  ],
};

/** A shape that the page draws beneath the events. */
export const WithALayer: Story = {
  render: () => html`<history-map src="data/georgia.json" .layers=${[realm]}></history-map>`,
  parameters: settled,
};

/** An event that is called out inside a gathering of several: the ring shows where, the corner where on Earth. */
export const FarInland: Story = {
  render: () => html`<history-map src="data/afghanistan.json" selected="babur-in-kabul"></history-map>`,
  parameters: settled,
};

/** On both sides of 180°, and one place alone. */
export const AcrossTheDateLine: Story = {
  render: () => html`
    <history-map .history=${islands}></history-map>
    <history-map .history=${{ ...islands, title: 'Fiji', events: islands.events.slice(0, 1) }}></history-map>
  `,
  parameters: settled,
};

/** On a dark page. */
export const Dark: Story = {
  render: () =>
    html`<div style="padding: 1rem; background: #16181c; color: #eee">
      <history-map src="data/albania.json" selected="skanderbeg-returns"></history-map>
    </div>`,
  parameters: settled,
};

/** An event that has no place is selected: that is said below. */
export const SelectedWithoutAPlace: Story = {
  render: () => html`<history-map .history=${spaceAge} selected="apollo-11"></history-map>`,
  parameters: settled,
};

/** A layer that is no GeoJSON: the map stands, and says which it was. */
export const ALayerThatIsNone: Story = {
  render: () =>
    html`<history-map src="data/georgia.json" .layers=${[{ geometry: { type: 'Shape' } }]}></history-map>`,
  parameters: shows('history-map', '[part="notice"]'),
};

/** Still loading. */
export const Loading: Story = {
  render: () => html`<history-map src=${answer('half')}></history-map>`,
  parameters: shows('history-map', '[part="progress"]'),
};

/** A history without events. */
export const Empty: Story = {
  render: () => html`<history-map src=${answer('no-events')}></history-map>`,
  parameters: shows('history-map', '[part="notice"]'),
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

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-map .history=${packageFile}></history-map>`,
  parameters: failed,
};

/** The page asks for an event that there is not: all else stands, and the nearest ids are named. */
export const UnknownEvent: Story = {
  render: () => html`<history-map .history=${spaceAge} selected="sputnik-one"></history-map>`,
  parameters: shows('history-map', '[part="notice"]'),
};

/** `for` names nothing. */
export const NobodyToFollow: Story = {
  render: () => html`<history-map for="nobody"></history-map>`,
  parameters: shows('history-map', '[part="notice"]'),
};
