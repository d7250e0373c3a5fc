import type { TodayStrings } from './strings.js';

const rules = new Intl.PluralRules('ru');

function yearsAgo(years: number): string {
  const category = rules.select(years);
  const noun = category === 'one' ? 'год' : category === 'few' ? 'года' : 'лет';
  return `${years.toLocaleString('ru')} ${noun} назад`;
}

/** "3 дня", after a preposition that takes the accusative. */
function daysOf(days: number): string {
  const category = rules.select(days);
  return `${days} ${category === 'one' ? 'день' : category === 'few' ? 'дня' : 'дней'}`;
}

export const strings: TodayStrings = {
  onThisDay: 'В этот день',
  today: 'Сегодня',
  previousDay: 'Предыдущий день',
  nextDay: 'Следующий день',
  month: 'Месяц',
  day: 'День',
  nothing: (day) => `На ${day} ничего не известно.`,
  near: (day, away) =>
    away < 0 ? `За ${daysOf(-away)} до этого, ${day}:` : `Через ${daysOf(away)}, ${day}:`,
  nothingNear: 'За неделю вокруг него тоже ничего не известно.',
  next: (day) => `Следующее известное событие: ${day}.`,
  goTo: (day) => `Перейти: ${day}`,
  yearsAgo,
  thisYear: 'В этом году',
  ended: 'окончание',
  leapDay: (day) => `${day}: в этом году такого дня нет`,
  missing: (histories) => `Не загружено: ${histories}`,
  noHistories: 'В каталоге нет историй.',
  wrongDay: 'День, который указан на этой странице, прочесть не удалось; начинаем с сегодняшнего.',
};
