/* What becomes of the data of another element: it may be another version of ours, or none of ours at all. */
import type { CatalogueState } from '../controllers/catalogue-source.js';
import type { SourceState } from '../controllers/history-source.js';
import { waitsForCode } from '../controllers/link.js';
import type { Failed } from '../controllers/shared-download.js';
import type { Issue } from '../history/index.js';

/** What an element is followed for. */
interface Kind<S> {
  readonly name: string;
  /** As a sentence ends that says what to do. */
  readonly example: string;
  readonly give: string;
  readonly loading: S;
  readonly isState: (value: unknown) => value is S;
  /** What the element tells of its data, whatever that is. */
  readonly tells: (target: HTMLElement) => unknown;
  /** Whether its code is still to come; who follows hears of it by the link. */
  readonly waits: (target: HTMLElement) => boolean;
}

const statuses = new Set(['empty', 'loading', 'error']);

/** The element of another kind is ready, too, but with something else than `field`. */
const isStateWith = (field: string, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'status' in value &&
  (value.status === 'ready' ? field in value : statuses.has(String(value.status)));

const stateIn = (target: HTMLElement): unknown => ('state' in target ? target.state : undefined);

export const aHistory: Kind<SourceState> = {
  name: 'history',
  example:
    'name the id of a <history-timeline>, as in for="timeline" beside <history-timeline id="timeline">',
  give: 'Give it one by “src” or “history”.',
  loading: { status: 'loading', progress: undefined },
  isState: (value): value is SourceState => isStateWith('history', value),
  tells: stateIn,
  waits: waitsForCode,
};

export const aCatalogue: Kind<CatalogueState> = {
  name: 'catalogue',
  example:
    'name the id of an element of a catalogue, as in for="histories" beside <history-catalog id="histories">',
  give: 'Give it one by “src” or “catalogue”.',
  loading: { status: 'loading' },
  isState: (value): value is CatalogueState => isStateWith('catalogue', value),
  tells: (target) => ('catalogue' in target ? stateIn(target) : undefined),
  waits: (target) => target.localName.startsWith('history-') && waitsForCode(target),
};

const none: readonly Issue[] = [];

const failed = (message: string, hint: string): Failed => ({ status: 'error', message, hint, issues: none });

/** Elements that have their data from each other have none; all of them say so in the same words. */
export const inCircle = ({ name, example }: Pick<Kind<unknown>, 'name' | 'example'>): Failed =>
  failed(`for: elements that follow each other have no ${name} between them`, `Let one of them ${example}.`);

/** `target` is what is there for the id in `page`, if anything. */
export function followed<S extends { readonly status: string }>(
  id: string,
  target: HTMLElement | undefined,
  page: Document,
  { name, example, give, loading, isState, tells, waits }: Kind<S>,
): S | Failed {
  if (target === undefined) {
    if (page.readyState !== 'complete') return loading;
    return failed(`for: no element here has the id “${id}”`, `Check the spelling; ${example}.`);
  }
  if (waits(target)) return loading;
  const tag = target.localName;
  const state = tells(target);
  if (!isState(state)) return failed(`for: <${tag} id="${id}"> holds no ${name}`, `Instead, ${example}.`);
  return state.status === 'empty' ? failed(`for: <${tag} id="${id}"> has no ${name} yet`, give) : state;
}
