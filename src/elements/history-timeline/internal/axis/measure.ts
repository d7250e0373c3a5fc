/** Up to here (Latin with its accents) letters stand for themselves: a text is as wide as they are together. */
const simple = 0x250;
const isSimple = /^[\u0020-\u024f\u2010-\u2026]*$/;
/** Widths of whole texts that are remembered. */
const mostKnown = 5000;

/**
 * Widths of texts in one font, CSS px, rounded up. Latin texts are added up from their letters: the browser shapes a
 * whole text in some 50 µs, and a zoom asks for hundreds. Kerning makes them narrower, hardly ever wider.
 */
export function createMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = font;
  const widthOf = (text: string): number => context?.measureText(text).width ?? text.length * 7;
  const letters = new Float32Array(simple).fill(-1);
  const known = new Map<string, number>();
  const remembered = (text: string): number => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > mostKnown) known.clear();
    const width = widthOf(text);
    known.set(text, width);
    return width;
  };
  const letter = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    if (code >= simple) return remembered(text.charAt(at));
    const width = letters[code] ?? -1;
    return width >= 0 ? width : (letters[code] = widthOf(text.charAt(at)));
  };
  return (text) => {
    if (!isSimple.test(text)) return Math.ceil(remembered(text)) + 1;
    let width = 0;
    for (let at = 0; at < text.length; at += 1) width += letter(text, at);
    return Math.ceil(width) + 1;
  };
}
