import type { GameStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('es');
const points = (count: number): string => (count === 1 ? '1 punto' : `${number(count)} puntos`);

export const strings: GameStrings = {
  title: '¿Qué fue primero?',
  rules: (rounds, cards) =>
    `${rounds === 1 ? 'Una ronda' : `${number(rounds)} rondas`} de ${number(cards)} acontecimientos. Ordénalos en el tiempo, con el más antiguo arriba.`,
  level: 'Nivel',
  levelHint: 'En el nivel 1 los acontecimientos están muy separados; cada nivel los acerca más.',
  start: 'Empezar',
  round: (round, of) => `Ronda ${number(round)} de ${number(of)}`,
  earliest: 'El más antiguo',
  latest: 'El más reciente',
  move: (title) => `Mover: ${title}`,
  earlier: (title) => `Antes: ${title}`,
  later: (title) => `Después: ${title}`,
  keys: 'Espacio o Intro toma una carta, las flechas la mueven, Intro la suelta y Escape la devuelve a su sitio.',
  pickedUp: (title, place, of) => `${title}: carta tomada, posición ${number(place)} de ${number(of)}`,
  moved: (title, place, of) => `${title}: posición ${number(place)} de ${number(of)}`,
  dropped: (title, place, of) => `${title}: carta soltada, posición ${number(place)} de ${number(of)}`,
  restored: (title, place, of) => `${title}: de vuelta en la posición ${number(place)} de ${number(of)}`,
  hint: (title, cost) => `Pista por ${points(cost)}: ${title}`,
  hintIs: (title, hint) => `${title}: ${hint}`,
  era: (name) => `Época: ${name}`,
  hiddenYear: 'año oculto',
  check: 'Comprobar el orden',
  points,
  pairs: (right, of) => `${number(right)} de ${of === 1 ? '1 pareja' : `${number(of)} parejas`} en orden`,
  bonus: (level) => `Nivel ${number(level)}`,
  hints: (count) => (count === 1 ? '1 pista' : `${number(count)} pistas`),
  sum: 'Esta ronda',
  trueOrder: 'Tal como ocurrió',
  inPlace: 'en orden',
  placedAt: (place) => `lo pusiste en la posición ${number(place)}`,
  eitherWay: 'no se sabe cuál fue primero',
  story: 'Relato',
  storyOf: (title) => `Relato: ${title}`,
  nextRound: 'Ronda siguiente',
  toResult: 'Ver el resultado',
  again: 'Ya has visto todos los acontecimientos. A partir de ahora se repiten.',
  result: 'Resultado',
  scored: (score, maximum) => `${number(score)} de ${points(maximum)}`,
  verdicts: {
    full: 'Cada acontecimiento en su sitio.',
    good: 'Conoces bien esta historia.',
    fair: 'Los relatos tras las cartas cuentan más. ¿Otra partida?',
  },
  playAgain: 'Jugar otra vez',
  playLevel: (level) => `Pasar al nivel ${number(level)}`,
  counting: 'Cómo se cuentan los puntos',
  countingHint: (round, bonus, cost) =>
    `Cuenta cada pareja de acontecimientos en un orden posible; todas las de una ronda suman ${points(round)}. Cada nivel por encima del primero añade hasta ${number(bonus)} y cada pista resta ${number(cost)}. Si las fechas se solapan o son inciertas, cualquier orden es correcto.`,
  tooFew: (found, needed) =>
    `Esta historia tiene muy pocos acontecimientos para jugar: ${number(found)} de orden seguro, y hacen falta ${number(needed)}.`,
  tooFewHint: 'Añade acontecimientos cuyas fechas no se solapen o elige otra historia.',
};
