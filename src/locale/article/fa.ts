import type { ArticleStrings } from './strings.js';

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('fa')} ${noun}`;

export const strings: ArticleStrings = {
  contents: 'فهرست',
  readingTime: (hours, minutes) =>
    `زمان خواندن: ${[counted(hours, 'ساعت'), counted(minutes, 'دقیقه')].filter(Boolean).join(' و ')}`,

  before: (era) => `پیش از «${era}»`,
  between: (last, next) => `میان «${last}» و «${next}»`,
  after: (era) => `پس از «${era}»`,
  open: 'با آغاز نامعلوم',
  continued: (era) => `${era} (ادامه)`,

  linkTo: (title) => `پیوند به «${title}»`,
  backTo: (title) => `بازگشت به «${title}»`,
  readOn: (title) => `ادامهٔ خواندن: ${title}`,

  readAloud: 'خواندن با صدای بلند',
  stop: 'توقف خواندن',
  nextParagraph: 'بند بعدی',
  reading: (title) => `در حال خواندن: ${title}`,
};
