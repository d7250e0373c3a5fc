import { words } from '../time/words/ru.js';
import type { Locale } from './locale.js';

const rules = new Intl.PluralRules('ru');
const number = (value: number): string => value.toLocaleString('ru');

const counted = (count: number, one: string, few: string, many: string): string => {
  const category = rules.select(count);
  return `${number(count)} ${category === 'one' ? one : category === 'few' ? few : many}`;
};
const events = (count: number): string => counted(count, 'событие', 'события', 'событий');

export const locale: Locale = {
  lang: 'ru',
  direction: 'ltr',
  words,
  strings: {
    timeline: 'лента времени',
    events,
    loading: 'Загрузка хронологии',
    loadingPercent: (percent) =>
      `Загрузка хронологии: ${(percent / 100).toLocaleString('ru', { style: 'percent' })}`,
    empty: 'В этой хронологии пока нет событий.',
    emptyHint: 'Добавьте события в её файл или проверьте адрес в «src».',
    failed: 'Не удалось показать эту хронологию.',
    retry: 'Повторить попытку',
    issues: (count) => `${counted(count, 'проблема', 'проблемы', 'проблем')} в данных`,
    close: 'Закрыть',

    tools: 'Инструменты',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Показать всё',
    previous: 'Предыдущее событие',
    next: 'Следующее событие',
    search: 'Поиск событий',
    searchResults: (count) => (count === 0 ? 'Событий не найдено' : `Найдено: ${events(count)}`),
    keyboardHelp: 'Управление с клавиатуры',
    keys: {
      move: 'раньше, позже',
      lane: 'дорожка выше, ниже',
      ends: 'первое, последнее',
      select: 'открыть рассказ',
      zoom: 'увеличить, уменьшить',
      fit: 'показать всё',
      search: 'поиск',
      help: 'этот список',
      leave: 'выйти',
    },
    wheelHint: (key) => `Чтобы изменить масштаб, прокручивайте, удерживая ${key}`,

    lanes: 'Дорожки',
    otherLane: 'Прочее',
    laneHidden: (name) => `Скрыто: ${name}`,
    laneShown: (name) => `Показано: ${name}`,
    overview: 'Обзор',
    windowStart: 'Начало показанного периода',
    windowEnd: 'Конец показанного периода',
    visible: (from, to) => `Показан период: ${from} – ${to}`,
    today: 'Сегодня',
    more: (count) => `Ещё ${number(count)}`,

    story: 'Рассказ',
    meanwhile: 'В это же время',
    sources: 'Источники',
    links: 'Ссылки',
    position: (index, total) => `${number(index)} из ${number(total)}`,
    noPicture: 'Изображение недоступно',
    footnote: (index) => `Источник ${number(index)}`,
    backToText: 'Вернуться к тексту',
    selected: (title) => `Выбрано: ${title}`,
    notFound: (id) => `В этой хронологии нет события «${id}».`,
    nearest: 'Самые похожие:',
  },
};
