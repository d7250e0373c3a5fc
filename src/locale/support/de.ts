import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Laden und Unterstützung werden geladen',
  failed: 'Laden und Unterstützung können nicht angezeigt werden.',
  empty: 'Noch gibt es nichts zu kaufen und nichts zu spenden.',
  emptyHint: 'Fügen Sie dem Katalog Unterstützung hinzu oder prüfen Sie die Adresse in „src“.',
  title: 'Unterstützen',
  shop: 'Laden',
  shopNow: 'Zum Laden',
  ways: 'Wege zu unterstützen',
  donate: 'Spenden',
  page: 'Seite zur Unterstützung',
  numbers: ['de'],
};
