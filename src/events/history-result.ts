/** An xAPI 1.0.3 statement, as far as this library makes one. */
export interface XapiStatement {
  /** A UUID. */
  readonly id: string;
  /** Nobody in particular: who played is the host's to say, before the statement is stored. */
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: 'anonymous' };
  };
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name: Readonly<Record<string, string>>;
    };
  };
  readonly result: {
    readonly score: {
      readonly scaled: number;
      readonly raw: number;
      readonly min: number;
      readonly max: number;
    };
    readonly success: boolean;
    readonly completion: boolean;
    /** ISO 8601: `PT83.5S`. */
    readonly duration: string;
  };
  readonly context: {
    readonly language: string;
    /** Keys are IRIs: `…#level`, `…#rounds`. */
    readonly extensions: Readonly<Record<string, number>>;
  };
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly version: '1.0.3';
}

/** What is told of a game that was played to its end. */
export interface GameResult {
  readonly score: number;
  /** The most that there was to reach. */
  readonly maximum: number;
  readonly rounds: number;
  readonly level: number;
  /** The id of the history. */
  readonly history: string;
  readonly statement: XapiStatement;
}

/** A game has been played to its end. */
export class HistoryResultEvent extends Event implements GameResult {
  static readonly type = 'history-result';
  readonly score: number;
  readonly maximum: number;
  readonly rounds: number;
  readonly level: number;
  readonly history: string;
  /** What a course can record, once it has said who played. */
  readonly statement: XapiStatement;

  constructor(result: GameResult) {
    super(HistoryResultEvent.type, { bubbles: true, composed: true });
    this.score = result.score;
    this.maximum = result.maximum;
    this.rounds = result.rounds;
    this.level = result.level;
    this.history = result.history;
    this.statement = result.statement;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'history-result': HistoryResultEvent;
  }
}
