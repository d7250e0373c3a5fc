/*
 * Cards glide from where they were to where they are (first, last, invert, play), by the Web Animations API.
 * Knows: boxes. Must not know: why anything moved.
 */

/** Where the elements stand, CSS px from the top of the window, what they are shifted by included. */
export const tops = (elements: Iterable<HTMLElement>): ReadonlyMap<HTMLElement, number> =>
  new Map([...elements].map((element) => [element, element.getBoundingClientRect().top]));

/** The element's own `--_motion` in ms: 0 where the reader asked for less motion. */
export function motionOf(element: Element): number {
  const text = getComputedStyle(element).getPropertyValue('--_motion').trim();
  const value = Number.parseFloat(text);
  if (Number.isNaN(value)) return 0;
  return text.endsWith('ms') ? value : value * 1000;
}

/** Lets what has moved since `before` come from there. */
export function glide(before: ReadonlyMap<HTMLElement, number>, duration: number): void {
  if (duration === 0) return;
  for (const [element, top] of before) {
    const by = top - element.getBoundingClientRect().top;
    if (!element.isConnected || Math.abs(by) < 1) continue;
    element.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], {
      duration,
      easing: 'cubic-bezier(0.2, 0, 0, 1)',
    });
  }
}
