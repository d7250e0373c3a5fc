/*
 * What a story is: one state of an element, drawn by Storybook and looped over by test/stories.test.ts.
 * Knows: the shape that both read. Must not know: Storybook itself, or any element.
 */
import type { TemplateResult } from 'lit';

/** The default export of a `*.stories.ts`. */
export interface StoryFile {
  /** Where Storybook lists it: `Elements/history-event`. */
  readonly title: string;
  /** The tag whose docs stand beside the stories. */
  readonly component?: string;
  readonly parameters?: StoryParameters;
}

/** A named export of a `*.stories.ts`. */
export interface Story {
  /** The name of the export in words, unless given. */
  readonly name?: string;
  readonly render: () => TemplateResult;
  readonly parameters?: StoryParameters;
}

export interface StoryParameters {
  readonly docs?: { readonly description?: { readonly story?: string; readonly component?: string } };
  readonly test?: StoryTest;
}

/** What the test has to know of a story that shows something gone wrong, or takes its time. */
export interface StoryTest {
  /** Waits for the state that the story is about; the updates of its elements are waited for anyway. */
  readonly ready?: (root: HTMLElement) => Promise<unknown>;
  /** Warnings and errors on the console that are the point of the story. */
  readonly allowedMessages?: readonly RegExp[];
  /** Rules of axe that do not apply, each with its reason in a comment beside it. */
  readonly ignoredRules?: readonly string[];
}

export type StoryModule = { readonly default: StoryFile } & Readonly<Record<string, Story | StoryFile>>;

const isStory = (entry: Story | StoryFile): entry is Story => 'render' in entry;

/** The stories of a file in the order of its exports, named. */
export function storiesOf(module: StoryModule): readonly { readonly name: string; readonly story: Story }[] {
  return Object.entries(module)
    .filter(([key]) => key !== 'default')
    .flatMap(([key, story]) =>
      isStory(story)
        ? [{ name: story.name ?? key.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase(), story }]
        : [],
    );
}

/** Resolves with the first event of this type on an element of the story; rejects after 10 s. */
export function eventIn(root: HTMLElement, type: string): Promise<Event> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${type}: not heard within 10 s`)), 10_000);
    root.addEventListener(
      type,
      (event) => {
        clearTimeout(timer);
        resolve(event);
      },
      { once: true },
    );
  });
}
