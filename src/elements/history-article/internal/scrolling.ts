/*
 * What scrolls an article, and how a place in it is brought into view.
 * Knows: boxes that scroll. Must not know what the place is, or who asked.
 */

/** The next element outwards, as it is laid out: through slots and shadow roots. */
function outwards(element: Element): Element | undefined {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Whether `outer` lies around `inner`, through shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | undefined = inner; node !== undefined; node = outwards(node)) {
    if (node === outer) return true;
  }
  return false;
}

function scrolls(element: Element): boolean {
  const { overflowY } = getComputedStyle(element);
  return (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight + 1;
}

/** The box that `host` is read in: itself or one around it, where the page's author let it scroll; not the page. */
export function scrollBoxOf(host: Element): Element | undefined {
  const { documentElement, body } = host.ownerDocument;
  for (let box: Element | undefined = host; box !== undefined; box = outwards(box)) {
    if (box === documentElement || box === body) return undefined;
    if (scrolls(box)) return box;
  }
  return undefined;
}

/** A box that can be scrolled on behalf of `other` without moving that or the page. */
export function boxApartFrom(host: Element, other: Element | undefined): Element | undefined {
  const box = scrollBoxOf(host);
  return box !== undefined && (other === undefined || !holds(box, other)) ? box : undefined;
}

/** What is seen of `host`, in CSS px of the window. */
export interface Port {
  readonly top: number;
  readonly bottom: number;
  /** What scrolls has come to its end. */
  readonly atEnd: boolean;
}

export function portOf(host: Element, box = scrollBoxOf(host)): Port {
  const page = host.ownerDocument.documentElement;
  const rect = box?.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = box ?? page;
  return {
    top: Math.max(0, rect?.top ?? 0),
    bottom: Math.min(page.clientHeight, rect?.bottom ?? Infinity),
    atEnd: scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2,
  };
}

/** Whether the upper edge of `element` can be seen. */
export function isSeen(element: Element, { top, bottom }: Port): boolean {
  const rect = element.getBoundingClientRect();
  return rect.top >= top - 1 && rect.top < bottom - 24;
}

/** Whether any of `element` can be seen. */
export function isInside(element: Element, { top, bottom }: Port): boolean {
  const rect = element.getBoundingClientRect();
  return rect.bottom > top && rect.top < bottom;
}

/** Farther than so many screens a movement tells nothing, and takes long. */
const farScreens = 2;

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export interface Movement {
  /** Nothing but this box moves; else whatever has to. */
  readonly box?: Element | undefined;
  readonly smooth?: boolean;
  /** Where the element comes to: its upper edge to the top, or its middle to the middle. */
  readonly block?: 'start' | 'center';
}

/** Brings `element` into view. Says whether it is there at once. */
export function bringIntoView(
  element: Element,
  port: Port,
  { box, smooth = false, block = 'start' }: Movement,
): boolean {
  const away = Math.abs(element.getBoundingClientRect().top - port.top);
  const gently = smooth && !isStill() && away < farScreens * (port.bottom - port.top);
  const behavior = gently ? 'smooth' : 'instant';
  if (box === undefined) element.scrollIntoView({ block, inline: 'nearest', behavior });
  else {
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
    const top =
      box.scrollTop + element.getBoundingClientRect().top - box.getBoundingClientRect().top - margin;
    box.scrollTo({ top, behavior });
  }
  return !gently;
}

/** Resolves when a smooth movement is over; browsers that do not tell are given time for it. */
export function scrollEnd(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      page.removeEventListener('scrollend', done, { capture: true });
      resolve();
    };
    const timer = setTimeout(done, 1000);
    page.addEventListener('scrollend', done, { capture: true });
  });
}
