// What a question comes to in one history: the words that are looked for, and the time.
// Knows questions, windows, names of events. Must not know how any of it is answered.
import type { Memory } from './answer.js';
import type { Question } from './question.js';
import type { Retriever, Term } from './retrieve.js';
import { datesIn, dayIn, type YearlyDay } from './said-date.js';
import { meet, windowBetween, windowBy, windowOf, windowSaid, windowYears, type Window } from './window.js';

/** A question, and what it comes to in this history. */
export interface Asked {
  readonly question: Question;
  readonly terms: readonly Term[];
  readonly window: Window | undefined;
  /** A day of any year. */
  readonly day: YearlyDay | undefined;
  /** A time was named that was not understood. */
  readonly isUnclear: boolean;
  readonly memory: Memory;
  readonly about: string;
}

/** A number that is no date by itself: “9”, “the 9th”. */
const justNumber = /^(?:the )?\d[\d.,]*(?:st|nd|rd|th)?$/;

/** `year` is the present one. */
export function understand(question: Question, memory: Memory, retriever: Retriever, year: number): Asked {
  const { rules, names } = question;
  const windows: Window[] = [];
  const left: string[] = [question.about];
  let isUnclear = question.isUnread;
  for (const relation of question.relations) {
    const { kind, a, b, years } = relation;
    const byDate = windowSaid(relation, year);
    if (byDate !== undefined) {
      windows.push(byDate.window);
      left.push(byDate.rest);
      continue;
    }
    const isNumber = justNumber.test(a);
    const subject = a === '' || isNumber ? undefined : retriever.named(a, rules, true);
    const other = b === '' ? undefined : retriever.named(b, rules, true);
    if (kind === 'between' && subject !== undefined && other !== undefined) {
      windows.push(windowBetween(subject, other));
    } else if (kind !== 'between' && kind !== 'in' && subject !== undefined) {
      windows.push(
        (years === undefined ? undefined : windowYears(kind, subject.date, years)) ?? windowBy(kind, subject),
      );
    } else {
      left.push(a, b);
      isUnclear ||= isNumber;
    }
  }
  const said = datesIn(left.join(' ').trim(), year);
  for (const date of said.dates) windows.push(windowOf('in', date));
  const yearly = windows.length === 0 ? dayIn(said.rest) : undefined;
  let window = meet(windows);
  let about = yearly?.rest ?? said.rest;
  let terms = retriever.terms(about, rules, names);
  const specific = (): readonly Term[] => terms.filter((term) => !retriever.isCommon(term));
  if (window !== undefined || yearly !== undefined) terms = specific();
  // “and in the 1970s?”, “and in Shanghai?”: the rest as before
  if (question.goesOn && terms.length > 0 !== (window !== undefined) && question.intent === 'find') {
    if (terms.length > 0) window = memory.window;
    else {
      about = memory.about;
      terms = retriever.terms(about, rules, names);
      terms = specific();
    }
  }
  return {
    question,
    terms,
    window,
    day: yearly?.day,
    isUnclear: isUnclear && window === undefined && yearly === undefined,
    memory,
    about,
  };
}
