/* What the test of a story waits for: the state that the story is about. */
import { eventIn, type StoryParameters } from './story.js';

const until = async (what: string, holds: () => boolean): Promise<void> => {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what}: not within 10 s`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** The shadow roots of all elements with this tag, in shadow roots too. */
const shadows = (root: ParentNode, tag: string): readonly ShadowRoot[] =>
  [...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
    shadowRoot === null ? [] : (localName === tag ? [shadowRoot] : []).concat(shadows(shadowRoot, tag)),
  );

/** A label on every axis; vis-timeline comes later than the rest. */
const labelled = (root: HTMLElement): boolean =>
  shadows(root, 'history-timeline').every(
    (shadow) =>
      shadow.querySelector('.vis-item .label, .list, [part="notice"]') !== null &&
      shadow.querySelector('.handle:not([aria-valuenow])') === null,
  );

const waiting = (ready: (root: HTMLElement) => Promise<unknown>): StoryParameters => ({ test: { ready } });

/** The history is read and drawn. */
export const drawn = waiting(async (root) => {
  await eventIn(root, 'history-load');
  await until('labels', () => labelled(root));
});

/** It could not be read, and that is said. */
export const failed = waiting((root) => eventIn(root, 'history-error'));

/** Something stands in the shadow of the element: for states that tell of themselves by no event. */
export const shows = (tag: string, selector: string): StoryParameters =>
  waiting((root) =>
    until(`${tag} ${selector}`, () => {
      const all = shadows(root, tag);
      return all.length > 0 && all.every((shadow) => shadow.querySelector(selector) !== null);
    }),
  );

/** Something stands in the story itself. */
export const present = (root: HTMLElement, selector: string): Promise<void> =>
  until(selector, () => root.querySelector(selector) !== null);
