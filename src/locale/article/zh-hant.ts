import type { ArticleStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('zh-Hant');

export const strings: ArticleStrings = {
  contents: '目錄',
  readingTime: (hours, minutes) =>
    `閱讀約需${hours === 0 ? '' : `${number(hours)}小時`}${minutes === 0 ? '' : `${number(minutes)}分鐘`}`,

  before: (era) => `「${era}」之前`,
  between: (last, next) => `「${last}」與「${next}」之間`,
  after: (era) => `「${era}」之後`,
  open: '起始時間不詳',
  continued: (era) => `${era}（續）`,

  linkTo: (title) => `「${title}」的連結`,
  backTo: (title) => `回到「${title}」`,
  readOn: (title) => `繼續閱讀：${title}`,

  readAloud: '朗讀',
  stop: '停止朗讀',
  nextParagraph: '下一段',
  reading: (title) => `正在朗讀：${title}`,
};
