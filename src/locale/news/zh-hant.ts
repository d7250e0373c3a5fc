import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('zh-Hant');

export const strings: NewsStrings = {
  loading: '正在載入最新消息',
  failed: '無法顯示最新消息。',
  empty: '還沒有消息。',
  emptyHint: '請在目錄中加入消息，或檢查「src」所指的網址。',
  title: '最新消息',
  features: '新功能',
  repairs: '修復與更新',
  histories: '新增歷史',
  fixed: '已修復',
  updated: '已更新',
  fresh: '新',
  freshCount: (count) => `自您上次造訪以來有${number(count)}則新消息`,
  all: (count) => `顯示全部${number(count)}則`,
  feed: '訂閱源',
};
