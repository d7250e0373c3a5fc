import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString(['ka', 'ru']);

export const strings: NewsStrings = {
  loading: 'სიახლეები იტვირთება',
  failed: 'სიახლეების ჩვენება ვერ მოხერხდა.',
  empty: 'სიახლეები ჯერ არ არის.',
  emptyHint: 'დაამატეთ სიახლეები კატალოგში ან შეამოწმეთ „src“ ატრიბუტის მისამართი.',
  title: 'რა არის ახალი',
  features: 'ახალი შესაძლებლობები',
  repairs: 'გასწორებული და განახლებული',
  histories: 'ახალი ისტორიები',
  fixed: 'გასწორდა',
  updated: 'განახლდა',
  fresh: 'ახალი',
  freshCount: (count) => `${number(count)} სიახლე თქვენი ბოლო ვიზიტის შემდეგ`,
  all: (count) => `ყველას ჩვენება (${number(count)})`,
  feed: 'არხი',
};
