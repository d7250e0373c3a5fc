import { words } from '../time/words/fr.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('fr');
/** Nought is singular too. */
const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${Math.abs(count) < 2 ? one : other}`;

// \u00a0 before a colon, \u202f within guillemets
export const locale: Locale = {
  lang: 'fr',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'frise chronologique',
    events: (count) => counted(count, 'événement', 'événements'),
    loading: 'Chargement de l’histoire',
    loadingPercent: (percent) =>
      `Chargement de l’histoire\u00a0: ${(percent / 100).toLocaleString('fr', { style: 'percent' })}`,
    empty: 'Cette histoire ne contient pas encore d’événements.',
    emptyHint: 'Ajoutez des événements à son fichier ou vérifiez l’adresse dans «\u202fsrc\u202f».',
    failed: 'Impossible d’afficher cette histoire.',
    retry: 'Réessayer',
    issues: (count) => `${counted(count, 'problème', 'problèmes')} dans les données`,
    close: 'Fermer',

    tools: 'Outils',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Tout afficher',
    previous: 'Événement précédent',
    next: 'Événement suivant',
    search: 'Rechercher un événement',
    searchResults: (count) =>
      count === 0 ? 'Aucun événement trouvé' : counted(count, 'événement trouvé', 'événements trouvés'),
    keyboardHelp: 'Raccourcis clavier',
    keys: {
      move: 'plus tôt, plus tard',
      lane: 'bande du dessus, du dessous',
      ends: 'premier, dernier',
      select: 'ouvrir le récit',
      zoom: 'zoom avant, arrière',
      fit: 'tout afficher',
      search: 'rechercher',
      help: 'cette liste',
      leave: 'quitter',
    },
    wheelHint: (key) => `Maintenez la touche ${key} enfoncée et faites défiler pour zoomer`,

    lanes: 'Bandes',
    otherLane: 'Autres',
    laneHidden: (name) => `Bande masquée\u00a0: ${name}`,
    laneShown: (name) => `Bande affichée\u00a0: ${name}`,
    overview: 'Vue d’ensemble',
    windowStart: 'Début de la période affichée',
    windowEnd: 'Fin de la période affichée',
    visible: (from, to) => `Période affichée\u00a0: ${from} à ${to}`,
    today: 'Aujourd’hui',
    more: (count) => counted(count, 'autre', 'autres'),

    story: 'Récit',
    meanwhile: 'À la même époque',
    sources: 'Sources',
    links: 'Liens',
    position: (index, total) => `${number(index)} sur ${number(total)}`,
    noPicture: 'L’image n’est pas disponible',
    footnote: (index) => `Source ${number(index)}`,
    backToText: 'Retour au texte',
    selected: (title) => `Sélection\u00a0: ${title}`,
    notFound: (id) => `Aucun événement «\u202f${id}\u202f» ne figure dans cette histoire.`,
    nearest: 'Les plus proches\u00a0:',
  },
};
