// Makes the tokens of a Markdown parser into Lit templates.
// Knows the parser's tokens and which of them a body may have. Must not be imported but lazily: the parser is heavy.
import { html, nothing, type TemplateResult } from 'lit';
import { Marked, type MarkedToken, type Token, type Tokens } from 'marked';
import { withFootnotes } from './footnotes.js';
import type { BodyOptions } from './rich-text.js';
import { safeUrl } from './url.js';

/** Deeper than anyone quotes; rendering takes some of the stack for each level. */
const deepest = 16;

const parser = new Marked({
  tokenizer: {
    // prose is indented for its looks
    code: () => undefined,
    // the text of a footnote is a paragraph, not the address of a link
    def: (src) => (/^ {0,3}\[\^/.test(src) ? undefined : false),
  },
});

/** Throws where the parser does: some nesting is too deep for it. */
export function render(body: string, options: BodyOptions): TemplateResult {
  return html`${new Renderer(options).all(parser.lexer(body), 0)}`;
}

const kinds: ReadonlySet<string> = new Set(
  [
    'blockquote br checkbox code codespan def del em escape heading hr html image link list list_item',
    'paragraph space strong table text',
  ].flatMap((names) => names.split(' ')),
);

const isKnown = (token: Token): token is MarkedToken => kinds.has(token.type);

class Renderer {
  readonly #options: BodyOptions;

  constructor(options: BodyOptions) {
    this.#options = options;
  }

  all(tokens: readonly Token[] | undefined, depth: number): readonly unknown[] {
    return (tokens ?? []).map((token) => this.#token(token, depth));
  }

  #token(token: Token, depth: number): unknown {
    if (!isKnown(token) || depth > deepest) return token.raw;
    const inner = (tokens: readonly Token[] | undefined): readonly unknown[] => this.all(tokens, depth + 1);
    switch (token.type) {
      case 'space':
      case 'def':
        return nothing;
      case 'paragraph':
        return html`<p>${inner(token.tokens)}</p>`;
      case 'heading':
        // a body has no say in the outline of the page
        return html`<p><strong>${inner(token.tokens)}</strong></p>`;
      case 'blockquote':
        return html`<blockquote>${inner(token.tokens)}</blockquote>`;
      case 'list':
        return list(
          token,
          token.items.map((item) => html`<li>${inner(item.tokens)}</li>`),
        );
      case 'table':
        return this.#table(token, depth + 1);
      case 'hr':
        return html`<hr />`;
      case 'br':
        return html`<br />`;
      case 'em':
        return html`<em>${inner(token.tokens)}</em>`;
      case 'strong':
        return html`<strong>${inner(token.tokens)}</strong>`;
      case 'del':
        return html`<del>${inner(token.tokens)}</del>`;
      case 'codespan':
        return html`<code>${token.text}</code>`;
      case 'code':
        return html`<pre><code>${token.text}</code></pre>`;
      case 'link':
        return this.#link(token, inner(token.tokens));
      case 'image':
        return this.#link(token, [token.text || token.href]);
      case 'html':
        return token.block ? html`<p>${token.raw}</p>` : token.raw;
      case 'text':
        return 'tokens' in token && token.tokens
          ? inner(token.tokens)
          : withFootnotes(token.text, this.#options.footnote);
      case 'escape':
        return token.text;
      default:
        return token.raw;
    }
  }

  /** What may not be followed is shown as it was written. */
  #link(token: Tokens.Link | Tokens.Image, content: readonly unknown[]): unknown {
    // an address copied out of HTML
    const written = token.href.replaceAll('&amp;', '&');
    const href = safeUrl(written, this.#options.base);
    if (href === undefined) return token.raw;
    return html`<a
      href=${href}
      title=${token.title ?? nothing}
      rel=${isElsewhere(href) ? 'noopener noreferrer' : nothing}
      >${content}</a
    >`;
  }

  /** One line a row: a body is read in a narrow column. */
  #table({ header, rows }: Tokens.Table, depth: number): TemplateResult {
    const cells = (row: readonly Tokens.TableCell[]): readonly unknown[] =>
      row.map((cell, index) => [index > 0 ? ' | ' : nothing, this.all(cell.tokens, depth)]);
    return html`<p><strong>${cells(header)}</strong>${rows.map((row) => html`<br />${cells(row)}`)}</p>`;
  }
}

function list({ ordered, start }: Tokens.List, items: readonly TemplateResult[]): TemplateResult {
  if (!ordered)
    return html`<ul>
      ${items}
    </ul>`;
  return html`<ol start=${start === 1 || start === '' ? nothing : start}>
    ${items}
  </ol>`;
}

/** Whether a link leaves the origin of the page; without a page every full address does. */
function isElsewhere(href: string): boolean {
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  try {
    const { protocol, origin } = new URL(href, page);
    return protocol.startsWith('http') && (page === undefined || origin !== location.origin);
  } catch {
    return false;
  }
}
