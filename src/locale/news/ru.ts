import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('ru');
const rules = new Intl.PluralRules('ru');
const counted = (count: number, one: string, few: string, many: string): string => {
  const category = rules.select(count);
  return `${number(count)} ${category === 'one' ? one : category === 'few' ? few : many}`;
};

export const strings: NewsStrings = {
  loading: 'Загрузка новостей',
  failed: 'Не удалось показать новости.',
  empty: 'Новостей пока нет.',
  emptyHint: 'Добавьте новости в каталог или проверьте адрес в «src».',
  title: 'Что нового',
  features: 'Новые возможности',
  repairs: 'Исправления и обновления',
  histories: 'Новые хронологии',
  fixed: 'Исправлено',
  updated: 'Обновлено',
  fresh: 'Новое',
  freshCount: (count) => `С прошлого посещения: ${counted(count, 'новость', 'новости', 'новостей')}`,
  all: (count) => `Показать все ${number(count)}`,
  feed: 'Лента',
};
