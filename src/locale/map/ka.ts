import type { MapStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString(['ka', 'ru']);

export const strings: MapStrings = {
  map: 'რუკა',
  places: 'ადგილები',
  placeCount: (count) => `${number(count)} ადგილი`,
  shown: (shown, total) => `${number(total)} მოვლენიდან ${number(shown)}`,
  without: (count) => `${number(count)} რუკაზე ადგილის გარეშე`,
  noPlaces: 'ამ ისტორიის არცერთ მოვლენას არ აქვს ადგილი რუკაზე.',
  noPlacesHint: 'მიუთითეთ მოვლენების „place“-ში „lat“ და „lon“, გრადუსებში.',
  fit: 'ყველა ადგილის ჩვენება',
  play: 'დროში გაშვება',
  pause: 'პაუზა',
  cluster: (events, places, names) => `${events}, ${places}: ${names}`,
  list: 'ადგილების სია',
  more: (count) => `და კიდევ ${number(count)}`,
  wheelHint: (key) => `რუკის გასადიდებლად დააჭირეთ ${key}-ს და გადაახვიეთ`,
  touchHint: 'რუკა ორი თითით გადაადგილეთ',
  source: 'რუკა: Natural Earth',
  bordersToday: 'დღევანდელი საზღვრები',
  layers: 'რუკაზე დატანილია',
  showTime: 'ამ დროის ჩვენება დროის ხაზზე',
  noLand: 'ხმელეთის კონტურები ვერ ჩაიტვირთა.',
  placeless: (title) => `„${title}“ რუკაზე ადგილის გარეშეა`,
};
