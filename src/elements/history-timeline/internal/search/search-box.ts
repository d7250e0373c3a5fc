import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../../../locale/index.js';
import { icons } from '../icons.js';

export interface Hit {
  readonly index: number;
  readonly title: string;
  readonly date: string;
}

export interface SearchState {
  readonly query: string;
  readonly hits: readonly Hit[] | undefined;
  readonly active: number;
}

export interface SearchHandlers {
  readonly input: (query: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly pick: (index: number) => void;
  readonly close: () => void;
}

/** A combo box: type, arrows choose, Enter jumps. */
export function searchBox(state: SearchState, strings: Strings, on: SearchHandlers): TemplateResult {
  const { hits } = state;
  const keys = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') on.move(1);
    else if (event.key === 'ArrowUp') on.move(-1);
    else if (event.key === 'Escape') on.close();
    else if (event.key === 'Enter') {
      const hit = hits?.[Math.max(0, state.active)];
      if (hit !== undefined) on.pick(hit.index);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`
    <div class="search" part="search">
      <input
        class="search-field"
        part="search-field"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${strings.search}
        aria-expanded=${hits !== undefined && hits.length > 0 ? 'true' : 'false'}
        aria-controls="hits"
        aria-activedescendant=${state.active >= 0 ? `hit-${state.active}` : nothing}
        placeholder=${strings.search}
        .value=${state.query}
        @input=${(event: InputEvent) => {
          if (event.currentTarget instanceof HTMLInputElement) on.input(event.currentTarget.value);
        }}
        @keydown=${keys}
      />
      <button
        type="button"
        class="icon-button"
        part="button"
        aria-label=${strings.close}
        title=${strings.close}
        @click=${on.close}
      >
        ${icons.close}
      </button>
      <ul class="hits" id="hits" role="listbox" aria-label=${strings.search} ?hidden=${!hits?.length}>
        ${hits?.map(
          (hit, at) => html`
            <li
              class="hit"
              role="option"
              id="hit-${at}"
              aria-selected=${at === state.active ? 'true' : 'false'}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => on.pick(hit.index)}
            >
              <bdi class="hit-title">${hit.title}</bdi><bdi class="hit-date">${hit.date}</bdi>
            </li>
          `,
        )}
      </ul>
      ${
        hits !== undefined && hits.length === 0
          ? html`<p class="no-hits">${strings.searchResults(0)}</p>`
          : nothing
      }
    </div>
  `;
}
