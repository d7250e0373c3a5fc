import { words } from '../time/words/tr.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('tr');

export const locale: Locale = {
  lang: 'tr',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'zaman çizelgesi',
    events: (count) => `${number(count)} olay`,
    loading: 'Tarihçe yükleniyor',
    loadingPercent: (percent) =>
      `Tarihçe yükleniyor: ${(percent / 100).toLocaleString('tr', { style: 'percent' })}`,
    empty: 'Bu tarihçede henüz olay yok.',
    emptyHint: 'Dosyasına olay ekleyin ya da “src” içindeki adresi denetleyin.',
    failed: 'Bu tarihçe gösterilemedi.',
    retry: 'Yeniden dene',
    issues: (count) => `Verilerde ${number(count)} sorun`,
    close: 'Kapat',

    tools: 'Araçlar',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    fit: 'Tümünü göster',
    previous: 'Önceki olay',
    next: 'Sonraki olay',
    search: 'Olaylarda ara',
    searchResults: (count) => (count === 0 ? 'Olay bulunamadı' : `${number(count)} olay bulundu`),
    keyboardHelp: 'Klavye kısayolları',
    keys: {
      move: 'daha önce, daha sonra',
      lane: 'üstteki, alttaki şerit',
      ends: 'ilk, son',
      select: 'anlatıyı aç',
      zoom: 'yakınlaştır, uzaklaştır',
      fit: 'tümünü göster',
      search: 'ara',
      help: 'bu liste',
      leave: 'çık',
    },
    wheelHint: (key) => `Yakınlaştırmak için ${key} tuşunu basılı tutarak kaydırın`,

    lanes: 'Şeritler',
    otherLane: 'Diğer',
    laneHidden: (name) => `Gizlendi: ${name}`,
    laneShown: (name) => `Gösterildi: ${name}`,
    overview: 'Genel bakış',
    windowStart: 'Görünen dönemin başlangıcı',
    windowEnd: 'Görünen dönemin sonu',
    visible: (from, to) => `Görünen dönem: ${from} – ${to}`,
    today: 'Bugün',
    more: (count) => `${number(count)} olay daha`,

    story: 'Anlatı',
    meanwhile: 'Aynı dönemde',
    sources: 'Kaynaklar',
    links: 'Bağlantılar',
    position: (index, total) => `${number(index)} / ${number(total)}`,
    noPicture: 'Görsel mevcut değil',
    footnote: (index) => `Kaynak ${number(index)}`,
    backToText: 'Metne dön',
    selected: (title) => `Seçilen: ${title}`,
    notFound: (id) => `Bu tarihçede “${id}” adlı bir olay yok.`,
    nearest: 'En yakın olanlar:',
  },
};
