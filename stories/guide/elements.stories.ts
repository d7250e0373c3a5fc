import { html, type TemplateResult } from 'lit';
import { english } from '../../src/locale/index.js';
import { commandOf } from '../../src/elements/history-timeline/internal/axis/keys.js';
import manifest from '../custom-elements.json';
import type { Story, StoryFile } from '../story.js';
import { code, table } from './table.js';

const file: StoryFile = { title: 'Guide/Tables/Elements' };
export default file;

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
}

const elements: readonly Declaration[] = manifest.modules
  .flatMap(({ declarations }): readonly Declaration[] => declarations)
  .filter(({ tagName }) => tagName !== undefined);

/** One row a name, whichever elements have it. */
function together(kind: 'cssProperties' | 'cssParts'): TemplateResult {
  const rows = new Map<string, { entry: Entry; tags: string[] }>();
  for (const element of elements) {
    for (const entry of element[kind] ?? []) {
      const row = rows.get(entry.name) ?? { entry, tags: [] };
      row.tags.push(element.tagName ?? '');
      rows.set(entry.name, row);
    }
  }
  const cells = [...rows.values()].map(({ entry, tags }) => [
    code(entry.name),
    entry.default === undefined ? '' : code(entry.default),
    entry.description ?? '',
    tags.map((tag) => html`${code(tag)} `),
  ]);
  return kind === 'cssParts'
    ? table(
        ['Part', 'What it is', 'In'],
        cells.map(([name = '', , ...rest]) => [name, ...rest]),
      )
    : table(['Property', 'Unless set', 'What it is', 'In'], cells);
}

/** From the docblocks of the elements. */
export const CustomProperties: Story = { render: () => together('cssProperties') };

/** From the docblocks of the elements. */
export const Parts: Story = { render: () => together('cssParts') };

function kindOf(name: string): string | undefined {
  const key = name === 'Space' ? ' ' : name;
  return commandOf({ key, ctrlKey: false, metaKey: false, altKey: false }, false)?.kind;
}

const tried =
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Enter Space + - 0 / ? Escape PageUp PageDown Tab'.split(
    ' ',
  );

const { ends, ...rest } = english.strings.keys;
const meanings: Readonly<Record<string, string>> = { ...rest, edge: ends };

/** Asked of the code that reads the keys. */
export const Keys: Story = {
  render: () =>
    table(
      ['Keys', 'What they do'],
      [...new Set(tried.map(kindOf))]
        .filter((kind) => kind !== undefined)
        .map((kind) => [
          tried.filter((key) => kindOf(key) === kind).map((key) => html`<kbd>${key}</kbd> `),
          meanings[kind] ?? kind,
        ]),
    ),
};
