import type { ArticleStrings } from './strings.js';

const rules = new Intl.PluralRules('ar');

interface Noun {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly other: string;
}

/** One and two are words of their own, without a number; three to ten take the plural, more the singular. */
function counted(count: number, noun: Noun): string {
  if (count === 0) return '';
  const category = rules.select(count);
  if (category === 'one' || category === 'two') return noun[category];
  return `${count.toLocaleString('ar')} ${category === 'few' ? noun.few : noun.other}`;
}
const hour: Noun = { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', other: 'ساعة' };
const minute: Noun = { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', other: 'دقيقة' };

export const strings: ArticleStrings = {
  contents: 'المحتويات',
  readingTime: (hours, minutes) =>
    `مدة القراءة: ${[counted(hours, hour), counted(minutes, minute)].filter(Boolean).join(' و')}`,

  before: (era) => `قبل «${era}»`,
  between: (last, next) => `بين «${last}» و«${next}»`,
  after: (era) => `بعد «${era}»`,
  open: 'بداية غير معروفة',
  continued: (era) => `${era} (تتمة)`,

  linkTo: (title) => `رابط إلى «${title}»`,
  backTo: (title) => `العودة إلى «${title}»`,
  readOn: (title) => `متابعة القراءة: ${title}`,

  readAloud: 'القراءة بصوت عالٍ',
  stop: 'إيقاف القراءة',
  nextParagraph: 'الفقرة التالية',
  reading: (title) => `تُقرأ الآن: ${title}`,
};
