/* What stands before the sentences of an answer, in the reader's language. */
import type { Answer } from '../../../find/ask/answer.js';
import type { Window } from '../../../find/ask/window.js';
import { formatDate, formatDuration, formatGap } from '../../../time/index.js';
import { apart, titleOf, whole, type View } from './view.js';

/** What a time that was asked about is called. */
function timeOf({ name }: Window, view: View): string {
  if (name.kind === 'date') return apart(formatDate(name.date, view.dates));
  const title = titleOf(name.subject, view);
  if (name.kind === 'between') return `${title} – ${titleOf(name.other, view)}`;
  return view.strings[name.kind](title);
}

/** The first letter as one stands at the beginning of a sentence. */
const opening = (text: string, lang: string): string =>
  text.replace(
    /^(\u2068?)(\p{Ll})/u,
    (_, mark: string, letter: string) => mark + letter.toLocaleUpperCase(lang),
  );

/** Nothing where the parts speak for themselves. */
export const leadOf = (answer: Answer, view: View): readonly string[] => said(answer, view).map(whole);

function said({ lead, parts }: Answer, view: View): readonly string[] {
  const { strings, shared, dates, textOf } = view;
  const count = (events: number): string => shared.events(events);
  switch (lead.kind) {
    case 'none':
      return [];
    case 'date':
      return [strings.date(titleOf(lead.event, view), apart(view.dateOf(lead.event)))];
    case 'place': {
      const place = textOf(lead.event.place?.name)?.value;
      const title = titleOf(lead.event, view);
      return [place === undefined ? strings.noPlace(title) : strings.place(title, apart(place))];
    }
    case 'duration': {
      const duration = formatDuration(lead.event.date, dates);
      const [title, date] = [titleOf(lead.event, view), apart(view.dateOf(lead.event))];
      return [
        duration === undefined
          ? strings.noDuration(title, date)
          : strings.lasted(title, apart(duration), date),
      ];
    }
    case 'gap': {
      const gap = formatGap(lead.from.date, lead.to.date, dates) ?? '?';
      return [strings.gap(titleOf(lead.from, view), titleOf(lead.to, view), apart(gap))];
    }
    case 'causes':
      return [strings.causes(titleOf(lead.event, view))];
    case 'no-causes':
      return [strings.noCauses(titleOf(lead.event, view))];
    case 'effects':
      return [strings.effects(titleOf(lead.event, view))];
    case 'no-effects':
      return [strings.noEffects(titleOf(lead.event, view))];
    case 'no-more':
      return [strings.noMore(titleOf(lead.event, view))];
    case 'window': {
      const found = opening(strings.found(timeOf(lead.window, view), count(lead.count)), view.lang);
      return lead.count > parts.length ? [found, strings.foremost] : [found];
    }
    case 'overview':
      return lead.count > parts.length
        ? [`${count(lead.count)}.`, strings.foremost]
        : [`${count(lead.count)}.`];
    case 'underway':
      return [strings.underway(timeOf(lead.window, view))];
    case 'elsewhere':
      return [strings.elsewhere(timeOf(lead.window, view))];
    case 'nothing-then':
      return [strings.nothingThen(timeOf(lead.window, view))];
    case 'untold-then':
      return [strings.untoldThen(timeOf(lead.window, view))];
    case 'nearly':
      return [strings.nearly];
    case 'talk':
      return [strings.canAsk];
    case 'no-time':
      return [strings.noTime];
    case 'untold':
      return [strings.untold];
    case 'unclear':
      return [strings.unclear];
  }
}
