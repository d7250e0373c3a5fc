import type { Locale } from '../../../locale/index.js';
import type { AxisSettings } from './axis/axis-view.js';
import { laneGeometry } from './geometry.js';
import type { Model } from './model.js';
import { Texts, type DateStyle } from './texts.js';

/** What the views are made from. */
export interface ShownInputs {
  readonly model: Model;
  readonly hidden: ReadonlySet<number>;
  readonly locale: Locale;
  readonly languages: readonly string[];
  readonly rtl: boolean;
  readonly dateStyle: DateStyle;
  readonly selected: () => number | undefined;
}

/** All that is derived from a history and how it is to be shown; each part is made anew only when it must. */
export interface Shown {
  readonly model: Model;
  readonly texts: Texts;
  readonly settings: AxisSettings;
  readonly inputs: ShownInputs;
}

const sameSpeech = (a: ShownInputs, b: ShownInputs): boolean =>
  a.locale === b.locale &&
  a.languages.join() === b.languages.join() &&
  a.rtl === b.rtl &&
  a.dateStyle === b.dateStyle;

/** What to show for the inputs, from what was shown before. */
export function show(inputs: ShownInputs, before: Shown | undefined): Shown {
  const { model, hidden, locale, languages, rtl, dateStyle, selected } = inputs;
  const sameTexts = before?.model === model && sameSpeech(before.inputs, inputs);
  if (sameTexts && before.inputs.hidden === hidden) return before;
  const texts = sameTexts ? before.texts : new Texts(model, locale, languages, dateStyle);
  const named = model.lanes.length > 1;
  const settings: AxisSettings = {
    model,
    locale,
    rtl,
    named,
    geometry: laneGeometry(
      model.lanes.map((lane) => lane.count),
      named,
      hidden,
    ),
    hidden,
    now: Date.now(),
    titleOf: (index) => texts.title(index),
    eraTitle: (index) => texts.era(index),
    optionText: (index) => ({
      label: texts.spoken(index),
      position: index + 1,
      total: model.events.length,
      selected: index === selected(),
    }),
  };
  return { model, texts, settings, inputs };
}
