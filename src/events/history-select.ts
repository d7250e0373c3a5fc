/** An event of the history is about to be selected; `preventDefault()` keeps the selection as it was. */
export class HistorySelectEvent extends Event {
  static readonly type = 'history-select';
  /** The id of the event, or undefined when the selection is cleared. */
  readonly id: string | undefined;
  /** Who asked: the reader, or the page's own code. */
  readonly cause: 'user' | 'api';

  constructor(id: string | undefined, cause: 'user' | 'api') {
    super(HistorySelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.id = id;
    this.cause = cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'history-select': HistorySelectEvent;
  }
}
