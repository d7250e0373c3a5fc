import { words } from '../time/words/de.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('de');
const events = (count: number): string => (count === 1 ? '1 Ereignis' : `${number(count)} Ereignisse`);

// a history is a „Chronik“: „Geschichte“ would be its story as well
export const locale: Locale = {
  lang: 'de',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'Zeitleiste',
    events,
    loading: 'Chronik wird geladen',
    loadingPercent: (percent) =>
      `Chronik wird geladen: ${(percent / 100).toLocaleString('de', { style: 'percent' })}`,
    empty: 'Diese Chronik enthält noch keine Ereignisse.',
    emptyHint: 'Fügen Sie der Datei Ereignisse hinzu oder prüfen Sie die Adresse in „src“.',
    failed: 'Diese Chronik kann nicht angezeigt werden.',
    retry: 'Erneut versuchen',
    issues: (count) => (count === 1 ? '1 Problem in den Daten' : `${number(count)} Probleme in den Daten`),
    close: 'Schließen',

    tools: 'Werkzeuge',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles anzeigen',
    previous: 'Vorheriges Ereignis',
    next: 'Nächstes Ereignis',
    search: 'Ereignisse suchen',
    searchResults: (count) => (count === 0 ? 'Kein Ereignis gefunden' : `${events(count)} gefunden`),
    keyboardHelp: 'Tastaturbedienung',
    keys: {
      move: 'früher, später',
      lane: 'Spur darüber, darunter',
      ends: 'erstes, letztes',
      select: 'Erzählung öffnen',
      zoom: 'vergrößern, verkleinern',
      fit: 'alles anzeigen',
      search: 'suchen',
      help: 'diese Liste',
      leave: 'verlassen',
    },
    wheelHint: (key) => `Zum Zoomen ${key === 'Ctrl' ? 'Strg' : key} gedrückt halten und scrollen`,

    lanes: 'Spuren',
    otherLane: 'Sonstiges',
    laneHidden: (name) => `Ausgeblendet: ${name}`,
    laneShown: (name) => `Eingeblendet: ${name}`,
    overview: 'Übersicht',
    windowStart: 'Anfang des Ausschnitts',
    windowEnd: 'Ende des Ausschnitts',
    visible: (from, to) => `Ausschnitt: ${from} bis ${to}`,
    today: 'Heute',
    more: (count) => (count === 1 ? '1 weiteres' : `${number(count)} weitere`),

    story: 'Erzählung',
    meanwhile: 'Zur selben Zeit',
    sources: 'Quellen',
    links: 'Weblinks',
    position: (index, total) => `${number(index)} von ${number(total)}`,
    noPicture: 'Das Bild ist nicht verfügbar',
    footnote: (index) => `Quelle ${number(index)}`,
    backToText: 'Zurück zum Text',
    selected: (title) => `Ausgewählt: ${title}`,
    notFound: (id) => `Diese Chronik enthält kein Ereignis „${id}“.`,
    nearest: 'Am ähnlichsten sind:',
  },
};
