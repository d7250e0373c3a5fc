/* The selected event called out: a pin on its place, date and title beside it where they cover least. */
import { html, type TemplateResult } from 'lit';
import type { HistoryEvent } from '../../../history/index.js';
import { formatDate } from '../../../time/index.js';
import { styled } from '../../styled.js';
import { renderDate, type ListView } from './place-list.js';
import { meets, textWidth, type Box } from './spots.js';

export type CalloutSide = 'above' | 'below' | 'right' | 'left';

export interface Callout {
  readonly side: CalloutSide;
  /** Where the middle of the edge that faces the place stands, CSS px. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** CSS px, as the style sheet has them. */
const most = 220;
const line = 18;
const padding = 14;
/** Between the edge of the map and the callout. */
const margin = 8;

/**
 * Where the callout stands beside the point, `gap` CSS px from it: within `room` and over as few of `others` as can be, so
 * that it never covers the point itself.
 */
export function calloutAt(
  point: { readonly x: number; readonly y: number },
  gap: number,
  texts: { readonly date: string; readonly title: string },
  room: Box,
  others: readonly Box[],
): Callout {
  const [date, title] = [textWidth(texts.date), textWidth(texts.title)];
  const width = Math.min(most, Math.max(date, title) + 16);
  const height = padding + line * ((date > most ? 2 : 1) + (title > most - 20 ? 2 : 1));
  const within = (value: number, low: number, high: number): number =>
    Math.max(low, Math.min(value, Math.max(low, high)));
  const x = within(point.x, room.left + margin + width / 2, room.right - margin - width / 2);
  const y = within(point.y, room.top + margin + height / 2, room.bottom - margin - height / 2);
  const upright = (side: CalloutSide, top: number, edge: number): Callout => ({
    side,
    x,
    y: edge,
    box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
  });
  const level = (side: CalloutSide, left: number, edge: number): Callout => ({
    side,
    x: edge,
    y,
    box: { left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
  });
  const choices = [
    upright('above', point.y - gap - height, point.y - gap),
    upright('below', point.y + gap, point.y + gap),
    level('right', point.x + gap, point.x + gap),
    level('left', point.x - gap - width, point.x - gap),
  ];
  const cost = ({ box }: Callout): number => {
    const out =
      Math.max(0, room.left - box.left) +
      Math.max(0, box.right - room.right) +
      Math.max(0, room.top - box.top) +
      Math.max(0, box.bottom - room.bottom);
    return out * 10 + others.filter((other) => meets(other, box)).length;
  };
  return choices.reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

const moved = (x: number, y: number): string => `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;

/** What stands in it, to be measured. */
export const calloutTexts = (
  event: HistoryEvent,
  view: ListView,
): { readonly date: string; readonly title: string } => ({
  date: formatDate(event.date, view.dates),
  title: view.say(event.title)?.value ?? event.id,
});

export function renderCallout(
  event: HistoryEvent,
  /** Where the pin stands, and how far it reaches: around the number of a spot it is a ring. */
  pin: { readonly x: number; readonly y: number; readonly radius: number; readonly ring: boolean },
  { side, x, y }: Callout,
  view: ListView,
): TemplateResult {
  const size = `${(pin.radius * 2).toFixed(1)}px`;
  return html`<span
      class="pin ${pin.ring ? 'ring' : ''}"
      part="pin"
      aria-hidden="true"
      ${styled({ transform: moved(pin.x, pin.y), '--_pin': size })}
    ></span>
    <div class="callout ${side}" part="callout" ${styled({ transform: moved(x, y) })}>
      <p dir="auto">
        <span class="date">${renderDate(event, view.dates)}</span>
        <span class="name">${calloutTexts(event, view).title}</span>
      </p>
    </div>`;
}
