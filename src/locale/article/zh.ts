import type { ArticleStrings } from './strings.js';

const number = (value: number): string => value.toLocaleString('zh');

export const strings: ArticleStrings = {
  contents: '目录',
  readingTime: (hours, minutes) =>
    `阅读约需${hours === 0 ? '' : `${number(hours)}小时`}${minutes === 0 ? '' : `${number(minutes)}分钟`}`,

  before: (era) => `“${era}”之前`,
  between: (last, next) => `“${last}”与“${next}”之间`,
  after: (era) => `“${era}”之后`,
  open: '起始时间不详',
  continued: (era) => `${era}（续）`,

  linkTo: (title) => `“${title}”的链接`,
  backTo: (title) => `回到“${title}”`,
  readOn: (title) => `继续阅读：${title}`,

  readAloud: '朗读',
  stop: '停止朗读',
  nextParagraph: '下一段',
  reading: (title) => `正在朗读：${title}`,
};
