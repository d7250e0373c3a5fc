/* Where each contender shows the titles of events, and how it answers a click. */
import type { ContenderName } from '../contenders.js';

export interface Locator {
  /** The first element that shows an event's title, wherever it stands. */
  title(): Element | undefined;
  /** Where the title of what is selected stands apart from the axis. */
  story?(): Element | undefined;
  /** The titles that can be clicked on the axis (or line) itself. */
  items(): readonly Element[];
  /** Whether the event of that title is shown as the selected one. */
  selected(title: string): boolean;
  /** What is dragged or scrolled. */
  field(): Element | undefined;
  /** Buttons that zoom in and out, where the wheel does not. */
  buttons?(): readonly (Element | undefined)[];
}

const query = (selector: string): Element | undefined => document.querySelector(selector) ?? undefined;
const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

const timeline = (): ShadowRoot | undefined =>
  document.querySelector('history-timeline')?.shadowRoot ?? undefined;

/** The heading of the story beside the axis. */
const storyTitle = (): Element | undefined =>
  timeline()?.querySelector('history-event')?.shadowRoot?.querySelector('[part~="title"]') ?? undefined;

const labels = (): readonly Element[] => [...(timeline()?.querySelectorAll('[part~="label"] bdi') ?? [])];

export const locators: Readonly<Record<ContenderName, Locator>> = {
  'history-timeline': {
    title: () => storyTitle() ?? labels()[0],
    story: storyTitle,
    items: labels,
    selected: (title) => textOf(storyTitle()) === title,
    field: () => timeline()?.querySelector('[part~="field"]') ?? undefined,
  },
  'vis-timeline': {
    title: () => query('.vis-item .vis-item-content'),
    items: () => all('.vis-item .vis-item-content'),
    selected: (title) => textOf(query('.story h3')) === title,
    field: () => query('.vis-panel.vis-center'),
  },
  timelinejs: {
    title: () => query('.tl-slide .tl-headline') ?? query('.tl-timemarker .tl-headline'),
    story: () => query('.tl-slide .tl-headline'),
    items: () => all('.tl-timemarker .tl-headline'),
    selected: (title) => all('.tl-timemarker-active .tl-headline').some((found) => textOf(found) === title),
    field: () => query('.tl-timenav'),
    buttons: () => [all('.tl-menubar-button')[0], all('.tl-menubar-button')[1]],
  },
  'react-chrono': {
    title: () => query('.rc-card-title'),
    items: () => all('.rc-card-title'),
    selected: (title) => textOf(query('.active .rc-card-title')) === title,
    field: () => query('#timeline-main-wrapper'),
  },
};
