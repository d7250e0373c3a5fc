/* Who is measured, and up to how many events it is worth waiting for. */

export const names = ['history-timeline', 'timelinejs', 'vis-timeline', 'react-chrono'] as const;
export type ContenderName = (typeof names)[number];

/** The one that the others are put in relation to. */
export const ours: ContenderName = 'history-timeline';

/** Exact, so that two runs measure the same thing. */
export const packages: Readonly<Record<string, string>> = {
  '@knight-lab/timelinejs': '3.9.11',
  'vis-timeline': '8.5.4',
  'vis-data': '8.0.6',
  'react-chrono': '3.3.3',
  react: '19.2.3',
  'react-dom': '19.2.3',
};

export const titles: Readonly<Record<ContenderName, string>> = {
  'history-timeline': 'history-timeline',
  timelinejs: `TimelineJS ${packages['@knight-lab/timelinejs']}`,
  'vis-timeline': `vis-timeline ${packages['vis-timeline']}`,
  'react-chrono': `react-chrono ${packages['react-chrono']}`,
};

/** They draw every event as elements: with more the page only freezes. */
export const mostEvents: Readonly<Record<ContenderName, number>> = {
  'history-timeline': Infinity,
  timelinejs: 1000,
  'vis-timeline': 10_000,
  'react-chrono': 1000,
};

/** CSS px of the wheel, 60 times a second, that zoom about twentyfold in a second and a quarter */
export const wheelSpeed: Readonly<Partial<Record<ContenderName, number>>> = {
  'history-timeline': 6,
  'vis-timeline': 6,
};
