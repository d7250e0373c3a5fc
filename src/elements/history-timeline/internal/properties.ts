import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { LaneKind } from '../../../find/index.js';
import type { DateStyle } from './texts.js';

/**
 * What a host may set by attribute, each read when the element next updates; and what it may style.
 *
 * @fires {HistoryLoadEvent} history-load - A history has been read and is shown; it stands in `history`.
 * @fires {HistorySelectEvent} history-select - An event is about to be selected; `preventDefault()` keeps things as
 *   they are. `id` says which, `cause` who asked (`user` or `api`).
 * @fires {HistoryRangeEvent} history-range - The visible window has changed to `start` … `end`, ms since 1970;
 *   `moving` is false once it has come to rest.
 * @fires {HistoryErrorEvent} history-error - The history could not be loaded or read; `message` says what to do.
 *
 * @csspart frame - The whole.
 * @csspart header - Title and tools.
 * @csspart title - The title of the history, and in the story that of the event.
 * @csspart heading - The title of the history alone.
 * @csspart tools - The group of buttons.
 * @csspart button - Every icon button; each has a name of its own beside it:
 * @csspart previous-button - To the event before.
 * @csspart next-button - To the next event.
 * @csspart zoom-out-button - Shows more time.
 * @csspart zoom-in-button - Shows less time.
 * @csspart fit-button - Shows everything.
 * @csspart search-button - Opens the search.
 * @csspart help-button - Opens the map of keys.
 * @csspart issues-button - The number of problems in the data, for authors.
 * @csspart search - The box of the search.
 * @csspart search-field - Where one types.
 * @csspart legend - The switches of the lanes.
 * @csspart lane-button - One of them.
 * @csspart axis - Eras, ticks, field and overview together.
 * @csspart eras - The bands of the eras.
 * @csspart ticks - The dates along the axis.
 * @csspart field - Where the events stand.
 * @csspart lane-name - The name of a lane at its edge.
 * @csspart label - An event on the axis.
 * @csspart option - What takes the focus over it.
 * @csspart tooltip - Title and date of what is pointed at.
 * @csspart hint - What to hold while turning the wheel.
 * @csspart help - The map of keys.
 * @csspart overview - The strip of the whole time.
 * @csspart brush - The window in it.
 * @csspart handle - An edge of the window.
 * @csspart story - The selected event and what belongs to it.
 * @csspart event - The `<history-event>` in it.
 * @csspart figure - Its picture with what is said about it.
 * @csspart image - Its picture.
 * @csspart caption - The caption under the picture.
 * @csspart credit - The attribution under the caption.
 * @csspart meta - Its line of date and place.
 * @csspart date - Its date.
 * @csspart place - Its place.
 * @csspart body - Its narrative.
 * @csspart links - Its links.
 * @csspart sources - Its sources.
 * @csspart meanwhile - What happened in the same time.
 * @csspart chip - One event of that.
 * @csspart steps - The way to the events before and after.
 * @csspart step - One of the two.
 * @csspart strip - The small axis over the list.
 * @csspart list - The list, where the width is narrow or `view` says so.
 * @csspart entry - An event in the list.
 * @csspart entry-button - What opens it.
 * @csspart era - The name of the era that begins there.
 * @csspart more-button - Draws the entries that are still missing.
 * @csspart loading - The frame before the history.
 * @csspart notice - What is said where there is nothing to show.
 * @csspart retry-button - The button that loads again.
 *
 * @cssprop [--history-accent] - The one accent: selection, links, focus.
 * @cssprop [--history-on-accent] - Text on the accent.
 * @cssprop [--history-text=currentColor] - Text; all other colours follow from it.
 * @cssprop [--history-muted] - Dates, minor ticks, captions.
 * @cssprop [--history-border] - Hairlines.
 * @cssprop [--history-surface=transparent] - The ground.
 * @cssprop [--history-float] - The ground of what floats: tooltip, help, hits of the search.
 * @cssprop [--history-font=inherit] - The typeface of the text.
 * @cssprop [--history-font-size=inherit] - Its size; all else is measured from it.
 * @cssprop [--history-heading-font=inherit] - The typeface of titles.
 * @cssprop [--history-heading-weight=600] - Their weight.
 * @cssprop [--history-label-size=13px] - The size of the labels on the axis.
 * @cssprop [--history-lane-1] - The hue of the lanes 1, 9 and so on, unless the history gives one.
 * @cssprop [--history-lane-2] - The hue of the lanes 2, 10 and so on.
 * @cssprop [--history-lane-3] - The hue of the lanes 3, 11 and so on.
 * @cssprop [--history-lane-4] - The hue of the lanes 4, 12 and so on.
 * @cssprop [--history-lane-5] - The hue of the lanes 5, 13 and so on.
 * @cssprop [--history-lane-6] - The hue of the lanes 6, 14 and so on.
 * @cssprop [--history-lane-7] - The hue of the lanes 7, 15 and so on.
 * @cssprop [--history-lane-8] - The hue of the lanes 8, 16 and so on.
 * @cssprop [--history-radius=4px] - Corners.
 * @cssprop [--history-padding=0] - Space between the edge and what is inside.
 * @cssprop [--history-motion=200ms] - How long a movement takes; 0 where the reader wants none.
 */
export abstract class TimelineProperties extends LitElement {
  /** The address of the history, a JSON file. */
  @property() src: string | undefined;

  /** The id of the selected event. */
  @property() selected: string | undefined;

  /** The start of the visible window, a date as in the history. */
  @property() start: string | undefined;

  /** The end of the visible window, a date as in the history. */
  @property() end: string | undefined;

  /** The axis, the list, or whichever the width allows. */
  @property() view: 'auto' | 'axis' | 'list' = 'auto';

  /** What makes a lane: the history's groups, its places, or nothing. */
  @property() lanes: LaneKind = 'group';

  /** What the wheel does over the axis: zoom with Ctrl or ⌘ held, zoom at once, or nothing. */
  @property() wheel: 'ctrl' | 'zoom' | 'none' = 'ctrl';

  /** The order of dates: the language's own, or the year first (“1961 Jan 1”). */
  @property({ attribute: 'date-style' }) dateStyle: DateStyle = 'locale';

  /** Keeps selection and range in the page's address; a value sets this timeline's part apart from others'. */
  @property() hash: string | undefined;

  /** Shows the list of problems in the data, which otherwise only shows on localhost. */
  @property({ type: Boolean }) debug = false;

  /** The level of the timeline's heading, 1 to 5; the story's is one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
}
