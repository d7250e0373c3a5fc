import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Mağaza və dəstək yolları yüklənir',
  failed: 'Mağazanı və dəstək yollarını göstərmək mümkün olmadı.',
  empty: 'Hələ alınası və ya ianə ediləsi bir şey yoxdur.',
  emptyHint: 'Kataloqa dəstək yolları əlavə edin və ya “src” ünvanını yoxlayın.',
  title: 'Dəstək',
  shop: 'Mağaza',
  shopNow: 'Mağazaya keç',
  ways: 'Dəstək yolları',
  donate: 'İanə et',
  page: 'Dəstək səhifəsi',
  numbers: ['az', 'tr'],
};
