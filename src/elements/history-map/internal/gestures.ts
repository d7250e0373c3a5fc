/*
 * Hands on the map: a mouse drags, two fingers drag and pinch, Ctrl and the wheel zoom. The page keeps all else.
 * Knows: pointers and wheels. Must not know what the map shows.
 */
export interface Hands {
  pan(x: number, y: number): void;
  /** `factor` times nearer about a point of the map, CSS px. */
  zoom(factor: number, x: number, y: number): void;
  /** The hand has let go after it moved the map. */
  rest(): void;
  /** The plain wheel was turned over the map, or one finger drawn over it: the page scrolls. */
  passed(how: 'wheel' | 'touch'): void;
}

/** CSS px that a mouse may tremble in a click. */
const still = 4;

interface Finger {
  x: number;
  y: number;
}

export function listen(surface: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const fingers = new Map<number, Finger>();
  let moved = false;
  let travelled = 0;
  let dragged = false;
  const at = (event: { clientX: number; clientY: number }): Finger => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const middle = (): Finger & { spread: number } => {
    const [a, b] = [...fingers.values()];
    if (a === undefined) return { x: 0, y: 0, spread: 0 };
    if (b === undefined) return { ...a, spread: 0 };
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, at(event));
    travelled = 0;
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const one = middle();
    const now = at(event);
    if (event.pointerType === 'touch' && fingers.size < 2) {
      // where it is when a second one comes
      fingers.set(event.pointerId, now);
      return hands.passed('touch');
    }
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    fingers.set(event.pointerId, now);
    if (!moved && travelled < still) return;
    if (!moved) {
      moved = true;
      surface.setPointerCapture(event.pointerId);
    }
    const then = middle();
    hands.pan(then.x - one.x, then.y - one.y);
    if (one.spread > 0 && then.spread > 0) hands.zoom(then.spread / one.spread, then.x, then.y);
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || !moved) return;
    moved = false;
    hands.rest();
    // what was dragged was not clicked; the click comes at once, or not at all
    dragged = true;
    setTimeout(() => (dragged = false), 0);
  };
  const click = (event: MouseEvent): void => {
    if (!dragged) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // one finger scrolls the page, and two would too
  const two = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return hands.passed('wheel');
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const { x, y } = at(event);
    hands.zoom(2 ** (-Math.max(-120, Math.min(120, event.deltaY * lines)) / 200), x, y);
    hands.rest();
  };
  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', up, { signal });
  surface.addEventListener('click', click, { signal, capture: true });
  surface.addEventListener('touchstart', two, { signal, passive: false });
  surface.addEventListener('touchmove', two, { signal, passive: false });
  surface.addEventListener('wheel', wheel, { signal, passive: false });
  surface.addEventListener(
    'dblclick',
    (event) => {
      // a button that is pressed twice was pressed twice
      if (event.target instanceof Element && event.target.closest('button')) return;
      const { x, y } = at(event);
      hands.zoom(event.shiftKey ? 0.5 : 2, x, y);
      hands.rest();
    },
    { signal },
  );
}
