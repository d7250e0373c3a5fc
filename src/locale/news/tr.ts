import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('tr');

export const strings: NewsStrings = {
  loading: 'Yenilikler yükleniyor',
  failed: 'Yenilikler gösterilemedi.',
  empty: 'Henüz yenilik yok.',
  emptyHint: 'Kataloğa yenilik ekleyin ya da “src” içindeki adresi denetleyin.',
  title: 'Yenilikler',
  features: 'Yeni özellikler',
  repairs: 'Düzeltilenler ve güncellenenler',
  histories: 'Yeni tarihçeler',
  fixed: 'Düzeltildi',
  updated: 'Güncellendi',
  fresh: 'Yeni',
  freshCount: (count) => `Son ziyaretinizden bu yana ${number(count)} yenilik`,
  all: (count) => `Tümünü göster (${number(count)})`,
  feed: 'Haber akışı',
};
