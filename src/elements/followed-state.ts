/* What becomes of the history of another element: it may be another version of ours, or none of ours at all. */
import type { ReactiveControllerHost } from 'lit';
import type { SourceState } from '../controllers/history-source.js';
import type { Issue } from '../history/index.js';

const loading: SourceState = { status: 'loading', progress: undefined };

const failed = (message: string, hint: string, issues: readonly Issue[] = []): SourceState => ({
  status: 'error',
  message,
  hint,
  issues,
});

const states = new Set(['empty', 'loading', 'error']);

const isState = (value: unknown): value is SourceState =>
  typeof value === 'object' &&
  value !== null &&
  'status' in value &&
  // an element of a catalogue is ready, too, but has no history
  (value.status === 'ready' ? 'history' in value : states.has(String(value.status)));

const example =
  'name the id of a <history-timeline>, as in for="timeline" beside <history-timeline id="timeline">';

/** `target` is what `host` has found for the id, if anything; `host` updates when there is more to tell. */
export function followedState(
  id: string,
  target: HTMLElement | undefined,
  host: ReactiveControllerHost & HTMLElement,
): SourceState {
  if (target === undefined) {
    if (host.ownerDocument.readyState !== 'complete') return loading;
    return failed(`for: no element here has the id “${id}”`, `Check the spelling; ${example}.`);
  }
  const tag = target.localName;
  if (target.matches(':not(:defined)') && tag.startsWith('history-')) {
    void customElements.whenDefined(tag).then(() => host.requestUpdate());
    return loading;
  }
  const state = 'state' in target ? target.state : undefined;
  if (!isState(state)) {
    return failed(`for: <${tag} id="${id}"> holds no history`, `Instead, ${example}.`);
  }
  if (state.status === 'empty') {
    return failed(`for: <${tag} id="${id}"> has no history yet`, 'Give it one by “src” or “history”.');
  }
  return state;
}
