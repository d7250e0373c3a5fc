import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('es');

export const strings: NewsStrings = {
  loading: 'Cargando las novedades',
  failed: 'No se pudieron mostrar las novedades.',
  empty: 'Aún no hay novedades.',
  emptyHint: 'Añada novedades al catálogo o compruebe la dirección indicada en «src».',
  title: 'Novedades',
  features: 'Funciones nuevas',
  repairs: 'Corregido y actualizado',
  histories: 'Historias nuevas',
  fixed: 'Corregido',
  updated: 'Actualizado',
  fresh: 'Nuevo',
  freshCount: (count) =>
    count === 1 ? '1 novedad desde su última visita' : `${number(count)} novedades desde su última visita`,
  all: (count) => `Mostrar las ${number(count)}`,
  feed: 'Canal Atom',
};
