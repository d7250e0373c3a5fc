import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: '正在载入商店与支持方式',
  failed: '无法显示商店与支持方式。',
  empty: '目前还没有可购买或可资助的项目。',
  emptyHint: '请在目录中添加支持方式，或检查“src”所指的地址。',
  title: '支持我们',
  shop: '商店',
  shopNow: '前往商店',
  ways: '支持方式',
  donate: '捐款',
  page: '支持页面',
  numbers: ['zh-Hans'],
};
