/** Colours as the page computes them, for the canvas, which knows no custom properties. */
export interface Ink {
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly lanes: readonly string[];
  /** Font of the labels, as `CanvasRenderingContext2D.font` takes it. */
  readonly labelFont: string;
}

/**
 * Reads the inks from probes in the shadow root: elements with `data-ink="text|muted|accent"`, lane
 * glyphs with `data-lane`, and one label.
 */
export function readInk(root: ParentNode, laneCount: number): Ink {
  const colour = (selector: string): string => {
    const probe = root.querySelector(selector);
    return probe === null ? 'currentColor' : getComputedStyle(probe).color;
  };
  const label = root.querySelector('[data-ink="label"]');
  const style = label === null ? undefined : getComputedStyle(label);
  return {
    text: colour('[data-ink="text"]'),
    muted: colour('[data-ink="muted"]'),
    accent: colour('[data-ink="accent"]'),
    lanes: Array.from({ length: laneCount }, (_, lane) => colour(`[data-lane="${lane}"]`)),
    labelFont:
      style === undefined ? '13px sans-serif' : `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`,
  };
}

const isSame = (a: Ink, b: Ink): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Calls `changed` after a probe's colour or font has changed: a theme that came late, a class, a rule of the
 * page's. No observer sees that; a transition that takes no time to speak of does, in the probes' own style.
 * A probe's first style is a change as well: what was `drawn` with these inks need not be drawn again.
 */
export function watchInk(
  root: ParentNode & Node,
  drawn: () => Ink | undefined,
  changed: () => void,
  signal: AbortSignal,
): void {
  let asked = false;
  const onEnd = ({ target }: Event): void => {
    if (asked || !(target instanceof Element) || target.closest('.probes') === null) return;
    // each probe ends its own: once is enough
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (signal.aborted) return;
      const before = drawn();
      if (before === undefined || !isSame(readInk(root, before.lanes.length), before)) changed();
    });
  };
  root.addEventListener('transitionend', onEnd, { signal });
}
