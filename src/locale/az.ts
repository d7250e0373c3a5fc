import { words } from '../time/words/az.js';
import type { Locale } from './locale.js';

/** Chromium only half knows Azerbaijani numbers; Turkish ones look the same. */
const number = (value: number): string => value.toLocaleString('tr');

export const locale: Locale = {
  lang: 'az',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'zaman xətti',
    events: (count) => `${number(count)} hadisə`,
    loading: 'Tarixçə yüklənir',
    loadingPercent: (percent) => `Tarixçə yüklənir: ${Math.round(percent)}%`,
    empty: 'Bu tarixçədə hələ hadisə yoxdur.',
    emptyHint: 'Onun faylına hadisələr əlavə edin və ya “src” ünvanını yoxlayın.',
    failed: 'Bu tarixçəni göstərmək mümkün olmadı.',
    retry: 'Yenidən cəhd et',
    issues: (count) => `Verilənlərdə ${number(count)} problem`,
    close: 'Bağla',

    tools: 'Alətlər',
    zoomIn: 'Böyüt',
    zoomOut: 'Kiçilt',
    fit: 'Hamısını göstər',
    previous: 'Əvvəlki hadisə',
    next: 'Növbəti hadisə',
    search: 'Hadisələri axtar',
    searchResults: (count) => (count === 0 ? 'Hadisə tapılmadı' : `${number(count)} hadisə tapıldı`),
    keyboardHelp: 'Klaviatura qısayolları',
    keys: {
      move: 'daha əvvəl, daha sonra',
      lane: 'yuxarıdakı, aşağıdakı zolaq',
      ends: 'birinci, sonuncu',
      select: 'hekayəni aç',
      zoom: 'böyüt, kiçilt',
      fit: 'hamısını göstər',
      search: 'axtar',
      help: 'bu siyahı',
      leave: 'çıx',
    },
    wheelHint: (key) => `Miqyası dəyişmək üçün ${key} düyməsini basılı saxlayıb sürüşdürün`,

    lanes: 'Zolaqlar',
    otherLane: 'Digər',
    laneHidden: (name) => `Gizlədildi: ${name}`,
    laneShown: (name) => `Göstərildi: ${name}`,
    overview: 'Ümumi baxış',
    windowStart: 'Görünən dövrün başlanğıcı',
    windowEnd: 'Görünən dövrün sonu',
    visible: (from, to) => `Görünən dövr: ${from} – ${to}`,
    today: 'Bu gün',
    more: (count) => `Daha ${number(count)} hadisə`,

    story: 'Hekayə',
    meanwhile: 'Eyni dövrdə',
    sources: 'Mənbələr',
    links: 'Keçidlər',
    position: (index, total) => `${number(index)} / ${number(total)}`,
    noPicture: 'Şəkil mövcud deyil',
    footnote: (index) => `Mənbə ${number(index)}`,
    backToText: 'Mətnə qayıt',
    selected: (title) => `Seçildi: ${title}`,
    notFound: (id) => `Bu tarixçədə “${id}” hadisəsi yoxdur.`,
    nearest: 'Ən yaxın olanlar:',
  },
};
