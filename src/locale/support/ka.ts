import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: 'მაღაზია და მხარდაჭერის გზები იტვირთება',
  failed: 'მაღაზიისა და მხარდაჭერის გზების ჩვენება ვერ მოხერხდა.',
  empty: 'საყიდელი ან შესაწირი ჯერ არაფერია.',
  emptyHint: 'დაამატეთ მხარდაჭერა კატალოგში ან შეამოწმეთ „src“ ატრიბუტის მისამართი.',
  title: 'მხარდაჭერა',
  shop: 'მაღაზია',
  shopNow: 'მაღაზიაში გადასვლა',
  ways: 'მხარდაჭერის გზები',
  donate: 'შეწირვა',
  page: 'მხარდაჭერის გვერდი',
  numbers: ['ka', 'ru'],
};
