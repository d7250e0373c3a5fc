import type { NewsStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('zh-Hans');

export const strings: NewsStrings = {
  loading: '正在载入最新消息',
  failed: '无法显示最新消息。',
  empty: '还没有消息。',
  emptyHint: '请在目录中添加消息，或检查“src”所指的地址。',
  title: '最新消息',
  features: '新功能',
  repairs: '修复与更新',
  histories: '新增历史',
  fixed: '已修复',
  updated: '已更新',
  fresh: '新',
  freshCount: (count) => `自您上次访问以来有${number(count)}条新消息`,
  all: (count) => `显示全部${number(count)}条`,
  feed: '订阅源',
};
