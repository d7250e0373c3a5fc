/* What becomes of the catalogue of another element: it may be one of histories, or none of ours at all. */
import type { ReactiveControllerHost } from 'lit';
import type { CatalogueState } from '../controllers/catalogue-source.js';

const failed = (message: string, hint: string): CatalogueState => ({
  status: 'error',
  message,
  hint,
  issues: [],
});

const states = new Set(['empty', 'loading', 'error']);

const isState = (value: unknown): value is CatalogueState =>
  typeof value === 'object' &&
  value !== null &&
  'status' in value &&
  (value.status === 'ready' ? 'catalogue' in value : states.has(String(value.status)));

const example =
  'name the id of an element of a catalogue, as in for="histories" beside <history-catalog id="histories">';

/** Elements that have their catalogue from each other have none. */
export const inCircle = (): CatalogueState =>
  failed(
    'for: elements that follow each other have no catalogue between them',
    `Let one of them ${example}.`,
  );

/** `target` is what `host` has found for the id, if anything; `host` updates when there is more to tell. */
export function followedCatalogue(
  id: string,
  target: HTMLElement | undefined,
  host: ReactiveControllerHost & HTMLElement,
): CatalogueState {
  if (target === undefined) {
    if (host.ownerDocument.readyState !== 'complete') return { status: 'loading' };
    return failed(`for: no element here has the id “${id}”`, `Check the spelling; ${example}.`);
  }
  const tag = target.localName;
  if (target.matches(':not(:defined)') && tag.startsWith('history-')) {
    void customElements.whenDefined(tag).then(() => host.requestUpdate());
    return { status: 'loading' };
  }
  const state = 'catalogue' in target && 'state' in target ? target.state : undefined;
  if (!isState(state)) return failed(`for: <${tag} id="${id}"> holds no catalogue`, `Instead, ${example}.`);
  if (state.status === 'empty') {
    return failed(`for: <${tag} id="${id}"> has no catalogue yet`, 'Give it one by “src” or “catalogue”.');
  }
  return state;
}
