import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('de');

export const strings: CatalogStrings = {
  loading: 'Katalog wird geladen',
  failed: 'Dieser Katalog kann nicht angezeigt werden.',
  empty: 'Dieser Katalog enthält noch keine Chroniken.',
  emptyHint: 'Fügen Sie der Datei Chroniken hinzu oder prüfen Sie die Adresse in „src“.',
  title: 'Chroniken',
  search: 'Chroniken suchen',
  region: 'Region',
  allRegions: 'Alle Regionen',
  period: 'Zeitraum',
  allPeriods: 'Alle Zeiträume',
  sort: 'Reihenfolge',
  sortListed: 'Wie im Katalog',
  sortTitle: 'Nach Titel',
  sortEarliest: 'Älteste zuerst',
  sortEvents: 'Meiste Ereignisse zuerst',
  found: (shown, total) =>
    shown === total
      ? total === 1
        ? '1 Chronik'
        : `${number(total)} Chroniken`
      : `${number(shown)} von ${total === 1 ? '1 Chronik' : `${number(total)} Chroniken`}`,
  none: 'Keine Chronik passt dazu.',
  noHistory: (id) => `Dieser Katalog enthält keine Chronik „${id}“.`,
  reset: 'Alle zeigen',
  spans: 'Anfang und Ende jeder Chronik',
  powers: 'Jede Linie weiter links liegt zehnmal so weit zurück.',
};
