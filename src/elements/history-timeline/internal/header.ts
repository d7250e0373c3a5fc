import { html, nothing, type TemplateResult } from 'lit';
import { eventAt } from '../../../find/index.js';
import type { Strings } from '../../../locale/index.js';
import { legend } from './legend.js';
import type { Model } from './model.js';
import type { SearchPart } from './views.js';
import type { Texts } from './texts.js';
import { toolbar } from './toolbar.js';

export interface HeaderState {
  readonly model: Model;
  readonly texts: Texts;
  readonly strings: Strings;
  readonly lang: string;
  readonly headingLevel: number;
  readonly axis: boolean;
  readonly selected: number;
  readonly hidden: ReadonlySet<number>;
  readonly search: SearchPart | undefined;
  readonly help: boolean;
  /** How many problems there are to show. */
  readonly issues: number | undefined;
  readonly showIssues: boolean;
  /** What is said under the header. */
  readonly notes: TemplateResult | undefined;
}

export interface HeaderHandlers {
  readonly zoom: (by: 1 | -1) => void;
  readonly fit: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly help: () => void;
  readonly issues: () => void;
  readonly search: () => void;
  readonly toggleLane: (lane: number) => void;
}

/** The title, the tools, the search when it is open, the lanes. */
export function header(state: HeaderState, on: HeaderHandlers): TemplateResult {
  const { model, texts, strings, selected, hidden } = state;
  return html`
    <header class="header" part="header">
      <div class="title" part="title heading" role="heading" aria-level=${state.headingLevel}>
        <bdi>${texts.of(model.history.title)}</bdi>
      </div>
      ${toolbar(
        {
          strings,
          axis: state.axis,
          hasPrevious: eventAt(model.columns, selected, -1, hidden) !== undefined,
          hasNext: eventAt(model.columns, selected, 1, hidden) !== undefined,
          issues: state.issues,
          open: { search: state.search?.open ?? false, help: state.help, issues: state.showIssues },
        },
        on,
      )}
    </header>
    ${state.search?.open ? state.search.template() : nothing} ${state.notes}
    ${model.lanes.length > 1 ? legend(model.lanes, texts.laneNames, hidden, strings, state.lang, on.toggleLane) : nothing}
  `;
}
