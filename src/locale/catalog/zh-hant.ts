import type { CatalogStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('zh-Hant');

export const strings: CatalogStrings = {
  loading: '正在載入目錄',
  failed: '無法顯示此目錄。',
  empty: '此目錄尚未收錄歷史。',
  emptyHint: '請在其檔案中加入歷史，或檢查「src」所指的網址。',
  title: '歷史',
  search: '搜尋歷史',
  region: '地區',
  allRegions: '所有地區',
  period: '時期',
  allPeriods: '所有時期',
  sort: '排序',
  sortListed: '目錄順序',
  sortTitle: '依標題',
  sortEarliest: '最早的在前',
  sortEvents: '事件最多的在前',
  found: (shown, total) =>
    shown === total ? `${number(total)}段歷史` : `${number(total)}段歷史中的${number(shown)}段`,
  none: '沒有符合條件的歷史。',
  noHistory: (id) => `此目錄中沒有歷史「${id}」。`,
  reset: '顯示全部',
  spans: '各段歷史的起訖時間',
  powers: '每往前一條線，距今便遠十倍。',
};
