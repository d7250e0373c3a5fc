/* What the drawing of a conversation depends on beside its questions and answers. */
import type { TemplateResult } from 'lit';
import type { HistoryEvent, ResolvedText, Text } from '../../../history/index.js';
import type { HerodotusStrings } from '../../../locale/herodotus/index.js';
import type { Strings } from '../../../locale/index.js';
import type { FormatOptions } from '../../../time/index.js';
import type { Exchange } from './exchange.js';

export interface View {
  readonly strings: HerodotusStrings;
  readonly shared: Strings;
  readonly dates: FormatOptions;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly selected: string | undefined;
  readonly textOf: (text: Text | undefined) => ResolvedText | undefined;
  readonly dateOf: (event: HistoryEvent) => string;
  readonly eventOf: (id: string) => HistoryEvent | undefined;
  /** Whether there is a voice for a language, the reader's own unless given. */
  readonly canRead: (lang?: string) => boolean;
  /** The key of the exchange that is read aloud. */
  readonly reading: number | undefined;
  readonly suggestions: () => TemplateResult;
}

export interface Handlers {
  readonly choose: (id: string) => void;
  readonly stop: () => void;
  readonly open: (exchange: Exchange) => void;
  readonly read: (exchange: Exchange) => void;
  readonly update: () => void;
}

/** A sentence that ends in a date which has a full stop of its own has it once. */
export const whole = (sentence: string): string =>
  sentence.replaceAll(/(?<!\.)\.(\u2069?)\.(?=\s|$)/g, '.$1');

/** A name or a date keeps its own direction within a sentence. */
export const apart = (text: string): string => `\u2068${text}\u2069`;

export const titleOf = (event: { readonly title: Text }, { textOf }: View): string =>
  apart(textOf(event.title)?.value ?? '');
