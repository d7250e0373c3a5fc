import type { TodayStrings } from './strings.js';

export const strings: TodayStrings = {
  onThisDay: '历史上的这一天',
  today: '今天',
  previousDay: '前一天',
  nextDay: '后一天',
  month: '月',
  day: '日',
  nothing: (day) => `${day}没有已知的事件。`,
  near: (day, away) => `${Math.abs(away)}天之${away < 0 ? '前' : '后'}（${day}）：`,
  nothingNear: '前后一周内也没有已知的事件。',
  next: (day) => `下一个有记载的日子：${day}。`,
  goTo: (day) => `转到${day}`,
  yearsAgo: (years) => `${years.toLocaleString('zh')}年前`,
  thisYear: '今年',
  ended: '结束',
  leapDay: (day) => `${day}，今年没有这一天`,
  missing: (histories) => `未能加载：${histories}`,
  noHistories: '目录中没有历史。',
  wrongDay: '无法识别本页指定的日期，现从今天开始。',
};
