import { html } from 'lit';
import { readHistory, type HistoryEvent } from '../../src/history/index.js';
import { answer } from '../answers.js';
import { drawn, failed, shows } from '../ready.js';
import { doubtful, iran, packageFile, spaceAge, src } from '../samples.js';
import type { Story, StoryFile } from '../story.js';

const file: StoryFile = { title: 'Elements/history-event', component: 'history-event' };
export default file;

/** One event of a file, by its id. */
export const FromAFile: Story = {
  render: () => html`<history-event src=${src} event="founding"></history-event>`,
  parameters: drawn,
};

const { history } = readHistory(spaceAge);
const gagarin: HistoryEvent | undefined = history.events.find(({ id }) => id === 'gagarin');

/** An event that the page's own code has read; its history tells what the footnotes refer to. */
export const FromAnObject: Story = {
  render: () => html`<history-event .data=${gagarin} .history=${history}></history-event>`,
  parameters: shows('history-event', '[part="title"]'),
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

/** A picture of the page's own, with its caption. */
export const FromHtmlWithPicture: Story = {
  render: () => html`
    <history-event date="1949-10-01" place="Beijing">
      <h3>The People’s Republic is proclaimed</h3>
      <figure>
        <img
          src="data/pictures/peoples-republic-of-china/founding.svg"
          alt="Map of China with a mark at Beijing"
          width="600"
          height="400"
        />
        <figcaption>Beijing, capital from that day</figcaption>
      </figure>
      <p>From the gate of a palace, into a bad microphone.</p>
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

/** The event that is selected in a timeline. */
export const FollowingTimeline: Story = {
  render: () => html`
    <history-timeline id="followed" .history=${spaceAge} selected="tereshkova"></history-timeline>
    <history-event for="followed"></history-event>
  `,
  parameters: drawn,
};

/** Without a picture: a globe with the place, where the place is known. */
export const WithoutPicture: Story = {
  render: () => html`<history-event .history=${spaceAge} event="sputnik"></history-event>`,
  parameters: drawn,
};

/** The address of the picture leads to something that is none. */
export const PictureFails: Story = {
  render: () => html`
    <history-event>
      <h3>A lost photograph</h3>
      <time datetime="1917">1917</time>
      <figure>
        <img src="data/history.schema.json" alt="A crowd before a palace" width="600" height="400" />
        <figcaption>From an album that burned</figcaption>
      </figure>
      <p>The words for those who do not see it stand in its place.</p>
    </history-event>
  `,
  parameters: shows('history-event', '[part="stand-in"]'),
};

/** “About”, before the common era. */
export const Circa: Story = {
  render: () => html`<history-event .history=${doubtful} event="troy"></history-event>`,
  parameters: drawn,
};

/** A century is a date too. */
export const Century: Story = {
  render: () => html`<history-event .history=${doubtful} event="homer"></history-event>`,
  parameters: drawn,
};

/** A date in the author's own words, where a formatted one would say too much. */
export const DateText: Story = {
  render: () => html`<history-event .history=${doubtful} event="library"></history-event>`,
  parameters: drawn,
};

/** The year first, in every language. */
export const YearFirst: Story = {
  render: () => html`
    <history-event .history=${spaceAge} event="tereshkova" date-style="year-first"></history-event>
  `,
  parameters: drawn,
};

/** Notes in the narrative, and what they refer to below it. */
export const FootnotesAndSources: Story = {
  render: () => html`<history-event src=${src} event="great-famine"></history-event>`,
  parameters: drawn,
};

/** As deep in the page's outline as the page says. */
export const HeadingLevels: Story = {
  render: () => html`
    <h1>Notes on space flight</h1>
    <history-event .history=${spaceAge} event="salyut" heading-level="2"></history-event>
    <history-event .history=${spaceAge} event="voyager" heading-level="3"></history-event>
  `,
  parameters: drawn,
};

/** For crawlers, schema.org's words for the same event stand beside it. */
export const ForCrawlers: Story = {
  render: () => html`<history-event .history=${spaceAge} event="voyager" json-ld></history-event>`,
  parameters: drawn,
};

/** Right to left, with the dates of the page's own language. */
export const InPersian: Story = {
  render: () => html`
    <div lang="fa" dir="rtl"><history-event .history=${iran} event="constitution"></history-event></div>
  `,
  parameters: drawn,
};

/** In a side column. */
export const Narrow: Story = {
  render: () => html`
    <div style="max-inline-size: 280px">
      <history-event src=${src} event="first-atomic-bomb"></history-event>
    </div>
  `,
  parameters: drawn,
};

/** Across a page: the picture stands beside the text. */
export const Wide: Story = {
  render: () => html`
    <div style="max-inline-size: 1100px">
      <history-event src=${src} event="first-atomic-bomb"></history-event>
    </div>
  `,
  parameters: drawn,
};

/** While the file is on its way. */
export const Loading: Story = {
  render: () => html`<history-event src=${answer('half')} event="gagarin"></history-event>`,
  parameters: shows('history-event', '[part="progress"]'),
};

/** An id that the history does not have is said in words. */
export const UnknownEvent: Story = {
  render: () => html`<history-event src=${src} event="first-atomic-bom"></history-event>`,
  parameters: drawn,
};

/** The server has trouble. */
export const Failed: Story = {
  render: () => html`<history-event src=${answer('busy')} event="gagarin"></history-event>`,
  parameters: failed,
};

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-event .history=${packageFile}></history-event>`,
  parameters: failed,
};

/** The server has trouble, but the page itself knows what the event is. */
export const FailedWithHtml: Story = {
  render: () => html`
    <history-event src=${answer('busy')} event="gagarin">
      <h3>Yuri Gagarin orbits the Earth</h3>
      <time datetime="1961-04-12">12 April 1961</time>
      <p>Once around in 108 minutes.</p>
    </history-event>
  `,
  parameters: failed,
};
