import type { MapStrings } from './strings.js';

export const strings: MapStrings = {
  map: 'map',
  places: 'Places',
  placeCount: (count) => (count === 1 ? '1 place' : `${count.toLocaleString('en')} places`),
  shown: (shown, total) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} events`,
  without: (count) => `${count.toLocaleString('en')} without a place on the map`,
  noPlaces: 'No event of this history has a place on the map.',
  noPlacesHint: 'Give events a “place” with “lat” and “lon”, in degrees.',
  fit: 'Show all places',
  play: 'Play through time',
  pause: 'Pause',
  cluster: (events, places, names) => `${events} in ${places}: ${names}`,
  list: 'Places as a list',
  more: (count) => `and ${count.toLocaleString('en')} more`,
  wheelHint: (key) => `Hold ${key} and scroll to zoom the map`,
  touchHint: 'Move the map with two fingers',
  source: 'Map: Natural Earth',
  bordersToday: 'borders of today',
  layers: 'Drawn on the map',
};
