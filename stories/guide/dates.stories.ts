import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { loadLocale } from '../../src/locale/index.js';
import { formatDate, parseDate, type DateInput } from '../../src/time/index.js';
import { present } from '../ready.js';
import type { Story, StoryFile } from '../story.js';
import { code, table } from './table.js';

const file: StoryFile = { title: 'Guide/Tables/Dates' };
export default file;

/** As the code has it, quotes and all. */
const written = (input: DateInput): string =>
  typeof input === 'string' && input !== '' ? input : JSON.stringify(input);

const read = (input: DateInput): readonly (string | TemplateResult)[] => {
  const result = parseDate(input);
  return [
    code(written(input)),
    result.ok ? code(result.value.edtf) : `${result.error.code}: ${result.error.message}`,
    result.ok ? formatDate(result.value) : (result.error.hint ?? ''),
  ];
};

const readable: readonly DateInput[] = [
  '1961-08-13',
  '1961-08',
  1961,
  '1961-01-01/1989',
  '1985/..',
  '1920?',
  '1920~',
  '196X',
  '1968-21',
  '-0043-03-15',
  'Y-66000000',
  '1961 Jan 1 - 1989',
  '13 August 1961',
  '44 BC',
  'AD 79',
  'c. 1200 BCE',
  '3rd century BCE',
  '1960s',
  'between 1914 and 1918',
  'before 1900',
  '1961 – present',
  '66 Ma',
  '13.8 billion years ago',
  { year: -44, month: 3, day: 15 },
];

/** What an author writes, what it is in EDTF, how it is shown. */
export const Read: Story = {
  render: () => table(['Written', 'Read as (EDTF)', 'Shown'], readable.map(read)),
};

const refused: readonly DateInput[] = [
  '',
  '04/03/1961',
  '1961-13',
  '2023-02-29',
  '1989/1961',
  '-0000',
  'some time ago',
];

/** What cannot be read is an issue with a place and a remedy; the other events are shown all the same. */
export const Refused: Story = {
  render: () => table(['Written', 'What is said', 'What to do'], refused.map(read)),
};

const languages = ['en', 'de', 'zh', 'fa', 'ru', 'ka'];
const shown: readonly string[] = [
  '1961-01-01/1989',
  '-0043-03-15',
  '-1199~',
  '196X',
  '-02XX',
  '1985/..',
  'Y-66000000~',
];

async function inLanguages(): Promise<TemplateResult> {
  const locales = await Promise.all(languages.map((tag) => loadLocale([tag])));
  const rows = shown.map((input) => {
    const result = parseDate(input);
    const dates = locales.map(
      ({ lang, words }) =>
        html`<bdi lang=${lang}>${result.ok ? formatDate(result.value, { locale: lang, words }) : ''}</bdi>`,
    );
    return [code(input)].concat(dates);
  });
  return table(['EDTF', ...languages], rows);
}

/** The same dates in a few languages. */
export const Languages: Story = {
  render: () => html`${until(inLanguages(), html`<p>…</p>`)}`,
  parameters: { test: { ready: (root) => present(root, 'table') } },
};
