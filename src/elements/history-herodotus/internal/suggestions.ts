/* Questions that the history can answer, as buttons that ask them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../../find/ask/suggest.js';
import type { ResolvedText, Text } from '../../../history/index.js';
import type { HerodotusStrings } from '../../../locale/herodotus/index.js';
import { formatYear, type FormatOptions } from '../../../time/index.js';
import { apart } from './view.js';

/** The question in words, as its reader would ask it; names keep their own direction in it. */
export function wordsOf(
  suggestion: Suggestion,
  strings: HerodotusStrings,
  textOf: (text: Text | undefined) => ResolvedText | undefined,
  dates: FormatOptions,
): string {
  switch (suggestion.kind) {
    case 'between':
      return strings.askBetween(formatYear(suggestion.from, dates), formatYear(suggestion.to, dates));
    case 'place':
      return strings.askPlace(apart(textOf(suggestion.place.name)?.value ?? ''));
    default: {
      const title = apart(textOf(suggestion.event.title)?.value ?? '');
      if (suggestion.kind === 'causes') return strings.askCauses(title);
      return suggestion.kind === 'effects' ? strings.askEffects(title) : strings.askWhen(title);
    }
  }
}

export function renderSuggestions(
  label: string,
  questions: readonly string[],
  ask: (question: string) => void,
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`<div class="suggestions" part="suggestions">
    <p class="label">${label}</p>
    <ul>
      ${questions.map(
        (question) =>
          html`<li>
            <button type="button" class="chip" part="suggestion" @click=${() => ask(question)}>
              ${question}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
