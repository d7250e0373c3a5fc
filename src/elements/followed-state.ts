/* What becomes of the history of another element: it may be another version of ours, or none of ours at all. */
import type { SourceState } from '../controllers/history-source.js';
import { waitsForCode } from '../controllers/link.js';
import type { Issue } from '../history/index.js';

const loading: SourceState = { status: 'loading', progress: undefined };

const none: readonly Issue[] = [];

const failed = (message: string, hint: string): SourceState => ({
  status: 'error',
  message,
  hint,
  issues: none,
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

/** Elements that have their history from each other have none; all of them say so in the same words. */
export const inCircle = (): SourceState =>
  failed('for: elements that follow each other have no history between them', `Let one of them ${example}.`);

/** `target` is what is there for the id in `page`, if anything. */
export function followedState(id: string, target: HTMLElement | undefined, page: Document): SourceState {
  if (target === undefined) {
    if (page.readyState !== 'complete') return loading;
    return failed(`for: no element here has the id “${id}”`, `Check the spelling; ${example}.`);
  }
  const tag = target.localName;
  if (waitsForCode(target)) return loading;
  const state = 'state' in target ? target.state : undefined;
  if (!isState(state)) {
    return failed(`for: <${tag} id="${id}"> holds no history`, `Instead, ${example}.`);
  }
  if (state.status === 'empty') {
    return failed(`for: <${tag} id="${id}"> has no history yet`, 'Give it one by “src” or “history”.');
  }
  return state;
}
