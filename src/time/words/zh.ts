import type { TimeWords } from '../words.js';
import { periods } from './periods.js';

/** Chinese, simplified. */
export const words: TimeWords = {
  lang: 'zh',
  circa: '约{0}',
  uncertain: '{0}(?)',
  about: '约{0}',
  perhaps: '可能是{0}',
  range: '{0} – {1}',
  spokenRange: '从{0}到{1}',
  before: '{0}之前',
  after: '{0}之后',
  until: '至{0}',
  since: '{0}至今',
  unknown: '未知日期',
  decade: '{0}年代',
  period: periods(['{0}世纪', '公元前{0}世纪'], ['第{0}千纪', '公元前第{0}千纪']),
  seasons: ['春季', '夏季', '秋季', '冬季'],
  season: '{1}{0}',
  ago: ['{0}年前', '{0}年前'],
  later: '{0}后',
  earlier: '早{0}',
  same: ['同年', '同月', '同日'],
};
