import type { TodayStrings } from './strings.js';

const rules = new Intl.PluralRules('ru');

function yearsAgo(years: number): string {
  const category = rules.select(years);
  const noun = category === 'one' ? 'год' : category === 'few' ? 'года' : 'лет';
  return `${years.toLocaleString('ru')} ${noun} назад`;
}

export const strings: TodayStrings = {
  onThisDay: 'В этот день',
  today: 'Сегодня',
  previousDay: 'Предыдущий день',
  nextDay: 'Следующий день',
  month: 'Месяц',
  day: 'День',
  nothing: (day) => `На ${day} ничего не известно.`,
  nearest: (day) => `Ближайший день, о котором есть что рассказать: ${day}.`,
  nothingNear: 'За неделю вокруг него тоже ничего не известно.',
  goTo: (day) => `Перейти: ${day}`,
  yearsAgo,
  thisYear: 'В этом году',
  ended: 'окончание',
  leapDay: (day) => `${day}: в этом году такого дня нет`,
  missing: (histories) => `Не загружено: ${histories}`,
  noHistories: 'В каталоге нет историй.',
};
