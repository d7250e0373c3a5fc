import type { ArticleStrings } from './strings.js';

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('ka')} ${noun}`;

export const strings: ArticleStrings = {
  contents: 'სარჩევი',
  readingTime: (hours, minutes) =>
    `წასაკითხად საჭიროა ${[counted(hours, 'საათი'), counted(minutes, 'წუთი')].filter(Boolean).join(' და ')}`,

  // so worded that titles stay in the nominative
  before: (era) => `პერიოდამდე „${era}“`,
  between: (last, next) => `პერიოდებს „${last}“ და „${next}“ შორის`,
  after: (era) => `პერიოდის „${era}“ შემდეგ`,
  open: 'უცნობი დასაწყისით',
  continued: (era) => `${era} (გაგრძელება)`,

  linkTo: (title) => `ბმული: „${title}“`,
  backTo: (title) => `დაბრუნება: „${title}“`,
  readOn: (title) => `კითხვის გაგრძელება: ${title}`,

  readAloud: 'ხმამაღლა წაკითხვა',
  stop: 'კითხვის შეწყვეტა',
  nextParagraph: 'შემდეგი აბზაცი',
  reading: (title) => `იკითხება: ${title}`,
};
