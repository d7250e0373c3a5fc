// A body as sentences of plain text, whole and without marks.
// Knows the Markdown subset of bodies. Must not know what is asked.

const inline: readonly (readonly [RegExp, string])[] = [
  [/\[\^[^\]\s]+\]/g, ''],
  [/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^>\s]+)>/g, '$1'],
  [/`([^`]+)`/g, '$1'],
  [/(\*\*|__)(?=\S)([^]*?\S)\1/g, '$2'],
  [/\*(?=[^\s*])([^*]*[^\s*])\*/g, '$1'],
  [/(?<![\p{L}\p{N}])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}])/gu, '$1'],
  [/~~([^~]+)~~/g, '$1'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];
const lineStart = /^ {0,3}(?:#{1,6} +|> ?|[-+*] +|\d{1,9}[.)] +)/;
const rule = /^ {0,3}(?:[-*_] *){3,}$/;

/** The paragraphs, list items and quotes of a body, without marks and footnotes; HTML stays as its text. */
export function paragraphsOf(body: string): readonly string[] {
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    if (open.trim() !== '')
      found.push(inline.reduce((text, [mark, by]) => text.replace(mark, by), open).trim());
    open = '';
  };
  for (const line of body.split(/\r?\n/)) {
    const starts = lineStart.test(line);
    if (line.trim() === '' || rule.test(line) || starts) close();
    if (line.trim() === '' || rule.test(line)) continue;
    open += `${open === '' ? '' : ' '}${line.replace(lineStart, '').trim()}`;
  }
  close();
  return found;
}

/** What ends in a full stop that ends no sentence. */
const unfinished =
  /(?:^|[\s(“"])(?:\p{Lu}|c|ca|cf|St|Dr|Mr|Mrs|Ms|No|Nos|vol|Gen|Col|vs|D\.C|U\.[SKN]|[ae]\.d|i\.e|e\.g)\.\s*$/u;

/** The sentences of a body in their order. */
export function sentencesOf(body: string, lang: string | undefined): readonly string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return paragraphsOf(body).flatMap((paragraph) => {
    const whole: string[] = [];
    for (const { segment } of segmenter.segment(paragraph)) {
      const last = whole.at(-1);
      if (last !== undefined && unfinished.test(last)) whole[whole.length - 1] = last + segment;
      else whole.push(segment);
    }
    return whole.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  });
}
