import type { ArticleStrings } from './strings.js';

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('az')} ${noun}`;

export const strings: ArticleStrings = {
  contents: 'Mündəricat',
  readingTime: (hours, minutes) =>
    `Oxuma vaxtı: ${[counted(hours, 'saat'), counted(minutes, 'dəqiqə')].filter(Boolean).join(' ')}`,

  before: (era) => `“${era}” dövründən əvvəl`,
  between: (last, next) => `“${last}” və “${next}” dövrləri arasında`,
  after: (era) => `“${era}” dövründən sonra`,
  open: 'Başlanğıcı məlum olmayanlar',
  continued: (era) => `${era} (davamı)`,

  linkTo: (title) => `“${title}” üçün keçid`,
  backTo: (title) => `Mətnə qayıt: “${title}”`,
  readOn: (title) => `Oxumağa davam et: ${title}`,

  readAloud: 'Səsli oxu',
  stop: 'Oxumağı dayandır',
  nextParagraph: 'Növbəti abzas',
  reading: (title) => `Oxunur: ${title}`,
};
