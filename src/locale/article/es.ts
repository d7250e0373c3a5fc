import type { ArticleStrings } from './strings.js';

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('es')} ${noun}${count === 1 ? '' : 's'}`;

export const strings: ArticleStrings = {
  contents: 'Índice',
  readingTime: (hours, minutes) =>
    `${[counted(hours, 'hora'), counted(minutes, 'minuto')].filter(Boolean).join(' y ')} de lectura`,

  before: (era) => `Antes de «${era}»`,
  between: (last, next) => `Entre «${last}» y «${next}»`,
  after: (era) => `Después de «${era}»`,
  open: 'De comienzo desconocido',
  continued: (era) => `${era} (continuación)`,

  linkTo: (title) => `Enlace a «${title}»`,
  backTo: (title) => `Volver a «${title}»`,
  readOn: (title) => `Seguir leyendo: ${title}`,

  readAloud: 'Leer en voz alta',
  stop: 'Detener la lectura',
  nextParagraph: 'Párrafo siguiente',
  reading: (title) => `Leyendo: ${title}`,
};
