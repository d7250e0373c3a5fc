// The references to sources in a body: `[^id]`.
// Knows their notation. Must not know what a reference looks like: the caller draws it.
import type { TemplateResult } from 'lit';

/** What a reference to the source of this id is drawn as; undefined leaves it as it was written. */
export type Footnote = (id: string) => TemplateResult | undefined;

/** Made for each use: a pattern with `g` keeps its place. */
export const footnotePattern = (): RegExp => /\[\^([^\]\s]+)\]/g;

/** The text with its references drawn; adjacent pieces of text stay separate, which nobody sees. */
export function withFootnotes(text: string, footnote: Footnote | undefined): unknown {
  if (footnote === undefined || !text.includes('[^')) return text;
  const pieces: unknown[] = [];
  let from = 0;
  for (const match of text.matchAll(footnotePattern())) {
    pieces.push(text.slice(from, match.index), footnote(match[1] ?? '') ?? match[0]);
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
