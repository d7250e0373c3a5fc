/** Widths of texts in one font, CSS px; remembered, since a title is asked for at every step of zoom. */
export function createMeasure(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context !== null) context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? Math.ceil(context?.measureText(text).width ?? text.length * 7) + 1;
    known.set(text, width);
    return width;
  };
}
