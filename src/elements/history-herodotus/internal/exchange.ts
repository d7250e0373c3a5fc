/* One question with what was answered: what the conversation keeps, and what is drawn of it. */
import type { Answer } from '../../../find/ask/answer.js';
import type { ChatFailure } from '../../../locale/herodotus/index.js';

/** An answer in an endpoint's words. */
export interface Worded {
  /** With citations as footnotes, `[^id]`. */
  readonly text: string;
  /** Ids of events in the order of their numbers. */
  readonly ids: readonly string[];
  readonly dropped: number;
}

export interface Exchange {
  readonly key: number;
  readonly question: string;
  /** Where an endpoint is asked, its host. */
  readonly host: string | undefined;
  status: 'looking' | 'asking' | 'done';
  /** What the history itself tells. */
  answer: Answer | undefined;
  worded: Worded | undefined;
  /** What has come of an answer that is still coming. */
  partial: string;
  failure: ChatFailure | 'aborted' | 'unloaded' | undefined;
  /** Whether the further events are listed. */
  open: boolean;
  /** What was drawn of `worded`, which may take its time. */
  drawn: unknown;
}

export const begin = (key: number, question: string, host: string | undefined): Exchange => ({
  key,
  question,
  host,
  status: 'looking',
  answer: undefined,
  worded: undefined,
  partial: '',
  failure: undefined,
  open: false,
  drawn: undefined,
});

/** Whether the reader is shown what the history itself tells: without an endpoint, and where that failed. */
export const showsOwn = ({ answer, worded, failure, status }: Exchange): boolean =>
  answer !== undefined &&
  status === 'done' &&
  (worded === undefined || (failure !== undefined && failure !== 'aborted'));
