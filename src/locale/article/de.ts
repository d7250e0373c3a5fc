import type { ArticleStrings } from './strings.js';

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count.toLocaleString('de')} ${count === 1 ? one : many}`;

export const strings: ArticleStrings = {
  contents: 'Inhalt',
  readingTime: (hours, minutes) =>
    `Lesezeit ${[counted(hours, 'Stunde', 'Stunden'), counted(minutes, 'Minute', 'Minuten')].filter(Boolean).join(' ')}`,

  before: (era) => `Vor „${era}“`,
  between: (last, next) => `Zwischen „${last}“ und „${next}“`,
  after: (era) => `Nach „${era}“`,
  open: 'Mit unbekanntem Anfang',
  continued: (era) => `${era} (Fortsetzung)`,

  linkTo: (title) => `Link zu „${title}“`,
  backTo: (title) => `Zurück zu „${title}“`,
  readOn: (title) => `Weiterlesen: ${title}`,

  readAloud: 'Vorlesen',
  stop: 'Vorlesen beenden',
  nextParagraph: 'Nächster Absatz',
  reading: (title) => `Wird vorgelesen: ${title}`,
};
