/** A history has been read and is shown. `T` is the read history. */
export class HistoryLoadEvent<T = unknown> extends Event {
  static readonly type = 'history-load';
  readonly history: T;

  constructor(history: T) {
    super(HistoryLoadEvent.type, { bubbles: true, composed: true });
    this.history = history;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'history-load': HistoryLoadEvent;
  }
}
