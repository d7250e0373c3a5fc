import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Un día como hoy',
  today: 'Hoy',
  previousDay: 'El día anterior',
  nextDay: 'El día siguiente',
  month: 'Mes',
  day: 'Día',
  nothing: (day) => `No se conoce nada del ${day}.`,
  nearest: (day) => `El día más cercano con algo que contar: ${day}.`,
  nothingNear: 'Tampoco se conoce nada de la semana alrededor.',
  goTo: (day) => `Ir al ${day}`,
  yearsAgo: (years) => (years === 1 ? 'hace 1 año' : `hace ${years.toLocaleString('es')} años`),
  thisYear: 'Este año',
  ended: 'final',
  leapDay: (day) => `${day}, día que este año no tiene`,
  missing: (histories) => `Sin cargar: ${histories}`,
  noHistories: 'El catálogo no contiene historias.',
};
