// Makes a body, plain text with a Markdown subset, into a Lit template; no HTML string is ever made.
// Knows paragraphs and when a parser is needed, and fetches it only then.
// Must not know events, nor what a footnote looks like.
import { html, type TemplateResult } from 'lit';
import { footnotePattern, withFootnotes, type Footnote } from './footnotes.js';

export type { Footnote } from './footnotes.js';

export interface BodyOptions {
  readonly footnote?: Footnote | undefined;
  /** What relative links are relative to; the page, where it is not given. */
  readonly base?: string | URL | undefined;
}

/**
 * Longer than any event's narrative, and a "word" longer than any: the parser needs the square of the length for some
 * of these, seconds for 60,000 characters.
 */
const longest = 60_000;
const longWord = /[!-~]{1000}/;

/** Line starts of lists, quotes, headings and rules; marks, escapes and addresses anywhere; two spaces at a line's end. */
const markup = /[*_`[\\|~@]|^ {0,3}(?:[>#+=-]|\d{1,9}[.)])|https?:\/\/|www\.| {2}\r?\n/im;

/** Whether a body may hold more than paragraphs and footnotes, errs towards yes; no, where parsing could hang. */
export function hasMarkup(body: string): boolean {
  const text = body.includes('[^') ? body.replace(footnotePattern(), '') : body;
  return markup.test(text) && body.length <= longest && !longWord.test(body);
}

function plain(body: string, { footnote }: BodyOptions): TemplateResult {
  const paragraphs = body.split(/\r?\n[ \t]*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
  return html`${paragraphs.map((paragraph) => html`<p>${withFootnotes(paragraph.trim(), footnote)}</p>`)}`;
}

/**
 * A body as paragraphs, emphasis, links, lists, quotes and footnote references; all else, HTML too, as its text.
 * At once where it is plain; with markup a promise, which is never rejected: without the parser it is shown as plain.
 */
export function renderBody(
  body: string,
  options: BodyOptions = {},
): TemplateResult | Promise<TemplateResult> {
  return hasMarkup(body) ? renderMarkup(body, options) : plain(body, options);
}

async function renderMarkup(body: string, options: BodyOptions): Promise<TemplateResult> {
  try {
    const parser = await import('./markup.js');
    return parser.render(body, options);
  } catch {
    // the file did not come, or the body is nested too deep for the parser
    return plain(body, options);
  }
}
