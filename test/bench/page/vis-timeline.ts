/*
 * vis-timeline as the example of its README embeds it: all items, no groups, no height. Its examples `groups` and
 * `verticalScroll` add both: items are then stacked group by group and only those in sight are drawn, which opens
 * 10,000 in about a quarter of the time, and 1,000 in the same.
 * On the blog page there is a place for the text of what is selected.
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { BenchHistory } from './events.js';

interface Item {
  readonly id: string;
  readonly content: string;
  readonly start: Date;
  readonly end?: Date;
}

/** How far one turn of the wheel zooms; the default, five times as far, leaves no way between in and out. */
const options = { zoomFriction: 25 };

const host = (): HTMLElement => document.getElementById('timeline') ?? document.body;

const item = ({ id, title, start, end }: BenchHistory['events'][number]): Item => ({
  id,
  content: title,
  start: new Date(start),
  ...(end === undefined ? {} : { end: new Date(end) }),
});

let items: DataSet<Item>;
let timeline: Timeline | undefined;

function prepare(history: BenchHistory): void {
  items = new DataSet(history.events.map(item));
}

function open(): void {
  timeline = new Timeline(host(), items, options);
}

let whole: { start: Date; end: Date } | undefined;

window.adapter = {
  prepare,
  open,
  narrow() {
    whole = timeline?.getWindow();
    if (whole === undefined) return;
    const [from, to] = [whole.start.getTime(), whole.end.getTime()];
    timeline?.setWindow(from + (to - from) * 0.375, from + (to - from) * 0.625, { animation: false });
  },
  widen() {
    if (whole !== undefined) timeline?.setWindow(whole.start, whole.end, { animation: false });
  },
  span() {
    const window = timeline?.getWindow();
    return window === undefined ? 0 : window.end.getTime() - window.start.getTime();
  },
};

async function load(url: string): Promise<void> {
  const response = await fetch(url);
  const history: BenchHistory = await response.json();
  prepare(history);
  open();
  const story = document.createElement('div');
  story.className = 'story';
  host().after(story);
  timeline?.on('select', ({ items: [id] }: { items: string[] }) => {
    const event = history.events.find((candidate) => candidate.id === id);
    if (event === undefined) return;
    const title = document.createElement('h3');
    const text = document.createElement('p');
    title.textContent = event.title;
    text.textContent = event.text;
    story.replaceChildren(title, text);
  });
}

const url = host().dataset['src'];
if (url !== undefined) void load(url);
