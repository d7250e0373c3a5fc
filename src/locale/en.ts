import { words } from '../time/words/en.js';
import type { Locale } from './locale.js';

const events = (count: number): string => (count === 1 ? '1 event' : `${count.toLocaleString('en')} events`);

export const locale: Locale = {
  lang: 'en',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'timeline',
    events,
    loading: 'Loading the history',
    loadingPercent: (percent) => `Loading the history: ${percent}%`,
    empty: 'This history has no events yet.',
    emptyHint: 'Add events to its file, or check the address in “src”.',
    failed: 'This history could not be shown.',
    retry: 'Try again',
    issues: (count) => (count === 1 ? '1 problem in the data' : `${count} problems in the data`),
    close: 'Close',

    tools: 'Tools',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    previous: 'Previous event',
    next: 'Next event',
    search: 'Search events',
    searchResults: (count) =>
      count === 0 ? 'No event found' : count === 1 ? '1 event found' : `${count} events found`,
    keyboardHelp: 'Keyboard',
    keys: {
      move: 'earlier, later',
      lane: 'lane above, below',
      ends: 'first, last',
      select: 'open the story',
      zoom: 'zoom in, out',
      fit: 'show all',
      search: 'search',
      help: 'this list',
      leave: 'leave',
    },
    wheelHint: (key) => `Hold ${key} and scroll to zoom`,

    lanes: 'Lanes',
    otherLane: 'Other',
    laneHidden: (name) => `${name} hidden`,
    laneShown: (name) => `${name} shown`,
    overview: 'Overview',
    windowStart: 'Start of the window',
    windowEnd: 'End of the window',
    visible: (from, to) => `Showing ${from} to ${to}`,
    today: 'Today',
    more: (count) => `${count.toLocaleString('en')} more`,

    story: 'Story',
    meanwhile: 'Meanwhile',
    sources: 'Sources',
    links: 'Links',
    position: (index, total) => `${index.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    noPicture: 'The picture is not available',
    footnote: (index) => `Source ${index}`,
    backToText: 'Back to the text',
    selected: (title) => `${title} selected`,
    notFound: (id) => `There is no event “${id}” in this history.`,
    nearest: 'The nearest there are:',
  },
};
