import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'Загрузка магазина и способов поддержки',
  failed: 'Не удалось показать магазин и способы поддержки.',
  empty: 'Пока нечего купить и некуда пожертвовать.',
  emptyHint: 'Добавьте поддержку в каталог или проверьте адрес в «src».',
  title: 'Поддержать',
  shop: 'Магазин',
  shopNow: 'В магазин',
  ways: 'Как поддержать',
  donate: 'Пожертвовать',
  page: 'Страница поддержки',
  numbers: ['ru'],
};
