import type { MapStrings } from './strings.js';

const rules = new Intl.PluralRules('ru');
const number = (value: number): string => value.toLocaleString('ru');

const counted = (count: number, one: string, few: string, many: string): string => {
  const category = rules.select(count);
  return `${number(count)} ${category === 'one' ? one : category === 'few' ? few : many}`;
};

export const strings: MapStrings = {
  map: 'карта',
  places: 'Места',
  placeCount: (count) => counted(count, 'место', 'места', 'мест'),
  shown: (shown, total) => `Событий: ${number(shown)} из ${number(total)}`,
  without: (count) => `без места на карте: ${number(count)}`,
  noPlaces: 'Ни у одного события этой истории нет места на карте.',
  noPlacesHint: 'Укажите в «place» событий «lat» и «lon», в градусах.',
  fit: 'Показать все места',
  play: 'Проиграть по времени',
  pause: 'Пауза',
  cluster: (events, places, names) => `${events}, ${places}: ${names}`,
  list: 'Места списком',
  more: (count) => `и ещё ${number(count)}`,
  wheelHint: (key) => `Чтобы изменить масштаб карты, прокручивайте с клавишей ${key}`,
  touchHint: 'Двигайте карту двумя пальцами',
  source: 'Карта: Natural Earth',
  bordersToday: 'современные границы',
  layers: 'Нанесено на карту',
  showTime: 'Показать это время на ленте времени',
  noLand: 'Не удалось загрузить очертания суши.',
  placeless: (title) => `У события «${title}» нет места на карте`,
};
