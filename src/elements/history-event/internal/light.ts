/*
 * An event written as HTML inside the element: the author's own nodes, put in their places by slots.
 * Slots are assigned from here (`slotAssignment: 'manual'`), so that not one attribute of the page is touched.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { headings, readLightEvent } from '../../../controllers/light-event.js';
import { parseDate } from '../../../time/index.js';
import { standIn } from './picture.js';
import { renderDate } from './story.js';
import { textDirection, type View } from './view.js';

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

/** What the author did not write but said in attributes (`date`, `place`) is written here. */
export function renderLight(host: Element, failed: boolean, view: View): TemplateResult {
  const event = readLightEvent(host);
  const dated = host.querySelector('time:not(:empty)') !== null;
  const date = dated ? undefined : parseDate(event.date);
  const placed = host.querySelector('[slot="place"]') !== null;
  const pictured = host.querySelector(
    ':scope > figure, :scope > img, :scope > picture, :scope > [slot="figure"]',
  );
  return html`<article
    class=${pictured ? 'story light' : 'story light plain'}
    part="base"
    aria-label=${event.title || nothing}
    dir=${view.direction}
  >
    ${
      pictured
        ? html`<div class="pictured">
            ${failed ? html`<div class="frame">${standIn(event.image?.alt ?? '', event.place)}</div>` : nothing}
            <slot name="figure"></slot>
          </div>`
        : nothing
    }
    <div class="text" dir=${textDirection(event.title)}>
      <div part="meta">
        <slot name="date"></slot>${
          date?.ok
            ? renderDate(date.value, undefined, view)
            : date && event.date
              ? html`<span part="date"><bdi>${event.date}</bdi></span>`
              : nothing
        } <slot name="place"></slot>${
          event.place && !placed ? html`<span part="place"><bdi>${event.place.name}</bdi></span>` : nothing
        }
      </div>
      <slot name="title"></slot>
      <div part="body"><slot name="body"></slot></div>
      <slot name="links"></slot>
      <slot name="sources"></slot>
    </div>
  </article>`;
}
