import type { TemplateResult } from 'lit';
import { eventAt, meanwhile } from '../../../find/index.js';
import type { Locale } from '../../../locale/index.js';
import type { Model } from './model.js';
import { story, type Neighbour } from './story.js';
import type { DateStyle, Texts } from './texts.js';

export interface StoryOptions {
  readonly model: Model;
  readonly texts: Texts;
  readonly index: number;
  readonly hidden: ReadonlySet<number>;
  readonly locale: Locale;
  readonly headingLevel: number;
  /** Without the way to other events: for paper. */
  readonly alone: boolean;
}

/** How many events the story names as having happened meanwhile. */
const mostMeanwhile = 3;

/** The story of the event at `index`, with its neighbours in time. */
export function storyOf(
  { model, texts, index, hidden, locale, headingLevel, alone }: StoryOptions,
  dateStyle: DateStyle,
  go: (index: number) => void,
): TemplateResult {
  const neighbour = (by: 1 | -1): Neighbour | undefined => {
    const other = alone ? undefined : eventAt(model.columns, index, by, hidden);
    return other === undefined
      ? undefined
      : { index: other, title: texts.title(other), gap: texts.gap(index, other) };
  };
  const event = model.events[index];
  if (event === undefined) throw new RangeError(`story: there is no event ${index}`);
  return story(
    {
      event,
      history: model.history,
      strings: locale.strings,
      lang: locale.lang,
      dateStyle,
      headingLevel,
      position: alone ? undefined : locale.strings.position(index + 1, model.events.length),
      meanwhile: (alone ? [] : meanwhile(model.index, index, mostMeanwhile)).map((other) => ({
        index: other,
        title: texts.title(other),
        lane: model.columns.lane[other] ?? 0,
      })),
      previous: neighbour(-1),
      next: neighbour(1),
    },
    go,
  );
}
