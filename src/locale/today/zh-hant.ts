import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: '歷史上的這一天',
  today: '今天',
  previousDay: '前一天',
  nextDay: '後一天',
  month: '月',
  day: '日',
  nothing: (day) => `${day}沒有已知的事件。`,
  near: (day, away) => `${Math.abs(away)}天之${away < 0 ? '前' : '後'}（${day}）：`,
  nothingNear: '前後一週內也沒有已知的事件。',
  next: (day) => `下一個有記載的日子：${day}。`,
  goTo: (day) => `前往${day}`,
  yearsAgo: (years) => `${years.toLocaleString('zh-Hant')}年前`,
  thisYear: '今年',
  ended: '結束',
  leapDay: (day) => `${day}，今年沒有這一天`,
  missing: (histories) => `未能載入：${histories}`,
  noHistories: '目錄中沒有歷史。',
  wrongDay: '無法辨識本頁指定的日期，現從今天開始。',
};
