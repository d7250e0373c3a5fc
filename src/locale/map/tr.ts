import type { MapStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('tr');

export const strings: MapStrings = {
  map: 'harita',
  places: 'Yerler',
  placeCount: (count) => `${number(count)} yer`,
  shown: (shown, total) => `${number(total)} olaydan ${number(shown)} tanesi`,
  without: (count) => `${number(count)} olayın haritada yeri yok`,
  noPlaces: 'Bu tarihin hiçbir olayının haritada yeri yok.',
  noPlacesHint: 'Olayların “place” alanına derece olarak “lat” ve “lon” yazın.',
  fit: 'Bütün yerleri göster',
  play: 'Zaman içinde oynat',
  pause: 'Duraklat',
  cluster: (events, places, names) => `${places}, ${events}: ${names}`,
  list: 'Yerlerin listesi',
  more: (count) => `ve ${number(count)} tane daha`,
  wheelHint: (key) => `Haritayı yakınlaştırmak için ${key} tuşunu basılı tutup kaydırın`,
  touchHint: 'Haritayı iki parmakla hareket ettirin',
  source: 'Harita: Natural Earth',
  bordersToday: 'bugünkü sınırlar',
  layers: 'Haritaya çizilenler',
  showTime: 'Bu dönemi zaman çizelgesinde göster',
  noLand: 'Kara çizimi yüklenemedi.',
  placeless: (title) => `“${title}” için haritada yer yok`,
};
