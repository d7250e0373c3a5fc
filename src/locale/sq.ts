import { words } from '../time/words/sq.js';
import type { Locale } from './locale.js';

/** Chromium has no Albanian numbers; Russian ones look the same. */
const number = (value: number): string => value.toLocaleString(['sq', 'ru']);

export const locale: Locale = {
  lang: 'sq',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'vijë kohore',
    // singular and plural are alike
    events: (count) => `${number(count)} ngjarje`,
    loading: 'Historia po ngarkohet',
    loadingPercent: (percent) => `Historia po ngarkohet: ${Math.round(percent)}%`,
    empty: 'Kjo histori ende nuk ka ngjarje.',
    emptyHint: 'Shtoni ngjarje në skedarin e saj ose kontrolloni adresën te «src».',
    failed: 'Kjo histori nuk u shfaq dot.',
    retry: 'Provo përsëri',
    issues: (count) => (count === 1 ? '1 problem në të dhëna' : `${number(count)} probleme në të dhëna`),
    close: 'Mbyll',

    tools: 'Mjetet',
    zoomIn: 'Zmadho',
    zoomOut: 'Zvogëlo',
    fit: 'Shfaq të gjitha',
    previous: 'Ngjarja e mëparshme',
    next: 'Ngjarja pasuese',
    search: 'Kërko ngjarje',
    searchResults: (count) =>
      count === 0
        ? 'Nuk u gjet asnjë ngjarje'
        : count === 1
          ? 'U gjet 1 ngjarje'
          : `U gjetën ${number(count)} ngjarje`,
    keyboardHelp: 'Shkurtoret e tastierës',
    keys: {
      move: 'më herët, më vonë',
      lane: 'korsia sipër, poshtë',
      ends: 'e para, e fundit',
      select: 'hap rrëfimin',
      zoom: 'zmadho, zvogëlo',
      fit: 'shfaq të gjitha',
      search: 'kërko',
      help: 'kjo listë',
      leave: 'dil',
    },
    wheelHint: (key) => `Për të zmadhuar ose zvogëluar, mbani shtypur ${key} dhe lëvizni rrotën e miut`,

    lanes: 'Korsitë',
    otherLane: 'Të tjera',
    laneHidden: (name) => `U fsheh: ${name}`,
    laneShown: (name) => `U shfaq: ${name}`,
    overview: 'Pamja e përgjithshme',
    windowStart: 'Fillimi i periudhës së shfaqur',
    windowEnd: 'Fundi i periudhës së shfaqur',
    visible: (from, to) => `Periudha e shfaqur: ${from} – ${to}`,
    today: 'Sot',
    more: (count) => (count === 1 ? 'Edhe 1 tjetër' : `Edhe ${number(count)} të tjera`),

    story: 'Rrëfimi',
    meanwhile: 'Në të njëjtën kohë',
    sources: 'Burimet',
    links: 'Lidhjet',
    position: (index, total) => `${number(index)} nga ${number(total)}`,
    noPicture: 'Figura nuk është në dispozicion',
    footnote: (index) => `Burimi ${number(index)}`,
    backToText: 'Kthehu te teksti',
    selected: (title) => `U zgjodh: ${title}`,
    notFound: (id) => `Në këtë histori nuk ka ngjarje «${id}».`,
    nearest: 'Më të ngjashmet:',
  },
};
