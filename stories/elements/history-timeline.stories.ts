import { html } from 'lit';
import chalk from '../../src/theme/presets/chalk.css?inline';
import ink from '../../src/theme/presets/ink.css?inline';
import paper from '../../src/theme/presets/paper.css?inline';
import { answer } from '../answers.js';
import { dressed } from '../dressed.js';
import { drawn, failed, shows } from '../ready.js';
import { berlin, crowd, deepTime, faulty, iran, packageFile, rome, spaceAge, src } from '../samples.js';
import type { Story, StoryFile } from '../story.js';

const thousands = crowd(6000);

const file: StoryFile = { title: 'Elements/history-timeline', component: 'history-timeline' };
export default file;

/** A whole history, its lanes from the groups of the file. */
export const WholeHistory: Story = {
  render: () => html`<history-timeline src=${src}></history-timeline>`,
  parameters: drawn,
};

/** A window of a few years, an event selected. */
export const WindowAndSelection: Story = {
  render: () => html`
    <history-timeline src=${src} start="1969" end="1980" selected="nixon-visit"></history-timeline>
  `,
  parameters: drawn,
};

/** A history as an object, handed over by the page's own code. */
export const FromAnObject: Story = {
  render: () => html`<history-timeline .history=${spaceAge} selected="gagarin"></history-timeline>`,
  parameters: drawn,
};

/** The history stands in the page. */
export const FromJsonInThePage: Story = {
  render: () => html`
    <history-timeline>
      <script type="application/json">
        {
          "id": "wall",
          "title": "The Wall",
          "events": [
            { "id": "built", "title": "Built overnight", "date": "1961-08-13" },
            { "id": "stands", "title": "It stands", "date": "1961/1989", "importance": 5 },
            { "id": "opened", "title": "Opened by mistake", "date": "1989-11-09" }
          ]
        }
      </script>
    </history-timeline>
  `,
  parameters: drawn,
};

/** Nothing but HTML in the page: the children are the events. */
export const FromHtml: Story = {
  render: () => html`
    <history-timeline>
      <history-event date="1957-10-04">
        <h3>Sputnik</h3>
        <p>A beep from above.</p>
      </history-event>
      <history-event date="1961-04-12">
        <h3>Gagarin</h3>
        <p>Once around.</p>
      </history-event>
      <history-event date="1969-07-20">
        <h3>Tranquility Base</h3>
        <p>Dust and a flag.</p>
      </history-event>
    </history-timeline>
  `,
  parameters: drawn,
};

/** A lane for each place. */
export const LanesByPlace: Story = {
  render: () => html`<history-timeline .history=${spaceAge} lanes="place"></history-timeline>`,
  parameters: drawn,
};

/** More than can have a label: marks where there is room, ribbons with counts where there is not. */
export const Crowded: Story = {
  render: () => html`<history-timeline .history=${thousands}></history-timeline>`,
  parameters: drawn,
};

/** One lane for everything. */
export const OneLane: Story = {
  render: () => html`<history-timeline src=${src} lanes="none"></history-timeline>`,
  parameters: drawn,
};

/** The list, which narrow places get by themselves. */
export const List: Story = {
  render: () => html`<history-timeline src=${src} view="list"></history-timeline>`,
  parameters: drawn,
};

/** 375 px, as on a telephone: the width of the element counts, not that of the window. */
export const Narrow: Story = {
  render: () => html`
    <div style="max-inline-size: 375px">
      <history-timeline .history=${spaceAge} selected="tereshkova"></history-timeline>
    </div>
  `,
  parameters: drawn,
};

/** As it leaves the printer: the list, on a page's width. */
export const ForPrint: Story = {
  render: () => html`
    <div style="max-inline-size: 180mm; color: black; background: white">
      <history-timeline .history=${spaceAge} view="list"></history-timeline>
    </div>
  `,
  parameters: drawn,
};

/** In Chinese, dates and all. */
export const InChinese: Story = {
  render: () => html`<history-timeline lang="zh" src=${src}></history-timeline>`,
  parameters: drawn,
};

/** In German. */
export const InGerman: Story = {
  render: () => html`<history-timeline lang="de" .history=${berlin} selected="mauer"></history-timeline>`,
  parameters: drawn,
};

/** Right to left: time too runs from right to left. */
export const InPersian: Story = {
  render: () => html`
    <div lang="fa" dir="rtl">
      <history-timeline .history=${iran} selected="constitution"></history-timeline>
    </div>
  `,
  parameters: drawn,
};

/** On a dark page, without a word about it: all colours follow the text's. */
export const OnDarkPage: Story = {
  render: () => html`
    <div style="padding: 24px; color: #e9e6df; background: #15171c; color-scheme: dark">
      <history-timeline src=${src}></history-timeline>
    </div>
  `,
  parameters: drawn,
};

/** The theme `paper`. */
export const Paper: Story = {
  render: () => dressed(paper, html`<history-timeline src=${src}></history-timeline>`),
  parameters: drawn,
};

/** The theme `ink`. */
export const Ink: Story = {
  render: () => dressed(ink, html`<history-timeline src=${src}></history-timeline>`),
  parameters: drawn,
};

/** The theme `chalk`. */
export const Chalk: Story = {
  render: () => dressed(chalk, html`<history-timeline src=${src}></history-timeline>`),
  parameters: drawn,
};

/** From 13.8 billion years ago to 1989. */
export const DeepTime: Story = {
  render: () => html`<history-timeline .history=${deepTime} lanes="none"></history-timeline>`,
  parameters: drawn,
};

/** 1 BCE is followed by 1 CE. */
export const AcrossTheEras: Story = {
  render: () => html`<history-timeline .history=${rome} lanes="none"></history-timeline>`,
  parameters: drawn,
};

/** A file that is a history, but has no events. */
export const Empty: Story = {
  render: () => html`<history-timeline src=${answer('no-events')}></history-timeline>`,
  parameters: drawn,
};

/** The frame stands while the file is on its way; this one stops at two fifths. */
export const Loading: Story = {
  render: () => html`<history-timeline src=${answer('half')}></history-timeline>`,
  parameters: shows('history-timeline', '[part="loading"]'),
};

/** What went wrong, what to do, and a button that does it. */
export const Failed: Story = {
  render: () => html`<history-timeline src=${answer('busy')}></history-timeline>`,
  parameters: failed,
};

/** A file of another kind: what it is not, what it holds, and what a history looks like. */
export const AnotherKindOfFile: Story = {
  render: () => html`<history-timeline .history=${packageFile}></history-timeline>`,
  parameters: failed,
};

/** The page asks for an event that there is not: the first stands instead, and the nearest ids are named. */
export const UnknownEvent: Story = {
  render: () => html`<history-timeline .history=${spaceAge} selected="sputnik-one"></history-timeline>`,
  parameters: shows('history-timeline', '[part="notice"]'),
};

/** Part of the data is wrong: the good events are shown, `debug` shows what was wrong with the others. */
export const WithIssues: Story = {
  render: () => html`<history-timeline .history=${faulty} debug></history-timeline>`,
  parameters: drawn,
};
