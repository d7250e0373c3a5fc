import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('tr');

export const strings: CatalogStrings = {
  loading: 'Katalog yükleniyor',
  failed: 'Bu katalog gösterilemedi.',
  empty: 'Bu katalogda henüz tarihçe yok.',
  emptyHint: 'Dosyasına tarihçe ekleyin ya da “src” içindeki adresi denetleyin.',
  title: 'Tarihçeler',
  search: 'Tarihçelerde ara',
  region: 'Bölge',
  allRegions: 'Tüm bölgeler',
  period: 'Dönem',
  allPeriods: 'Tüm dönemler',
  sort: 'Sıralama',
  sortListed: 'Katalogdaki gibi',
  sortTitle: 'Başlığa göre',
  sortEarliest: 'Önce en eskiler',
  sortEvents: 'Önce en ayrıntılılar',
  found: (shown, total) =>
    shown === total ? `${number(total)} tarihçe` : `${number(total)} tarihçeden ${number(shown)} tanesi`,
  none: 'Eşleşen tarihçe yok.',
  noHistory: (id) => `Bu katalogda “${id}” adlı bir tarihçe yok.`,
  reset: 'Tümünü göster',
  spans: 'Her birinin başlangıcı ve sonu',
  powers: 'Sola doğru her çizgi on kat daha eskidir.',
};
