import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString(['ka', 'ru']);

export const strings: CatalogStrings = {
  loading: 'კატალოგი იტვირთება',
  failed: 'ამ კატალოგის ჩვენება ვერ მოხერხდა.',
  empty: 'ამ კატალოგში ისტორიები ჯერ არ არის.',
  emptyHint: 'დაამატეთ ისტორიები მის ფაილში ან შეამოწმეთ „src“ ატრიბუტის მისამართი.',
  title: 'ისტორიები',
  search: 'ისტორიების ძიება',
  region: 'რეგიონი',
  allRegions: 'ყველა რეგიონი',
  period: 'პერიოდი',
  allPeriods: 'ყველა პერიოდი',
  sort: 'თანმიმდევრობა',
  sortListed: 'კატალოგის მიხედვით',
  sortTitle: 'სათაურით',
  sortEarliest: 'ჯერ უძველესი',
  sortEvents: 'ჯერ ყველაზე ვრცელი',
  found: (shown, total) =>
    shown === total ? `${number(total)} ისტორია` : `${number(total)} ისტორიიდან ${number(shown)}`,
  none: 'შესაბამისი ისტორია ვერ მოიძებნა.',
  noHistory: (id) => `ისტორია „${id}“ ამ კატალოგში არ არის.`,
  reset: 'ყველას ჩვენება',
  spans: 'თითოეულის დასაწყისი და დასასრული',
  powers: 'ყოველი ხაზი მარცხნივ ათჯერ უფრო შორეული წარსულია.',
};
