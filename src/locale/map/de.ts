import type { MapStrings } from './strings.js';

export const strings: MapStrings = {
  map: 'Karte',
  places: 'Orte',
  placeCount: (count) => (count === 1 ? '1 Ort' : `${count.toLocaleString('de')} Orte`),
  shown: (shown, total) => `${shown.toLocaleString('de')} von ${total.toLocaleString('de')} Ereignissen`,
  without: (count) => `${count.toLocaleString('de')} ohne Ort auf der Karte`,
  noPlaces: 'Kein Ereignis dieser Geschichte hat einen Ort auf der Karte.',
  noPlacesHint: 'Geben Sie dem „place“ der Ereignisse „lat“ und „lon“ in Grad.',
  fit: 'Alle Orte zeigen',
  play: 'Durch die Zeit abspielen',
  pause: 'Anhalten',
  cluster: (events, places, names) => `${events}, ${places}: ${names}`,
  list: 'Orte als Liste',
  more: (count) => `und ${count.toLocaleString('de')} weitere`,
  wheelHint: (key) => `${key} halten und scrollen, um die Karte zu vergrößern`,
  touchHint: 'Die Karte mit zwei Fingern bewegen',
  source: 'Karte: Natural Earth',
  bordersToday: 'heutige Grenzen',
  layers: 'Auf der Karte eingezeichnet',
};
