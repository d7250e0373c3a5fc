import type { ArticleStrings } from './strings.js';

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count.toLocaleString('sq')} ${count === 1 ? one : many}`;

export const strings: ArticleStrings = {
  contents: 'Përmbajtja',
  readingTime: (hours, minutes) =>
    `${[counted(hours, 'orë', 'orë'), counted(minutes, 'minutë', 'minuta')].filter(Boolean).join(' e ')} lexim`,

  before: (era) => `Para periudhës “${era}”`,
  between: (last, next) => `Midis periudhave “${last}” dhe “${next}”`,
  after: (era) => `Pas periudhës “${era}”`,
  open: 'Me fillim të panjohur',
  continued: (era) => `${era} (vazhdim)`,

  linkTo: (title) => `Lidhje te “${title}”`,
  backTo: (title) => `Kthehu te “${title}”`,
  readOn: (title) => `Vazhdo leximin: ${title}`,

  readAloud: 'Lexo me zë',
  stop: 'Ndal leximin',
  nextParagraph: 'Paragrafi tjetër',
  reading: (title) => `Po lexohet: ${title}`,
};
