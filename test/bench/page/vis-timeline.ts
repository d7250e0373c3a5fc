/* vis-timeline as its examples embed it, with groups, and a place for the text of what is selected. */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { BenchHistory } from './events.js';

interface Item {
  readonly id: string;
  readonly content: string;
  readonly start: Date;
  readonly end?: Date;
  readonly group: string;
}

// a height of its own and scrolling inside: else a thousand events make a page of a hundred screens
const options: TimelineOptions = {
  height: '480px',
  verticalScroll: true,
  zoomKey: 'ctrlKey',
  zoomFriction: 25,
};

const host = (): HTMLElement => document.getElementById('timeline') ?? document.body;

const item = ({ id, title, start, end, group }: BenchHistory['events'][number]): Item => ({
  id,
  content: title,
  start: new Date(start),
  ...(end === undefined ? {} : { end: new Date(end) }),
  group,
});

const groupsOf = ({ groups }: BenchHistory): DataSet<{ id: string; content: string }> =>
  new DataSet(groups.map(({ id, title }) => ({ id, content: title })));

let items: DataSet<Item>;
let groups: ReturnType<typeof groupsOf>;
let timeline: Timeline | undefined;

function prepare(history: BenchHistory): void {
  items = new DataSet(history.events.map(item));
  groups = groupsOf(history);
}

function open(): void {
  timeline = new Timeline(host(), items, groups, options);
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
