/*
 * An event written as HTML inside the element: the author's own nodes, put in their places by slots.
 * Slots are assigned from here (`slotAssignment: 'manual'`), so that not one attribute of the page is touched.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { HistoricalDate } from '../../../time/index.js';
import type { Later } from './later.js';
import { standIn, type Globe } from '../../story/picture.js';
import { renderDate } from '../../story/date.js';
import { textDirection, type View } from '../../story/view.js';

const headings = 'h1, h2, h3, h4, h5, h6';
const slots = ['figure', 'date', 'place', 'title', 'body', 'links', 'sources'] as const;
type Slot = (typeof slots)[number];

const isSlot = (name: string): name is Slot => (slots as readonly string[]).includes(name);

/** Where a node goes; the first heading, time and picture have their own places, the rest is narrative. */
function slotOf(node: Node, taken: ReadonlySet<Slot>): Slot | undefined {
  if (node instanceof Text) return node.data.trim() === '' ? undefined : 'body';
  if (!(node instanceof Element) || node.matches('script, style, template')) return undefined;
  if (isSlot(node.slot)) return node.slot;
  if (node.matches(headings) && !taken.has('title')) return 'title';
  if (node.matches('time') && !taken.has('date')) return 'date';
  if (node.matches('figure, img, picture') && !taken.has('figure')) return 'figure';
  return 'body';
}

/** The author's picture, where the element arranges it. */
export const lightPicture = (host: Element): HTMLImageElement | undefined =>
  host.querySelector<HTMLImageElement>(':scope > figure img, :scope > picture img, :scope > img') ??
  undefined;

/** Whether there is anything to show between the tags. */
export const hasLight = (host: Element): boolean =>
  [...host.childNodes].some((node) => slotOf(node, new Set()) !== undefined);

/** Gives every child its place; call after each update and whenever the children change. */
export function assignLight(host: Element, root: ParentNode): void {
  const places = new Map<Slot, (Element | Text)[]>();
  for (const node of host.childNodes) {
    const slot = slotOf(node, new Set(places.keys()));
    if (slot !== undefined && (node instanceof Element || node instanceof Text))
      places.set(slot, [...(places.get(slot) ?? []), node]);
  }
  for (const element of root.querySelectorAll('slot')) {
    if (isSlot(element.name)) element.assign(...(places.get(element.name) ?? []));
  }
}

const words = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The parser of dates is large, and this may be all that a page shows: till it is there the words stand as written. */
async function readDate(text: string): Promise<HistoricalDate | undefined> {
  const { parseDate } = await import('../../../time/parse.js');
  const result = parseDate(text);
  return result.ok ? result.value : undefined;
}

export interface LightFields {
  readonly date: string | undefined;
  readonly place: string | undefined;
  /** Whether the author's picture did not come. */
  readonly failed: boolean;
}

/** What the author did not write but said in attributes (`date`, `place`) is written here. */
export function renderLight(
  host: Element,
  { date, place, failed }: LightFields,
  dates: Later<HistoricalDate | undefined>,
  globe: Globe,
  view: View,
): TemplateResult {
  const title = words(host.querySelector(headings));
  const time = host.querySelector('time');
  const unsaid = words(time) === '' ? (date ?? time?.getAttribute('datetime') ?? undefined) : undefined;
  const known = unsaid === undefined ? undefined : dates.get([unsaid], () => readDate(unsaid));
  const placed = host.querySelector('[slot="place"]') !== null;
  const pictured = host.querySelector(
    ':scope > figure, :scope > img, :scope > picture, :scope > [slot="figure"]',
  );
  return html`<article
    class=${pictured ? 'story light' : 'story light plain'}
    part="base"
    aria-label=${title || nothing}
    dir=${view.direction}
  >
    ${
      pictured
        ? html`<div class="pictured">
            ${
              failed
                ? html`<div class="frame">${standIn(lightPicture(host)?.alt ?? '', undefined, globe)}</div>`
                : nothing
            }
            <slot name="figure"></slot>
          </div>`
        : nothing
    }
    <div class="text" dir=${textDirection(title)}>
      <div part="meta">
        <slot name="date"></slot>${
          known
            ? renderDate(known, undefined, view)
            : unsaid
              ? html`<span part="date"><bdi>${unsaid}</bdi></span>`
              : nothing
        } <slot name="place"></slot>${
          place && !placed ? html`<span part="place"><bdi>${place}</bdi></span>` : nothing
        }
      </div>
      <slot name="title"></slot>
      <div part="body"><slot name="body"></slot></div>
      <slot name="links"></slot>
      <slot name="sources"></slot>
    </div>
  </article>`;
}
