import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('tr');

export const strings: NewsStrings = {
  loading: 'Yeniliklər yüklənir',
  failed: 'Yenilikləri göstərmək mümkün olmadı.',
  empty: 'Hələ yenilik yoxdur.',
  emptyHint: 'Kataloqa yeniliklər əlavə edin və ya “src” ünvanını yoxlayın.',
  title: 'Yeniliklər',
  features: 'Yeni imkanlar',
  repairs: 'Düzəldilənlər və yenilənənlər',
  histories: 'Yeni tarixçələr',
  fixed: 'Düzəldildi',
  updated: 'Yeniləndi',
  fresh: 'Yeni',
  freshCount: (count) => `Son gəlişinizdən bəri ${number(count)} yenilik`,
  all: (count) => `Hamısını göstər (${number(count)})`,
  feed: 'Xəbər lenti',
};
