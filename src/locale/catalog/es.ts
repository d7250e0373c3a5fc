import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('es');

export const strings: CatalogStrings = {
  loading: 'Cargando el catálogo',
  failed: 'No se pudo mostrar este catálogo.',
  empty: 'Este catálogo aún no tiene historias.',
  emptyHint: 'Añada historias a su archivo o compruebe la dirección indicada en «src».',
  title: 'Historias',
  search: 'Buscar historias',
  region: 'Región',
  allRegions: 'Todas las regiones',
  period: 'Época',
  allPeriods: 'Todas las épocas',
  sort: 'Orden',
  sortListed: 'Según el catálogo',
  sortTitle: 'Por título',
  sortEarliest: 'De la más antigua',
  sortEvents: 'De la más extensa',
  found: (shown, total) => {
    const all = total === 1 ? '1 historia' : `${number(total)} historias`;
    return shown === total ? all : `${number(shown)} de ${all}`;
  },
  none: 'Ninguna historia coincide.',
  noHistory: (id) => `No hay ninguna historia «${id}» en este catálogo.`,
  reset: 'Mostrar todas',
  spans: 'Cuándo empieza y acaba cada una',
  powers: 'Cada línea hacia la izquierda está diez veces más lejos en el pasado.',
};
