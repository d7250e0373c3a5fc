/*
 * What `<history-herodotus>` says, and how its reader's questions are understood: a file a language.
 * Knows: words. Must not know any history, nor how an answer is found.
 */

/** What can go wrong with a chat endpoint; each is said with what to do about it. */
export type ChatFailure =
  /** No connection, or one that the browser forbids (CORS, a redirect to elsewhere). */
  | 'network'
  /** Nothing came in time. */
  | 'timeout'
  /** It began, and then nothing more came. */
  | 'stalled'
  /** It began, and ended in the middle. */
  | 'cut'
  /** 429. */
  | 'busy'
  /** 5xx, or an error told in the stream. */
  | 'server'
  /** 401, 403. */
  | 'refused'
  /** 404 and the other 4xx. */
  | 'request'
  /** An answer that is none: a page, broken JSON, a stream of something else. */
  | 'nonsense'
  /** An answer without words. */
  | 'empty'
  /** The address in `endpoint` is none. */
  | 'address';

/**
 * A question is rewritten, rule after rule, until what it asks stands in it as marks that all languages share:
 * `<why>`, `<when>`, `<where>`, `<who>`, `<long>` how long, `<led>` what followed from, `<gap>A<and>B` how long between,
 * `<more>` tell more, `<what>` what happened; `<between>A<and>B`, `<before>A`, `<after>A`, `<since>A`, `<until>A`,
 * `<during>A`, `<in>A`, each up to `<end>` or the next mark; `<that>` something said before, `<also>` “and …?”.
 * `<years>N` makes a `<before>` or `<after>` that follows the year so many years from it; `<unread>` is a time that is none of these.
 * `<first>` and `<last>` with their words, up to `<so>`, pick one of what is asked for; `<all>` all of a kind; `<talk>` asks nothing.
 * Dates come out as English has them: `5 August 1965`, `3rd century BCE`, `5–4 century bce`, `1960s`, `90s`, `8000 years ago`,
 * `last century`.
 */
export interface QuestionRules {
  /**
   * Patterns and what stands in their place, in order. Both, and the question, are in lower case without diacritics
   * (`fold`); a pattern begins and ends where a word does, unless it is marked with `*` at its beginning.
   */
  readonly rules: readonly (readonly [pattern: string, replacement: string])[];
  /** Words that say nothing about what is asked for, with spaces between. */
  readonly stop: string;
  /** Words that mean the same to a reader who looks for one of them: a line a group. */
  readonly same?: readonly string[];
  /** Words, and others that come near what is looked for by them. */
  readonly near?: readonly (readonly [asked: string, found: string])[];
  /** BCP 47, the language alone. */
  readonly lang: string;
  /** Every noun has a capital letter: it tells no names. */
  readonly capitals?: boolean;
  /** Words that a sentence begins with where it leans upon the one before. */
  readonly leaning?: string;
  /** Words for being born and for dying: an event in which somebody had a part is no day of theirs. */
  readonly lives?: string;
  /** Words of a sentence that gives a reason. */
  readonly reasons?: string;
}

/** `title` is an event's, `time` a date or span as it is shown; quotes are the language's own. */
export interface HerodotusStrings {
  readonly heading: string;
  /** What it answers from; `events` is a counted noun, “87 events”. */
  readonly knows: (history: string, events: string, time: string) => string;
  /** Of a very large history only so many events are looked through. */
  readonly partly: (events: string) => string;
  readonly question: string;
  readonly ask: string;
  readonly suggestions: string;
  /** Where the question goes: nowhere. */
  readonly here: string;
  readonly sentTo: (host: string) => string;
  readonly conversation: string;
  /** Before a question and an answer, for those who hear them. */
  readonly asked: string;
  readonly answered: string;
  readonly answering: string;
  readonly stop: string;
  readonly stopped: string;
  readonly clear: string;
  readonly readAloud: string;
  readonly stopReading: string;
  readonly showMore: (count: string) => string;

  readonly date: (title: string, time: string) => string;
  readonly place: (title: string, place: string) => string;
  readonly noPlace: (title: string) => string;
  readonly lasted: (title: string, duration: string, time: string) => string;
  readonly noDuration: (title: string, time: string) => string;
  /** `gap` is “2 years later” or “same year”. */
  readonly gap: (from: string, to: string, gap: string) => string;
  readonly causes: (title: string) => string;
  readonly noCauses: (title: string) => string;
  readonly effects: (title: string) => string;
  readonly noEffects: (title: string) => string;
  readonly noMore: (title: string) => string;
  readonly found: (time: string, events: string) => string;
  readonly foremost: string;
  readonly underway: (time: string) => string;
  readonly nothingThen: (time: string) => string;
  /** Not what was asked for, but other things of that time follow. */
  readonly untoldThen: (time: string) => string;
  readonly elsewhere: (time: string) => string;
  readonly nearly: string;
  readonly untold: string;
  readonly couldAsk: string;
  readonly unclear: string;
  /** What can be asked, to one who asked nothing. */
  readonly canAsk: string;
  /** A time was named that was not understood. */
  readonly noTime: string;
  readonly before: (title: string) => string;
  readonly after: (title: string) => string;
  readonly during: (title: string) => string;

  readonly failures: Readonly<Record<ChatFailure, (host: string) => string>>;
  /** The code that answers did not come. */
  readonly unloaded: string;
  readonly instead: string;
  /** Citations that named no event of the history. */
  readonly dropped: (count: number) => string;
  readonly uncited: string;
  /** The language by its English name, for the endpoint: what it is told is in English. */
  readonly language: string;

  /** Questions that it can answer, and that `rules` understand. */
  readonly askCauses: (title: string) => string;
  readonly askEffects: (title: string) => string;
  readonly askWhen: (title: string) => string;
  readonly askBetween: (from: string, to: string) => string;
  readonly askPlace: (place: string) => string;

  readonly rules: QuestionRules;
}
