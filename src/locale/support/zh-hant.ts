import type { SupportStrings } from './strings.js';

export const strings: SupportStrings = {
  loading: '正在載入商店與支持方式',
  failed: '無法顯示商店與支持方式。',
  empty: '目前還沒有可購買或可資助的項目。',
  emptyHint: '請在目錄中加入支持方式，或檢查「src」所指的網址。',
  title: '支持我們',
  shop: '商店',
  shopNow: '前往商店',
  ways: '支持方式',
  donate: '捐款',
  page: '支持頁面',
  numbers: ['zh-Hant'],
};
