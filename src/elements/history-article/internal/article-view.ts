/* What the drawing of an article depends on, and the small choices all of its parts make. */
import { html, type TemplateResult } from 'lit';
import type { ArticlePlan } from '../../../find/article-plan.js';
import type { ChapterPlace } from '../../../find/chapters.js';
import type { ResolvedText } from '../../../history/index.js';
import type { ArticleStrings } from '../../../locale/article/index.js';
import { formatDate, formatSpoken, type FormatOptions } from '../../../time/index.js';
import { heading, textOf, type View } from '../../story/view.js';

/** Made anew when any of it changes, so that it is a key for what was drawn. */
export interface ArticleView extends View {
  readonly plan: ArticlePlan;
  readonly words: ArticleStrings;
  /** How far the headings of events stand below that of the whole: a single chapter has none between. */
  readonly eventDepth: 1 | 2;
  /** The part of the page's address behind `#` that leads to an event. */
  readonly address: (id: string) => string;
}

export const dateOptions = ({ locale, dateStyle }: View): FormatOptions => ({
  locale: locale.lang,
  words: locale.words,
  style: dateStyle,
});

export const titleOf = (index: number, view: ArticleView): ResolvedText | undefined => {
  const { events } = view.plan.history;
  return textOf(events[index]?.title, view);
};

/** What stands above a chapter; undefined where there is but one. */
export function chapterTitle(place: ChapterPlace, view: ArticleView): ResolvedText | undefined {
  const { words } = view;
  const { lang } = view.locale;
  const era = (of: { readonly title: Parameters<typeof textOf>[0] }): string =>
    textOf(of.title, view)?.value ?? '';
  switch (place.kind) {
    case 'era': {
      const title = textOf(place.era.title, view);
      return title && place.continued ? { ...title, value: words.continued(title.value) } : title;
    }
    case 'before':
      return { value: words.before(era(place.next)), lang };
    case 'between':
      return { value: words.between(era(place.last), era(place.next)), lang };
    case 'after':
      return { value: words.after(era(place.last)), lang };
    case 'open':
      return { value: words.open, lang };
    case 'period':
      return { value: formatDate(place.date, dateOptions(view)), lang };
    default:
      return undefined;
  }
}

/** As `heading`, from the first level on, and never below the sixth. */
export const headingOf = (level: number, id: string, part: string, content: unknown): TemplateResult =>
  level <= 1
    ? html`<h1 id=${id} part=${part}>${content}</h1>`
    : heading(Math.min(6, level), id, part, content);

/** What is said aloud before an event's narrative. */
export function openingOf(index: number, view: ArticleView | undefined): string {
  const event = view?.plan.history.events[index];
  if (view === undefined || event === undefined) return '';
  const said = textOf(event.dateText, view)?.value ?? formatSpoken(event.date, dateOptions(view));
  const place = textOf(event.place?.name, view)?.value;
  return [titleOf(index, view)?.value, said, place].filter(Boolean).join('. ');
}
