import type { MapStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString(['sq', 'ru']);

export const strings: MapStrings = {
  map: 'hartë',
  places: 'Vendet',
  placeCount: (count) => (count === 1 ? '1 vend' : `${number(count)} vende`),
  shown: (shown, total) => `${number(shown)} nga ${number(total)} ngjarje`,
  without: (count) => `${number(count)} pa vend në hartë`,
  noPlaces: 'Asnjë ngjarje e kësaj historie nuk ka vend në hartë.',
  noPlacesHint: 'Jepuni ngjarjeve te “place” “lat” dhe “lon”, në gradë.',
  fit: 'Shfaq të gjitha vendet',
  play: 'Luaj nëpër kohë',
  pause: 'Ndalo',
  cluster: (events, places, names) => `${events} në ${places}: ${names}`,
  list: 'Vendet si listë',
  more: (count) => `dhe ${number(count)} të tjera`,
  wheelHint: (key) => `Mbaj ${key} dhe rrotullo për ta zmadhuar hartën`,
  touchHint: 'Lëvize hartën me dy gishta',
  source: 'Harta: Natural Earth',
  bordersToday: 'kufijtë e sotëm',
  layers: 'Vizatuar në hartë',
  showTime: 'Shfaqe këtë kohë në vijën kohore',
  noLand: 'Toka e hartës nuk u ngarkua dot.',
  placeless: (title) => `“${title}” nuk ka vend në hartë`,
};
