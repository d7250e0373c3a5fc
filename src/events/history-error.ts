/** A history could not be loaded or read at all. What is wrong with parts of one stands in `issues`. */
export class HistoryErrorEvent extends Event {
  static readonly type = 'history-error';
  /** In words: where, what, and what to do. */
  readonly message: string;
  readonly cause: unknown;

  constructor(message: string, cause?: unknown) {
    super(HistoryErrorEvent.type, { bubbles: true, composed: true });
    this.message = message;
    this.cause = cause;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'history-error': HistoryErrorEvent;
  }
}
