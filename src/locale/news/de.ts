import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('de');

export const strings: NewsStrings = {
  loading: 'Neuigkeiten werden geladen',
  failed: 'Die Neuigkeiten können nicht angezeigt werden.',
  empty: 'Noch gibt es keine Neuigkeiten.',
  emptyHint: 'Fügen Sie dem Katalog Neuigkeiten hinzu oder prüfen Sie die Adresse in „src“.',
  title: 'Neuigkeiten',
  features: 'Neue Funktionen',
  repairs: 'Behoben und verbessert',
  histories: 'Neue Chroniken',
  fixed: 'Behoben',
  updated: 'Verbessert',
  fresh: 'Neu',
  freshCount: (count) =>
    count === 1
      ? '1 Neuigkeit seit Ihrem letzten Besuch'
      : `${number(count)} Neuigkeiten seit Ihrem letzten Besuch`,
  all: (count) => `Alle ${number(count)} zeigen`,
  feed: 'Atom-Feed',
};
