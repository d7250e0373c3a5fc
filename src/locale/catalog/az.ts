import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('tr');

export const strings: CatalogStrings = {
  loading: 'Kataloq yüklənir',
  failed: 'Bu kataloqu göstərmək mümkün olmadı.',
  empty: 'Bu kataloqda hələ tarixçə yoxdur.',
  emptyHint: 'Onun faylına tarixçələr əlavə edin və ya “src” ünvanını yoxlayın.',
  title: 'Tarixçələr',
  search: 'Tarixçələri axtar',
  region: 'Region',
  allRegions: 'Bütün regionlar',
  period: 'Dövr',
  allPeriods: 'Bütün dövrlər',
  sort: 'Sıralama',
  sortListed: 'Kataloqdakı kimi',
  sortTitle: 'Ada görə',
  sortEarliest: 'Əvvəlcə ən qədim',
  sortEvents: 'Əvvəlcə ən ətraflı',
  found: (shown, total) =>
    shown === total ? `${number(total)} tarixçə` : `${number(total)} tarixçədən ${number(shown)}`,
  none: 'Uyğun tarixçə yoxdur.',
  noHistory: (id) => `Bu kataloqda “${id}” tarixçəsi yoxdur.`,
  reset: 'Hamısını göstər',
  spans: 'Hər birinin başlanğıcı və sonu',
  powers: 'Sola doğru hər xətt on dəfə daha uzaq keçmişdir.',
};
