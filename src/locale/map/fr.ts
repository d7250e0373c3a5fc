import type { MapStrings } from './strings.js';

export const strings: MapStrings = {
  map: 'carte',
  places: 'Lieux',
  placeCount: (count) => `${count.toLocaleString('fr')} ${count < 2 ? 'lieu' : 'lieux'}`,
  shown: (shown, total) => `${shown.toLocaleString('fr')} événements sur ${total.toLocaleString('fr')}`,
  without: (count) => `${count.toLocaleString('fr')} sans lieu sur la carte`,
  noPlaces: 'Aucun événement de cette histoire n’a de lieu sur la carte.',
  noPlacesHint: 'Donnez « lat » et « lon », en degrés, au « place » des événements.',
  fit: 'Montrer tous les lieux',
  play: 'Parcourir le temps',
  pause: 'Pause',
  cluster: (events, places, names) => `${events} en ${places} : ${names}`,
  list: 'Liste des lieux',
  more: (count) => `et ${count.toLocaleString('fr')} de plus`,
  wheelHint: (key) => `Maintenez ${key} et faites défiler pour agrandir la carte`,
  touchHint: 'Déplacez la carte avec deux doigts',
  source: 'Carte : Natural Earth',
  bordersToday: 'frontières d’aujourd’hui',
  layers: 'Dessiné sur la carte',
};
