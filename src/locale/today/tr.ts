import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Tarihte bu gün',
  today: 'Bugün',
  previousDay: 'Önceki gün',
  nextDay: 'Sonraki gün',
  month: 'Ay',
  day: 'Gün',
  nothing: (day) => `${day} için bilinen bir şey yok.`,
  near: (day, away) => `${Math.abs(away)} gün ${away < 0 ? 'önce' : 'sonra'}, ${day}:`,
  nothingNear: 'Çevresindeki hafta için de bilinen bir şey yok.',
  next: (day) => `Bilinen bir sonraki olay: ${day}.`,
  goTo: (day) => `${day} gününe git`,
  yearsAgo: (years) => `${years.toLocaleString('tr')} yıl önce`,
  thisYear: 'Bu yıl',
  ended: 'sona erdi',
  leapDay: (day) => `${day}: bu yıl böyle bir gün yok`,
  missing: (histories) => `Yüklenemedi: ${histories}`,
  noHistories: 'Katalogda tarih yok.',
  wrongDay: 'Bu sayfanın istediği gün okunamadı; bugünden başlanıyor.',
};
