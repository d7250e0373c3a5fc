/*
 * The selected event called out: a pin on its place, date and title where they cover least: beside it, or at the edge of
 * the map with a line that leads there.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { HistoryEvent } from '../../../history/index.js';
import { formatDate } from '../../../time/index.js';
import { styled } from '../../styled.js';
import { renderDate, type ListView } from './place-list.js';
import { meets, textWidth, type Box } from './spots.js';

export type CalloutSide = 'above' | 'below' | 'right' | 'left';

export interface Callout {
  readonly side: CalloutSide;
  /** It stands apart from the place, and a line leads there. */
  readonly apart: boolean;
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
/** Beside is better than apart, unless that covers a spot less. */
const apartCost = 0.5;

/**
 * Where the callout stands: beside the point, `gap` CSS px from it, or at an edge where it would cover less. Within `room`
 * and over as few of `others` as can be, and never over the point itself.
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
    apart: false,
    x,
    y: edge,
    box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
  });
  const level = (side: CalloutSide, left: number, edge: number): Callout => ({
    side,
    apart: false,
    x: edge,
    y,
    box: { left, right: left + width, top: y - height / 2, bottom: y + height / 2 },
  });
  const beside = [
    upright('above', point.y - gap - height, point.y - gap),
    upright('below', point.y + gap, point.y + gap),
    level('right', point.x + gap, point.x + gap),
    level('left', point.x - gap - width, point.x - gap),
  ];
  const [left, right] = [room.left + margin + width / 2, room.right - margin - width / 2];
  const [top, bottom] = [room.top + margin, room.bottom - margin - height];
  const atEdge = (middle: number, upper: number): Callout => ({
    side: 'below',
    apart: true,
    x: middle,
    y: upper,
    box: { left: middle - width / 2, right: middle + width / 2, top: upper, bottom: upper + height },
  });
  const far = [
    ...[x, left, right].flatMap((middle) => [atEdge(middle, top), atEdge(middle, bottom)]),
    ...[left, right].map((middle) => atEdge(middle, y - height / 2)),
  ];
  const own: Box = {
    left: point.x - gap,
    right: point.x + gap,
    top: point.y - gap,
    bottom: point.y + gap,
  };
  const cost = ({ box, apart }: Callout): number => {
    const out =
      Math.max(0, room.left - box.left) +
      Math.max(0, box.right - room.right) +
      Math.max(0, room.top - box.top) +
      Math.max(0, box.bottom - room.bottom);
    const covered = others.filter((other) => meets(other, box)).length;
    if (!apart) return out * 10 + covered;
    const away = Math.hypot((box.left + box.right) / 2 - point.x, (box.top + box.bottom) / 2 - point.y);
    // of those that cover as much the nearest
    return (out + (meets(own, box) ? 100 : 0)) * 10 + covered + apartCost + away / 1e5;
  };
  return [...beside, ...far].reduce((best, one) => (cost(one) < cost(best) ? one : best));
}

/** From the edge of the pin to the middle of what tells of it, which hides its end. */
function leader(
  pin: { readonly x: number; readonly y: number; readonly radius: number },
  { box }: Callout,
): Readonly<Record<string, string>> {
  const [x, y] = [(box.left + box.right) / 2 - pin.x, (box.top + box.bottom) / 2 - pin.y];
  const angle = Math.atan2(y, x);
  const start = moved(pin.x + Math.cos(angle) * pin.radius, pin.y + Math.sin(angle) * pin.radius);
  return {
    transform: `${start} rotate(${angle.toFixed(4)}rad)`,
    'inline-size': `${Math.max(0, Math.hypot(x, y) - pin.radius).toFixed(1)}px`,
  };
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
  callout: Callout,
  view: ListView,
): TemplateResult {
  const size = `${(pin.radius * 2).toFixed(1)}px`;
  const { side, apart, x, y } = callout;
  return html`${
      apart ? html`<span class="leader" aria-hidden="true" ${styled(leader(pin, callout))}></span>` : nothing
    }<span
      class="pin ${pin.ring ? 'ring' : ''}"
      part="pin"
      aria-hidden="true"
      ${styled({ transform: moved(pin.x, pin.y), '--_pin': size })}
    ></span>
    <div class="callout ${side}" part="callout" ${styled({ transform: moved(x, y) })}>
      <p dir="auto">
        <span class="date">${renderDate(event, view.dates)}</span>
        <span class="name"><bdi>${calloutTexts(event, view).title}</bdi></span>
      </p>
    </div>`;
}
