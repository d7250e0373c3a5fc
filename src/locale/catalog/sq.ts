import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString(['sq', 'ru']);

export const strings: CatalogStrings = {
  loading: 'Katalogu po ngarkohet',
  failed: 'Ky katalog nuk u shfaq dot.',
  empty: 'Ky katalog ende nuk ka histori.',
  emptyHint: 'Shtoni histori në skedarin e tij ose kontrolloni adresën te «src».',
  title: 'Historitë',
  search: 'Kërko histori',
  region: 'Rajoni',
  allRegions: 'Të gjitha rajonet',
  period: 'Periudha',
  allPeriods: 'Të gjitha periudhat',
  sort: 'Renditja',
  sortListed: 'Si në katalog',
  sortTitle: 'Sipas titullit',
  sortEarliest: 'Më të hershmet në fillim',
  sortEvents: 'Më të pasurat në fillim',
  found: (shown, total) =>
    shown === total ? `${number(total)} histori` : `${number(shown)} nga ${number(total)} histori`,
  none: 'Asnjë histori nuk përputhet.',
  noHistory: (id) => `Në këtë katalog nuk ka histori «${id}».`,
  reset: 'Shfaqi të gjitha',
  spans: 'Kur fillon dhe mbaron secila',
  powers: 'Çdo vijë majtas është dhjetë herë më larg në të shkuarën.',
};
