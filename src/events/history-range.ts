/** The visible window of time has changed. */
export class HistoryRangeEvent extends Event {
  static readonly type = 'history-range';
  /** Ms since 1970, proleptic Gregorian. */
  readonly start: number;
  readonly end: number;
  /** True while the reader is still moving; the last event of a movement has false. */
  readonly moving: boolean;

  constructor(start: number, end: number, moving: boolean) {
    super(HistoryRangeEvent.type, { bubbles: true, composed: true });
    this.start = start;
    this.end = end;
    this.moving = moving;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'history-range': HistoryRangeEvent;
  }
}
