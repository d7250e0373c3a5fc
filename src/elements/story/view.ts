/* What the drawing of one event depends on beside the event, and the small choices all of its parts make. */
import { html, type TemplateResult } from 'lit';
import { resolveText, type ResolvedText, type Text } from '../../history/index.js';
import type { Locale } from '../../locale/index.js';

export interface View {
  readonly locale: Locale;
  /** BCP 47, most wanted first. */
  readonly languages: readonly string[];
  /** What plain texts of the history are written in. */
  readonly contentLang: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  readonly dateStyle: 'locale' | 'year-first';
  /** 2–6. */
  readonly headingLevel: number;
}

export const textOf = (text: Text | undefined, view: View): ResolvedText | undefined =>
  resolveText(text, view.languages, view.contentLang);

/** As `dir="auto"` would, but one answer for all of a story, so that its lines share an edge. */
export const textDirection = (text: string): 'ltr' | 'rtl' =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? 'rtl'
    : 'ltr';

/** A real heading; a tag cannot be bound, so each level is a template of its own. */
export function heading(level: number, id: string, part: string, content: unknown): TemplateResult {
  switch (Math.round(level)) {
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    case 6:
    case 7:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
    default:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
  }
}
