/* The pages that are measured: the same blog post around each contender, embedded as its documentation says. */
import { titles, type ContenderName } from './contenders.js';

interface Embed {
  readonly head: string;
  readonly body: string;
}

const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const style = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const place = (data: string): string =>
  `<div id="timeline" style="inline-size: 100%; min-block-size: 480px" data-src="${data}"></div>`;

// `defer`, which TimelineJS's documentation leaves out: a careful host would not let it hold up the post
const timelinejs = `${style('/timelinejs/css/timeline.css')}
<script defer src="/timelinejs/js/timeline.js"></script>`;

const embeds: Readonly<Record<ContenderName, Embed>> = {
  'history-timeline': {
    head: script('/history-timeline/history-timeline.js'),
    body: '<history-timeline src="/data/history.json" style="display: block; min-block-size: 720px"></history-timeline>',
  },
  timelinejs: {
    head: `${timelinejs}\n${script('/bench/timelinejs.js')}`,
    body: place('/data/timelinejs.json').replace('min-block-size: 480px', 'block-size: 600px'),
  },
  'vis-timeline': {
    head: `${style('/bench/vis-timeline.css')}\n${script('/bench/vis-timeline.js')}`,
    body: place('/data/events.json'),
  },
  'react-chrono': {
    head: `${style('/bench/react-chrono.css')}\n${script('/bench/react-chrono.js')}`,
    body: place('/data/events.json').replace('min-block-size: 480px', 'block-size: 600px'),
  },
};

const paragraphs = [
  'A history is easier to follow when its events can be seen beside one another. What came first, what ran on for years, what happened in the same month at the other end of a country: a page of prose keeps such things apart, and a line of time brings them together.',
  'The timeline below holds the events that this series of posts returns to. Drag it to go through the decades, choose an event to read about it, and come back to the text whenever you like.',
];

const after = [
  'Some of these dates are firm to the day, others only to the year, and a few are still argued about. Where the sources differ, the account given here follows the later ones, and the notes say so.',
  'It is worth looking at the gaps as well as at the clusters. A quiet decade on a chart is often one about which little was written down, or one whose records are not yet open. The next post takes up two of these gaps and asks what could fill them.',
  'Readers have written in with corrections to earlier posts in this series. They are listed at the end, with thanks, and the timeline has been brought up to date with them.',
];

const prose = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** A post with the timeline in its first screen. */
export const blogPage = (name: ContenderName): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reading a century by its dates</title>
<link rel="icon" href="data:,">
<style>
body { max-inline-size: 1080px; margin: 0 auto; padding: 16px; font: 17px/1.5 Georgia, serif; color: #222; }
h1 { margin: 0; line-height: 1.2; }
</style>
${embeds[name].head}
</head>
<body>
<article>
<h1>Reading a century by its dates</h1>
${prose(paragraphs)}
${embeds[name].body}
${prose(after)}
</article>
</body>
</html>
`;

/** Nothing but the contender, which gets its data from the benchmark. */
export function sizePage(name: ContenderName): string {
  const { head, body } = embeds[name];
  const adapter = name === 'history-timeline' ? script('/bench/ours.js') : '';
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${titles[name]}</title><link rel="icon" href="data:,">
<style>body { margin: 16px; font: 16px/1.5 sans-serif; }</style>
${head}
${adapter}
</head>
<body>${body.replace(/ (?:data-)?src="[^"]*"/, '')}</body>
</html>
`;
}

/** For what the browser does by itself. */
export const blankPage =
  '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Blank</title><link rel="icon" href="data:,">\n';
