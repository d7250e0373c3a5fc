import type { GameStrings } from './strings.js';

const rules = new Intl.PluralRules('ru');
const number = (value: number): string => value.toLocaleString('ru');

const noun = (count: number, one: string, few: string, many: string): string => {
  const category = rules.select(count);
  return category === 'one' ? one : category === 'few' ? few : many;
};
const counted = (count: number, one: string, few: string, many: string): string =>
  `${number(count)} ${noun(count, one, few, many)}`;

/** После «из»: «из 1 пары», «из 10 пар». */
const of = (count: number, one: string, many: string): string =>
  `${number(count)} ${rules.select(count) === 'one' ? one : many}`;

const points = (count: number): string => counted(count, 'очко', 'очка', 'очков');

export const strings: GameStrings = {
  title: 'Что было раньше?',
  rules: (rounds, cards) =>
    `${counted(rounds, 'раунд', 'раунда', 'раундов')}, в каждом ${counted(cards, 'событие', 'события', 'событий')}. Расположите их по времени: самое раннее — сверху.`,
  level: 'Уровень',
  levelHint: 'На уровне 1 события далеки друг от друга; с каждым уровнем они всё ближе.',
  start: 'Начать',
  round: (round, total) => `Раунд ${number(round)} из ${number(total)}`,
  earliest: 'Самое раннее',
  latest: 'Самое позднее',
  move: (title) => `Переместить: ${title}`,
  earlier: (title) => `Раньше: ${title}`,
  later: (title) => `Позже: ${title}`,
  keys: 'Пробел или Enter — взять карточку, стрелки — переместить, Enter — положить, Escape — вернуть на место.',
  pickedUp: (title, place, total) => `${title}: карточка взята, место ${number(place)} из ${number(total)}`,
  moved: (title, place, total) => `${title}: место ${number(place)} из ${number(total)}`,
  dropped: (title, place, total) => `${title}: карточка положена, место ${number(place)} из ${number(total)}`,
  restored: (title, place, total) =>
    `${title}: карточка возвращена, место ${number(place)} из ${number(total)}`,
  hint: (title, cost) => `Подсказка за ${points(cost)}: ${title}`,
  hintIs: (title, hint) => `${title}: ${hint}`,
  era: (name) => `Эпоха: ${name}`,
  hiddenYear: 'год скрыт',
  check: 'Проверить порядок',
  points,
  pairs: (right, total) => `Верный порядок: ${number(right)} из ${of(total, 'пары', 'пар')}`,
  bonus: (level) => `Уровень ${number(level)}`,
  hints: (count) => counted(count, 'подсказка', 'подсказки', 'подсказок'),
  sum: 'За этот раунд',
  trueOrder: 'Как было на самом деле',
  inPlace: 'по порядку',
  placedAt: (place) => `у вас на месте ${number(place)}`,
  eitherWay: 'что было раньше, точно не известно',
  story: 'Рассказ',
  storyOf: (title) => `Рассказ: ${title}`,
  nextRound: 'Следующий раунд',
  toResult: 'К результату',
  again: 'Вы видели все события. Теперь они будут повторяться.',
  result: 'Результат',
  scored: (score, maximum) => `${number(score)} из ${of(maximum, 'очка', 'очков')}`,
  verdicts: {
    full: 'Все события на своих местах.',
    good: 'Вы хорошо ориентируетесь в этой истории.',
    fair: 'Рассказы за карточками поведают больше. Ещё одну игру?',
  },
  playAgain: 'Сыграть ещё раз',
  playLevel: (level) => `На уровень ${number(level)}`,
  counting: 'Как считаются очки',
  countingHint: (round, bonus, cost) =>
    `Засчитывается каждая пара событий в возможном порядке; все пары раунда дают ${points(round)}. Каждый уровень выше первого добавляет до ${of(bonus, 'очка', 'очков')}, каждая подсказка отнимает ${points(cost)}. Если даты пересекаются или неточны, верен любой порядок.`,
  tooFew: (found, needed) =>
    `В этой хронологии слишком мало событий для игры: порядок точно известен у ${number(found)}, а нужно не меньше ${number(needed)}.`,
  tooFewHint: 'Добавьте события, даты которых не пересекаются, или выберите другую хронологию.',
};
