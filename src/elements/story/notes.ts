/*
 * Sources as footnotes: numbers in the text, a list below, and the way between them.
 * The way is focus, not the address bar: a host's hash is its own, and cannot reach into a shadow root.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Source } from '../../history/index.js';
import { formatCount } from '../../time/index.js';
import { heading, textDirection, textOf, type View } from './view.js';

/** The sources of one event in the order of their numbers. */
export function numbered(
  named: readonly Source[],
  body: string,
  all: readonly Source[] | undefined,
): readonly Source[] {
  const known = new Map([...(all ?? []), ...named].map((source) => [source.id, source]));
  const mentioned = Array.from(body.matchAll(/\[\^([^\]\s]+)\]/g), ([, id]) => known.get(id ?? ''));
  return [...new Set([...mentioned, ...named])].filter((source) => source !== undefined);
}

function go(event: Event, selector: string): void {
  const { currentTarget } = event;
  if (!(currentTarget instanceof Element)) return;
  const root = currentTarget.getRootNode();
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>(selector)?.focus();
}

/** The number in the text. */
export function noteRef(id: string, sources: readonly Source[], view: View): TemplateResult | undefined {
  const number = sources.findIndex((source) => source.id === id) + 1;
  return number === 0 ? undefined : numberRef(number, view);
}

export const numberRef = (number: number, view: View): TemplateResult =>
  html`<sup
    ><button
      type="button"
      class="ref"
      part="footnote"
      data-ref=${number}
      aria-label=${view.locale.strings.footnote(number)}
      @click=${(event: Event) => go(event, `#note-${number}`)}
    >
      ${formatCount(number, view.locale.lang)}
    </button></sup
  >`;

const back = (number: number, view: View): TemplateResult =>
  html`<button
    type="button"
    class="back"
    aria-label=${view.locale.strings.backToText}
    title=${view.locale.strings.backToText}
    @click=${(event: Event) => go(event, `[data-ref="${number}"]`)}
  >
    ↩
  </button>`;

/** A source in the list; `ways` lead back to where it is referred to. */
export function renderNote(source: Source, number: number, ways: unknown, view: View): TemplateResult {
  const title = textOf(source.title, view);
  return html`<li id=${`note-${number}`} tabindex="-1">
    ${source.author ? html`<bdi>${source.author}</bdi>, ` : nothing}
    <cite dir="auto" lang=${ifDefined(title?.lang)}
      >${source.href ? html`<a href=${source.href} rel="noopener">${title?.value}</a>` : title?.value}</cite
    ><span class="glue">${source.year === undefined ? nothing : `, ${source.year}`} ${ways}</span>
  </li>`;
}

/** One direction for a whole list, so that its numbers stand below each other: that of its first title. */
export const listDirection = (sources: readonly Source[], view: View): 'ltr' | 'rtl' =>
  textDirection(textOf(sources[0]?.title, view)?.value ?? '');

export function renderSources(
  sources: readonly Source[],
  body: string,
  view: View,
): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<div part="sources" role="group" dir=${listDirection(sources, view)} aria-labelledby="sources">
    ${heading(view.headingLevel + 1, 'sources', 'sources-title', view.locale.strings.sources)}
    <ol>
      ${sources.map((source, index) => {
        const cited = body.includes(`[^${source.id}]`);
        return renderNote(source, index + 1, cited ? back(index + 1, view) : nothing, view);
      })}
    </ol>
  </div>`;
}
