// The words of a body without its marks, for where there is no room or no sense for them.
// Knows the Markdown subset by its marks alone, without its parser. Must not know who asks.

/** Paragraphs stay apart by a blank line; footnote references, addresses of links and marks of emphasis go. */
export const plainText = (body: string): string =>
  body
    .replaceAll(/\[\^[^\]]*\]/g, '')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[ \t]*(?:[>#*+-]|\d{1,9}[.)])[ \t]+/gm, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/(\*{1,3}|_{1,3}|`+)(?=\S)(.*?\S)\1/g, '$2')
    .trim();

/** The first sentence of a text, as its language (BCP 47) ends them. */
export function firstSentence(text: string, lang: string | undefined): string {
  const [paragraph = ''] = plainText(text).split(/\n\s*\n/, 1);
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    // an author's tag may be none
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  for (const { segment } of segmenter.segment(paragraph)) return segment.trim();
  return '';
}
