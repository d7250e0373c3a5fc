import { words } from '../time/words/zh.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('zh-Hans');

/** Chinese in simplified characters. */
export const locale: Locale = {
  lang: 'zh',
  direction: 'ltr',
  words,
  strings: {
    timeline: '时间线',
    events: (count) => `${number(count)}个事件`,
    loading: '正在载入历史',
    loadingPercent: (percent) => `正在载入历史：${Math.round(percent)}%`,
    empty: '这段历史尚未收录事件。',
    emptyHint: '请在其文件中添加事件，或检查“src”所指的地址。',
    failed: '无法显示这段历史。',
    retry: '重试',
    issues: (count) => `数据中有${number(count)}处问题`,
    close: '关闭',

    tools: '工具',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全部',
    previous: '上一个事件',
    next: '下一个事件',
    search: '搜索事件',
    searchResults: (count) => (count === 0 ? '未找到事件' : `找到${number(count)}个事件`),
    keyboardHelp: '键盘快捷键',
    keys: {
      move: '更早、更晚',
      lane: '上一分组、下一分组',
      ends: '最早、最晚',
      select: '打开故事',
      zoom: '放大、缩小',
      fit: '显示全部',
      search: '搜索',
      help: '本列表',
      leave: '离开',
    },
    wheelHint: (key) => `按住${key}键并滚动即可缩放`,

    lanes: '分组',
    otherLane: '其他',
    laneHidden: (name) => `已隐藏：${name}`,
    laneShown: (name) => `已显示：${name}`,
    overview: '总览',
    windowStart: '显示时段的起点',
    windowEnd: '显示时段的终点',
    visible: (from, to) => `显示时段：${from}至${to}`,
    today: '今天',
    more: (count) => `还有${number(count)}个`,

    story: '故事',
    meanwhile: '同一时期',
    sources: '资料来源',
    links: '相关链接',
    position: (index, total) => `第${number(index)}个，共${number(total)}个`,
    noPicture: '图片无法显示',
    footnote: (index) => `资料来源${number(index)}`,
    backToText: '返回正文',
    selected: (title) => `已选中：${title}`,
    notFound: (id) => `这段历史中没有事件“${id}”。`,
    nearest: '最接近的有：',
  },
};
