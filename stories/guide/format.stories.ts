import { html, type TemplateResult } from 'lit';
import schema from '../../data/history.schema.json';
import type { Story, StoryFile } from '../story.js';
import { code, table } from './table.js';

const file: StoryFile = { title: 'Guide/Tables/Format' };
export default file;

/** What is used here of a JSON Schema. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
}

const definitions: Readonly<Record<string, Schema>> = schema.$defs;

/** Behind a reference: the name of a definition. */
const nameOf = ({ $ref }: Schema): string => $ref?.split('/').at(-1) ?? '';

const typeOf = (field: Schema): string => {
  if (field.items !== undefined) return `list of ${typeOf(field.items)}`;
  if (field.$ref !== undefined) return nameOf(field);
  if (field.anyOf !== undefined) return field.anyOf.map(typeOf).join(' or ');
  return [field.type ?? 'string'].flat().join(' or ');
};

const fields = ({ properties = {}, required = [] }: Schema): TemplateResult =>
  table(
    ['Field', 'What it holds', 'What it is', 'Example'],
    Object.entries(properties).map(([name, field]) => {
      const target = definitions[nameOf(field)] ?? {};
      const [example] = field.examples ?? [];
      return [
        html`${code(name)}${required.includes(name) ? ' (needed)' : ''}`,
        typeOf(field),
        field.description ?? target.description ?? '',
        example === undefined ? '' : code(JSON.stringify(example)),
      ];
    }),
  );

const named = (name: string): Story => ({ render: () => fields(definitions[name] ?? {}) });

/** The file as a whole. */
export const History: Story = { render: () => fields(schema) };

/** What happened. */
export const Event: Story = named('event');

/** A picture with what has to be said about it. */
export const Picture: Story = named('image');

/** A place by name, and where it is. */
export const Place: Story = named('place');

/** A period behind the events. */
export const Era: Story = named('era');

/** What makes a lane. */
export const Group: Story = named('group');

/** What footnotes refer to. */
export const Source: Story = named('source');
