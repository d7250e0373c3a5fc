import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('ru');
const rules = new Intl.PluralRules('ru');
const counted = (count: number, one: string, few: string, many: string): string => {
  const category = rules.select(count);
  return `${number(count)} ${category === 'one' ? one : category === 'few' ? few : many}`;
};

export const strings: CatalogStrings = {
  loading: 'Загрузка каталога',
  failed: 'Не удалось показать этот каталог.',
  empty: 'В этом каталоге пока нет хронологий.',
  emptyHint: 'Добавьте хронологии в его файл или проверьте адрес в «src».',
  title: 'Хронологии',
  search: 'Поиск хронологий',
  region: 'Регион',
  allRegions: 'Все регионы',
  period: 'Период',
  allPeriods: 'Все периоды',
  sort: 'Порядок',
  sortListed: 'Как в каталоге',
  sortTitle: 'По названию',
  sortEarliest: 'Сначала ранние',
  sortEvents: 'Сначала самые подробные',
  found: (shown, total) =>
    shown === total
      ? counted(total, 'хронология', 'хронологии', 'хронологий')
      : `${number(shown)} из ${counted(total, 'хронологии', 'хронологий', 'хронологий')}`,
  none: 'Ничего не подходит.',
  noHistory: (id) => `В этом каталоге нет хронологии «${id}».`,
  reset: 'Показать все',
  spans: 'Начало и конец каждой',
  powers: 'Каждая линия левее – в десять раз дальше в прошлом.',
};
