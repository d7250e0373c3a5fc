/*
 * `for="prc"`: follows another element of the same document or shadow root, as a label follows its field.
 * Knows: ids, and the events that leave an element. Must not know what its host shows.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type {
  HistoryErrorEvent,
  HistoryLoadEvent,
  HistoryRangeEvent,
  HistorySelectEvent,
} from '../events/index.js';

/** What the host wants to hear. `onTarget` comes whenever the element behind the id is another one, or none. */
export interface LinkHandlers {
  readonly onTarget?: (target: HTMLElement | undefined) => void;
  readonly onLoad?: (event: HistoryLoadEvent) => void;
  /** After every listener had its say; not called for a selection that was prevented. */
  readonly onSelect?: (event: HistorySelectEvent) => void;
  readonly onRange?: (event: HistoryRangeEvent) => void;
  readonly onError?: (event: HistoryErrorEvent) => void;
  /** After each update of a target that is a Lit element: what was set by property is told by no event. */
  readonly onUpdate?: () => void;
}

/** What an element that updates as Lit's do offers to who follows it. */
interface Updating {
  addController(controller: ReactiveController): void;
  removeController(controller: ReactiveController): void;
}

const isUpdating = (element: object): element is Updating =>
  'addController' in element && 'removeController' in element;

const isRoot = (node: Node): node is Document | ShadowRoot =>
  node instanceof Document || node instanceof ShadowRoot;

/** Whether the code of a tag has not come; elements beside the timeline come when they are used. */
export const waitsForCode = (element: HTMLElement): boolean =>
  element.localName.includes('-') && element.matches(':not(:defined)');

export class LinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #handlers: LinkHandlers;
  #id: string | undefined;
  #target: HTMLElement | undefined;
  #observer: MutationObserver | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, handlers: LinkHandlers = {}) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  /** The element that is followed, once it is there. */
  get target(): HTMLElement | undefined {
    return this.#target;
  }

  get id(): string | undefined {
    return this.#id;
  }
  set id(value: string | undefined) {
    const id = value?.trim() || undefined;
    if (id === this.#id) return;
    this.#id = id;
    if (this.#host.isConnected) this.#watch();
  }

  hostConnected(): void {
    this.#watch();
    const page = this.#host.ownerDocument;
    // until the page is whole, what is named may still come: only then may the host say that it is not there
    if (page.readyState !== 'complete') {
      page.defaultView?.addEventListener('load', () => this.#host.requestUpdate(), { once: true });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#target = undefined;
  }

  /** The element may come later, or be replaced: a framework renders in its own order. */
  #watch(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    const root = this.#host.getRootNode();
    if (this.#id !== undefined && isRoot(root)) {
      this.#observer = new MutationObserver(() => this.#find(root));
      this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
      this.#find(root);
    } else this.#follow(undefined);
  }

  #find(root: Document | ShadowRoot): void {
    const found = this.#id === undefined ? undefined : (root.getElementById(this.#id) ?? undefined);
    this.#follow(found?.isSameNode(this.#host) ? undefined : found);
  }

  #follow(target: HTMLElement | undefined): void {
    if (target === this.#target) return;
    this.#listening?.abort();
    this.#listening = undefined;
    this.#target = target;
    if (target !== undefined) this.#listen(target);
    this.#handlers.onTarget?.(target);
    this.#host.requestUpdate();
  }

  #listen(target: HTMLElement): void {
    const listening = new AbortController();
    this.#listening = listening;
    const { signal } = listening;
    const { onLoad, onSelect, onRange, onError, onUpdate } = this.#handlers;
    // an element inside the target sends the same events, and they bubble
    const own = (event: Event): boolean => event.composedPath()[0] === target;
    if (onLoad) target.addEventListener('history-load', (event) => own(event) && onLoad(event), { signal });
    if (onRange)
      target.addEventListener('history-range', (event) => own(event) && onRange(event), { signal });
    if (onError)
      target.addEventListener('history-error', (event) => own(event) && onError(event), { signal });
    const selected = (event: HistorySelectEvent): void => {
      if (!own(event)) return;
      queueMicrotask(() => {
        if (!event.defaultPrevented && !signal.aborted) onSelect?.(event);
      });
    };
    if (onSelect) target.addEventListener('history-select', selected, { signal });
    if (onUpdate) this.#hearUpdates(target, onUpdate, signal);
  }

  #hearUpdates(target: HTMLElement, onUpdate: () => void, signal: AbortSignal): void {
    if (isUpdating(target)) {
      const updates: ReactiveController = { hostUpdated: onUpdate };
      target.addController(updates);
      signal.addEventListener('abort', () => target.removeController(updates), { once: true });
    } else if (waitsForCode(target)) {
      void customElements.whenDefined(target.localName).then(() => {
        if (signal.aborted || waitsForCode(target)) return;
        this.#hearUpdates(target, onUpdate, signal);
        onUpdate();
        this.#host.requestUpdate();
      });
    }
  }
}
