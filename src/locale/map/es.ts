import type { MapStrings } from './strings.js';

export const strings: MapStrings = {
  map: 'mapa',
  places: 'Lugares',
  placeCount: (count) => (count === 1 ? '1 lugar' : `${count.toLocaleString('es')} lugares`),
  shown: (shown, total) => `${shown.toLocaleString('es')} de ${total.toLocaleString('es')} sucesos`,
  without: (count) => `${count.toLocaleString('es')} sin lugar en el mapa`,
  noPlaces: 'Ningún suceso de esta historia tiene un lugar en el mapa.',
  noPlacesHint: 'Añade «lat» y «lon», en grados, al «place» de los sucesos.',
  fit: 'Mostrar todos los lugares',
  play: 'Recorrer el tiempo',
  pause: 'Pausa',
  cluster: (events, places, names) => `${events} en ${places}: ${names}`,
  list: 'Lista de lugares',
  more: (count) => `y ${count.toLocaleString('es')} más`,
  wheelHint: (key) => `Mantén pulsado ${key} y desplázate para acercar el mapa`,
  touchHint: 'Mueve el mapa con dos dedos',
  source: 'Mapa: Natural Earth',
  bordersToday: 'fronteras de hoy',
  layers: 'Dibujado en el mapa',
};
