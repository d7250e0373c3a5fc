/* Where things are on screen, and when. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether it has text that a reader can see in the window. */
export function inSight(element: Element | undefined): element is Element {
  if (element === undefined || element.textContent?.trim() === '') return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { left, right, top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}

export const middleOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The innermost element under a point, through shadow roots. */
export function under({ x, y }: Point): Element | undefined {
  let found = document.elementFromPoint(x, y) ?? undefined;
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y) ?? undefined;
    if (inner === undefined || inner === found) break;
    found = inner;
  }
  return found;
}

/** What is there in a frame's callback is on screen only when the frame is done. */
export function whenPainted(then: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    then(performance.now());
  });
  port1.start();
  port2.postMessage(0);
}

/** The moment when `holds` and the frame that showed it is over, ms since the navigation. */
export const whenOnScreen = (holds: () => boolean): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      // the frame that holds it, and one more: now it is surely on screen
      if (holds()) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

/** Elements of the document, those in shadow roots too. */
export function countElements(root: ParentNode = document): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot !== null) count += countElements(element.shadowRoot);
  }
  return count;
}
