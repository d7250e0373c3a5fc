/* Each story is a test: it renders, says nothing on the console, and axe finds nothing to say about it. */
import { assert, expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { render } from 'lit';
import '../src/define.js';
import { storiesOf, type StoryModule, type StoryTest } from '../stories/story.js';

const files = import.meta.glob<StoryModule>('../stories/**/*.stories.ts', { eager: true });

/** Everything said on the console while `run` runs. */
async function messagesOf(run: () => Promise<void>): Promise<string[]> {
  const messages: string[] = [];
  const { warn, error } = console;
  const note = (...parts: unknown[]): void => void messages.push(parts.map(String).join(' '));
  console.warn = note;
  console.error = note;
  try {
    await run();
  } finally {
    console.warn = warn;
    console.error = error;
  }
  return messages;
}

interface Updating {
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (element: Element): element is Element & Updating => 'updateComplete' in element;

/** All the elements under a root, and those in their shadow roots. */
function elementsIn(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    found.push(element);
    if (element.shadowRoot !== null) found.push(...elementsIn(element.shadowRoot));
  }
  return found;
}

/** An update may make elements that update in their turn: twice through is enough for what stands here. */
async function settled(root: HTMLElement, ready: StoryTest['ready']): Promise<void> {
  await ready?.(root);
  for (let round = 0; round < 2; round += 1) {
    await Promise.all(
      elementsIn(root)
        .filter(isUpdating)
        .map((element) => element.updateComplete),
    );
    await nextFrame();
  }
}

describe('stories', () => {
  it('there are some', () => {
    assert.isAbove(Object.keys(files).length, 0);
  });

  for (const module of Object.values(files)) {
    describe(module.default.title, () => {
      afterEach(() => fixtureCleanup());

      for (const { name, story } of storiesOf(module)) {
        const test: StoryTest = { ...module.default.parameters?.test, ...story.parameters?.test };

        it(name, async () => {
          const said = await messagesOf(async () => {
            // the listeners of `ready` must stand before the story is drawn
            const root = await fixture<HTMLElement>(html`<main></main>`);
            const waiting = settled(root, test.ready);
            render(story.render(), root);
            await waiting;
            await settled(root, undefined);
            assert.isAbove(root.getBoundingClientRect().height, 0, 'nothing is seen');
            await expect(root).to.be.accessible({ ignoredRules: [...(test.ignoredRules ?? [])] });
          });
          const allowed = test.allowedMessages ?? [];
          const unexpected = said.filter((message) => !allowed.some((pattern) => pattern.test(message)));
          assert.deepEqual(unexpected, []);
        });
      }
    });
  }
});
