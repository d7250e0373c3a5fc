import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('zh-Hans');

export const strings: CatalogStrings = {
  loading: '正在载入目录',
  failed: '无法显示此目录。',
  empty: '此目录尚未收录历史。',
  emptyHint: '请在其文件中添加历史，或检查“src”所指的地址。',
  title: '历史',
  search: '搜索历史',
  region: '地区',
  allRegions: '所有地区',
  period: '时期',
  allPeriods: '所有时期',
  sort: '排序',
  sortListed: '目录顺序',
  sortTitle: '按标题',
  sortEarliest: '最早的在前',
  sortEvents: '事件最多的在前',
  found: (shown, total) =>
    shown === total ? `${number(total)}段历史` : `${number(total)}段历史中的${number(shown)}段`,
  none: '没有符合条件的历史。',
  noHistory: (id) => `此目录中没有历史“${id}”。`,
  reset: '显示全部',
  spans: '各段历史的起止时间',
  powers: '每往前一条线，距今便远十倍。',
};
