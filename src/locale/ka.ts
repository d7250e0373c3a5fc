import { words } from '../time/words/ka.js';
import type { Locale } from './locale.js';

/** Chromium has no Georgian numbers; Russian ones look the same. */
const number = (value: number): string => value.toLocaleString(['ka', 'ru']);

export const locale: Locale = {
  lang: 'ka',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'დროის ხაზი',
    events: (count) => `${number(count)} მოვლენა`,
    loading: 'ისტორია იტვირთება',
    loadingPercent: (percent) => `ისტორია იტვირთება: ${Math.round(percent)}%`,
    empty: 'ამ ისტორიაში მოვლენები ჯერ არ არის.',
    emptyHint: 'დაამატეთ მოვლენები მის ფაილში ან შეამოწმეთ „src“ ატრიბუტის მისამართი.',
    failed: 'ამ ისტორიის ჩვენება ვერ მოხერხდა.',
    retry: 'ხელახლა ცდა',
    issues: (count) => `${number(count)} ხარვეზი მონაცემებში`,
    close: 'დახურვა',

    tools: 'ხელსაწყოები',
    zoomIn: 'გადიდება',
    zoomOut: 'დაპატარავება',
    fit: 'ყველას ჩვენება',
    previous: 'წინა მოვლენა',
    next: 'შემდეგი მოვლენა',
    search: 'მოვლენების ძიება',
    searchResults: (count) => (count === 0 ? 'მოვლენა ვერ მოიძებნა' : `მოიძებნა ${number(count)} მოვლენა`),
    keyboardHelp: 'კლავიატურით მართვა',
    keys: {
      move: 'უფრო ადრე, უფრო გვიან',
      lane: 'ზედა, ქვედა ზოლი',
      ends: 'პირველი, ბოლო',
      select: 'ამბის გახსნა',
      zoom: 'გადიდება, დაპატარავება',
      fit: 'ყველას ჩვენება',
      search: 'ძიება',
      help: 'ეს სია',
      leave: 'გასვლა',
    },
    wheelHint: (key) => `მასშტაბის შესაცვლელად გადახვევისას გეჭიროთ ღილაკი ${key}`,

    lanes: 'ზოლები',
    otherLane: 'სხვა',
    laneHidden: (name) => `დამალულია: ${name}`,
    laneShown: (name) => `ნაჩვენებია: ${name}`,
    overview: 'საერთო ხედი',
    windowStart: 'ნაჩვენები პერიოდის დასაწყისი',
    windowEnd: 'ნაჩვენები პერიოდის დასასრული',
    visible: (from, to) => `ნაჩვენები პერიოდი: ${from} – ${to}`,
    today: 'დღეს',
    more: (count) => `კიდევ ${number(count)}`,

    story: 'ამბავი',
    meanwhile: 'იმავდროულად',
    sources: 'წყაროები',
    links: 'ბმულები',
    position: (index, total) => `${number(index)} / ${number(total)}`,
    noPicture: 'სურათი მიუწვდომელია',
    footnote: (index) => `წყარო ${number(index)}`,
    backToText: 'ტექსტთან დაბრუნება',
    selected: (title) => `არჩეულია: ${title}`,
    notFound: (id) => `მოვლენა „${id}“ ამ ისტორიაში არ არის.`,
    nearest: 'ყველაზე მსგავსია:',
  },
};
