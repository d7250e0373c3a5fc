import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: 'Un día como este',
  today: 'Hoy',
  previousDay: 'El día anterior',
  nextDay: 'El día siguiente',
  month: 'Mes',
  day: 'Día',
  nothing: (day) => `No se conoce nada del ${day}.`,
  near: (day, away) =>
    `${away === 1 || away === -1 ? '1 día' : `${Math.abs(away)} días`} ${away < 0 ? 'antes' : 'después'}, el ${day}:`,
  nothingNear: 'Tampoco se conoce nada de la semana alrededor.',
  next: (day) => `El próximo acontecimiento conocido es el ${day}.`,
  goTo: (day) => `Ir al ${day}`,
  yearsAgo: (years) => (years === 1 ? 'hace 1 año' : `hace ${years.toLocaleString('es')} años`),
  thisYear: 'Este año',
  ended: 'fin',
  leapDay: (day) => `${day}, día que este año no tiene`,
  missing: (histories) => `Sin cargar: ${histories}`,
  noHistories: 'El catálogo no contiene historias.',
  wrongDay: 'El día que pide esta página no se puede leer; se empieza por hoy.',
};
