import type { MapStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('tr');

export const strings: MapStrings = {
  map: 'xəritə',
  places: 'Yerlər',
  placeCount: (count) => `${number(count)} yer`,
  shown: (shown, total) => `${number(total)} hadisədən ${number(shown)}`,
  without: (count) => `${number(count)} hadisənin xəritədə yeri yoxdur`,
  noPlaces: 'Bu tarixin heç bir hadisəsinin xəritədə yeri yoxdur.',
  noPlacesHint: 'Hadisələrin “place” sahəsinə dərəcə ilə “lat” və “lon” yazın.',
  fit: 'Bütün yerləri göstər',
  play: 'Zaman boyu oynat',
  pause: 'Fasilə',
  cluster: (events, places, names) => `${places}, ${events}: ${names}`,
  list: 'Yerlərin siyahısı',
  more: (count) => `və daha ${number(count)}`,
  wheelHint: (key) => `Xəritəni böyütmək üçün ${key} düyməsini basıb sürüşdürün`,
  touchHint: 'Xəritəni iki barmaqla hərəkət etdirin',
  source: 'Xəritə: Natural Earth',
  bordersToday: 'bugünkü sərhədlər',
  layers: 'Xəritədə çəkilib',
  showTime: 'Bu dövrü zaman xəttində göstər',
  noLand: 'Quru konturları yüklənmədi.',
  placeless: (title) => `“${title}” xəritədə yeri olmayan hadisədir`,
};
