import type { ArticleStrings } from './strings.js';

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

export const strings: ArticleStrings = {
  contents: 'Contents',
  readingTime: (hours, minutes) =>
    `${[counted(hours, 'hour'), counted(minutes, 'minute')].filter(Boolean).join(' ')} to read`,

  before: (era) => `Before “${era}”`,
  between: (last, next) => `Between “${last}” and “${next}”`,
  after: (era) => `After “${era}”`,
  open: 'Of unknown beginning',
  continued: (era) => `${era} (continued)`,

  linkTo: (title) => `Link to “${title}”`,
  backTo: (title) => `Back to “${title}”`,
  readOn: (title) => `Read on: ${title}`,

  readAloud: 'Read aloud',
  stop: 'Stop reading',
  nextParagraph: 'Next paragraph',
  reading: (title) => `Reading: ${title}`,
};
