import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString(['sq', 'ru']);

export const strings: NewsStrings = {
  loading: 'Lajmet po ngarkohen',
  failed: 'Lajmet nuk u shfaqën dot.',
  empty: 'Ende nuk ka lajme.',
  emptyHint: 'Shtoni lajme në katalog ose kontrolloni adresën te «src».',
  title: 'Çfarë ka të re',
  features: 'Mundësi të reja',
  repairs: 'Ndreqje dhe përditësime',
  histories: 'Histori të reja',
  fixed: 'Ndrequr',
  updated: 'Përditësuar',
  fresh: 'E re',
  freshCount: (count) =>
    count === 1 ? '1 risi që nga vizita juaj e fundit' : `${number(count)} risi që nga vizita juaj e fundit`,
  all: (count) => `Shfaqi të ${number(count)}`,
  feed: 'Prurja Atom',
};
