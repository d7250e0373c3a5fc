import { words } from '../time/words/es.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('es');
const events = (count: number): string =>
  count === 1 ? '1 acontecimiento' : `${number(count)} acontecimientos`;

export const locale: Locale = {
  lang: 'es',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'línea de tiempo',
    events,
    loading: 'Cargando la historia',
    loadingPercent: (percent) =>
      `Cargando la historia: ${(percent / 100).toLocaleString('es', { style: 'percent' })}`,
    empty: 'Esta historia aún no tiene acontecimientos.',
    emptyHint: 'Añada acontecimientos a su archivo o compruebe la dirección indicada en «src».',
    failed: 'No se pudo mostrar esta historia.',
    retry: 'Reintentar',
    issues: (count) => (count === 1 ? '1 problema en los datos' : `${number(count)} problemas en los datos`),
    close: 'Cerrar',

    tools: 'Herramientas',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fit: 'Mostrar todo',
    previous: 'Acontecimiento anterior',
    next: 'Acontecimiento siguiente',
    search: 'Buscar acontecimientos',
    searchResults: (count) =>
      count === 0
        ? 'Ningún acontecimiento encontrado'
        : `${events(count)} ${count === 1 ? 'encontrado' : 'encontrados'}`,
    keyboardHelp: 'Atajos de teclado',
    keys: {
      move: 'antes, después',
      lane: 'franja superior, inferior',
      ends: 'primero, último',
      select: 'abrir el relato',
      zoom: 'acercar, alejar',
      fit: 'mostrar todo',
      search: 'buscar',
      help: 'esta lista',
      leave: 'salir',
    },
    wheelHint: (key) => `Mantenga pulsada la tecla ${key} y desplácese para acercar o alejar`,

    lanes: 'Franjas',
    otherLane: 'Otros',
    laneHidden: (name) => `Franja oculta: ${name}`,
    laneShown: (name) => `Franja visible: ${name}`,
    overview: 'Vista general',
    windowStart: 'Inicio del periodo visible',
    windowEnd: 'Final del periodo visible',
    visible: (from, to) => `Periodo visible: de ${from} a ${to}`,
    today: 'Hoy',
    more: (count) => `${number(count)} más`,

    story: 'Relato',
    meanwhile: 'En la misma época',
    sources: 'Fuentes',
    links: 'Enlaces',
    position: (index, total) => `${number(index)} de ${number(total)}`,
    noPicture: 'La imagen no está disponible',
    footnote: (index) => `Fuente ${number(index)}`,
    backToText: 'Volver al texto',
    selected: (title) => `Seleccionado: ${title}`,
    notFound: (id) => `No hay ningún acontecimiento «${id}» en esta historia.`,
    nearest: 'Los más parecidos:',
  },
};
