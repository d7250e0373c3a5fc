import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Cargando la tienda y las formas de apoyo',
  failed: 'No se pudieron mostrar la tienda y las formas de apoyo.',
  empty: 'Aún no hay nada que comprar ni a qué contribuir.',
  emptyHint: 'Añada formas de apoyo al catálogo o compruebe la dirección indicada en «src».',
  title: 'Apoyar',
  shop: 'Tienda',
  shopNow: 'Ir a la tienda',
  ways: 'Formas de apoyar',
  donate: 'Donar',
  page: 'Página de apoyo',
  numbers: ['es'],
};
