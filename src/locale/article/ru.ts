import type { ArticleStrings } from './strings.js';

const rules = new Intl.PluralRules('ru');

function counted(count: number, one: string, few: string, many: string): string {
  if (count === 0) return '';
  const category = rules.select(count);
  return `${count.toLocaleString('ru')} ${category === 'one' ? one : category === 'few' ? few : many}`;
}
const time = (hours: number, minutes: number): string =>
  [counted(hours, 'час', 'часа', 'часов'), counted(minutes, 'минута', 'минуты', 'минут')]
    .filter(Boolean)
    .join(' ');

export const strings: ArticleStrings = {
  contents: 'Содержание',
  readingTime: (hours, minutes) => `Время чтения: ${time(hours, minutes)}`,

  // so worded that titles stay in the nominative
  before: (era) => `До периода «${era}»`,
  between: (last, next) => `Между периодами «${last}» и «${next}»`,
  after: (era) => `После периода «${era}»`,
  open: 'С неизвестным началом',
  continued: (era) => `${era} (продолжение)`,

  linkTo: (title) => `Ссылка на «${title}»`,
  backTo: (title) => `Вернуться к тексту: «${title}»`,
  readOn: (title) => `Читать дальше: ${title}`,

  readAloud: 'Читать вслух',
  stop: 'Остановить чтение',
  nextParagraph: 'Следующий абзац',
  reading: (title) => `Читается: ${title}`,
};
