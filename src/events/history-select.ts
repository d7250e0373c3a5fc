/** An event of the history is about to be selected; `preventDefault()` keeps the selection as it was. */
export class HistorySelectEvent extends Event {
  static readonly type = 'history-select';
  /** The id of the event, or undefined when the selection is cleared. */
  readonly id: string | undefined;
  /** Who asked: the reader, or the page's own code. */
  readonly cause: 'user' | 'api';
  /** The id of the history that the event belongs to, where the element shows several: those of a catalogue. */
  readonly history: string | undefined;

  constructor(id: string | undefined, cause: 'user' | 'api', history?: string) {
    super(HistorySelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.cause = cause;
    this.history = history;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'history-select': HistorySelectEvent;
  }
}
