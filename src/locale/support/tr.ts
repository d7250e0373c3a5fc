import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Mağaza ve destek yolları yükleniyor',
  failed: 'Mağaza ve destek yolları gösterilemedi.',
  empty: 'Henüz satın alınacak ya da bağış yapılacak bir şey yok.',
  emptyHint: 'Kataloğa destek yolları ekleyin ya da “src” içindeki adresi denetleyin.',
  title: 'Destek',
  shop: 'Mağaza',
  shopNow: 'Mağazaya git',
  ways: 'Destek yolları',
  donate: 'Bağış yap',
  page: 'Destek sayfası',
  numbers: ['tr'],
};
