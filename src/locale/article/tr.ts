import type { ArticleStrings } from './strings.js';

const counted = (count: number, noun: string): string =>
  count === 0 ? '' : `${count.toLocaleString('tr')} ${noun}`;

export const strings: ArticleStrings = {
  contents: 'İçindekiler',
  readingTime: (hours, minutes) =>
    `Okuma süresi: ${[counted(hours, 'saat'), counted(minutes, 'dakika')].filter(Boolean).join(' ')}`,

  before: (era) => `“${era}” döneminden önce`,
  between: (last, next) => `“${last}” ve “${next}” dönemleri arasında`,
  after: (era) => `“${era}” döneminden sonra`,
  open: 'Başlangıcı bilinmeyenler',
  continued: (era) => `${era} (devamı)`,

  linkTo: (title) => `“${title}” bağlantısı`,
  backTo: (title) => `Metne dön: “${title}”`,
  readOn: (title) => `Okumaya devam et: ${title}`,

  readAloud: 'Sesli oku',
  stop: 'Okumayı durdur',
  nextParagraph: 'Sonraki paragraf',
  reading: (title) => `Okunuyor: ${title}`,
};
