import { periods } from '../time/words/periods.js';
import { words as simplified } from '../time/words/zh.js';
import type { Locale } from './locale.js';

const number = (value: number): string => value.toLocaleString('zh-Hant');

/** Chinese in traditional characters; its words are those that Taiwan and Hong Kong share. */
export const locale: Locale = {
  lang: 'zh-Hant',
  direction: 'ltr',
  words: {
    ...simplified,
    lang: 'zh-Hant',
    // `Intl` says 西元 for Taiwan and 公元 for Hong Kong: one word, the one that both read, also for centuries
    era: ['公元前', '公元'],
    circa: '約{0}',
    about: '約{0}',
    perhaps: '可能是{0}',
    spokenRange: '從{0}到{1}',
    before: '{0}之前',
    after: '{0}之後',
    period: periods(['{0}世紀', '公元前{0}世紀'], ['第{0}千紀', '公元前第{0}千紀']),
    later: '{0}後',
  },
  strings: {
    timeline: '時間線',
    events: (count) => `${number(count)}個事件`,
    loading: '正在載入歷史',
    loadingPercent: (percent) => `正在載入歷史：${Math.round(percent)}%`,
    empty: '這段歷史尚未收錄事件。',
    emptyHint: '請在其檔案中加入事件，或檢查「src」所指的網址。',
    failed: '無法顯示這段歷史。',
    retry: '重試',
    issues: (count) => `資料中有${number(count)}處問題`,
    close: '關閉',

    tools: '工具',
    zoomIn: '放大',
    zoomOut: '縮小',
    fit: '顯示全部',
    previous: '上一個事件',
    next: '下一個事件',
    search: '搜尋事件',
    searchResults: (count) => (count === 0 ? '找不到事件' : `找到${number(count)}個事件`),
    keyboardHelp: '鍵盤快速鍵',
    keys: {
      move: '更早、更晚',
      lane: '上一分組、下一分組',
      ends: '最早、最晚',
      select: '開啟故事',
      zoom: '放大、縮小',
      fit: '顯示全部',
      search: '搜尋',
      help: '本列表',
      leave: '離開',
    },
    wheelHint: (key) => `按住${key}鍵並捲動即可縮放`,

    lanes: '分組',
    otherLane: '其他',
    laneHidden: (name) => `已隱藏：${name}`,
    laneShown: (name) => `已顯示：${name}`,
    overview: '總覽',
    windowStart: '顯示時段的起點',
    windowEnd: '顯示時段的終點',
    visible: (from, to) => `顯示時段：${from}至${to}`,
    today: '今天',
    more: (count) => `還有${number(count)}個`,

    story: '故事',
    meanwhile: '同一時期',
    sources: '資料來源',
    links: '相關連結',
    position: (index, total) => `第${number(index)}個，共${number(total)}個`,
    noPicture: '圖片無法顯示',
    footnote: (index) => `資料來源${number(index)}`,
    backToText: '返回正文',
    selected: (title) => `已選取：${title}`,
    notFound: (id) => `這段歷史中沒有事件「${id}」。`,
    nearest: '最接近的有：',
  },
};
