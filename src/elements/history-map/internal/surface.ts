/* The size of the map on the page, its camera, and the hands on it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { between, fitted, panned, zoomed, type Camera, type Limits } from './camera.js';
import { listen } from './gestures.js';
import { wantsNoMotion } from './player.js';
import type { Size } from './projection.js';

/** CSS px a radian, 250 m a pixel: nearer than that there is nothing to be seen of the land. */
const nearest = 25_000;
/** CSS px around the window within which the map counts as near. */
const nearby = '400px';
/** Ms of a camera's way. */
const way = 320;
/** Ms that a hint stands. */
const hintFor = 1600;

const ease = (share: number): number => 1 - (1 - share) ** 3;

export class Surface implements ReactiveController {
  size: Size = { width: 0, height: 0 };
  camera: Camera = fitted;
  hint: 'wheel' | 'touch' | undefined;
  /** CSS px a radian of the fitted map; says how far one can go near and away. */
  scale = 200;
  /** The map has come near the window: what it takes is worth fetching. */
  near = false;
  readonly #host: ReactiveControllerHost;
  #element: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #turns = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get limits(): Limits {
    const { size, scale } = this;
    return {
      ...size,
      // the world, with some room about it
      least: Math.min(0.8, (0.9 * size.width) / (2 * Math.PI * scale)),
      most: Math.max(4, nearest / scale),
    };
  }

  hostDisconnected(): void {
    this.attach(undefined);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#hintTimer);
  }

  /** The element that the map fills, once it is there. */
  attach(element: HTMLElement | undefined): void {
    if (element === this.#element) return;
    this.#listening?.abort();
    this.#observer?.disconnect();
    this.#element = element;
    if (element === undefined) return;
    this.#listening = new AbortController();
    this.#observer = new ResizeObserver(() => this.#measure(element));
    this.#observer.observe(element);
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        this.near = true;
        this.#host.requestUpdate();
      },
      { rootMargin: nearby },
    );
    if (!this.near) sight.observe(element);
    this.#listening.signal.addEventListener('abort', () => sight.disconnect(), { once: true });
    const hands = {
      pan: (x: number, y: number): void => this.set(panned(this.camera, x, y, this.limits)),
      zoom: (factor: number, x: number, y: number): void =>
        this.set(zoomed(this.camera, factor, x, y, this.limits)),
      rest: (): void => this.#host.requestUpdate(),
      passed: (how: 'wheel' | 'touch'): void => this.#pass(how),
    };
    listen(element, hands, this.#listening.signal);
  }

  set(camera: Camera): void {
    cancelAnimationFrame(this.#frame);
    this.camera = camera;
    this.#host.requestUpdate();
  }

  /** On a calm way, or at once where the reader wants no motion. */
  go(to: Camera): void {
    cancelAnimationFrame(this.#frame);
    if (wantsNoMotion() || this.size.width === 0) return this.set(to);
    const from = this.camera;
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / way));
      this.camera = share === 1 ? to : between(from, to, ease(share));
      this.#host.requestUpdate();
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  zoom(factor: number, at?: { readonly x: number; readonly y: number }): void {
    const { width, height } = this.size;
    this.go(zoomed(this.camera, factor, at?.x ?? width / 2, at?.y ?? height / 2, this.limits));
  }

  pan(x: number, y: number): void {
    this.go(panned(this.camera, x, y, this.limits));
  }

  #measure({ clientWidth: width, clientHeight: height }: HTMLElement): void {
    const { size } = this;
    if (width === 0 || (width === size.width && height === size.height)) return;
    // the middle stays in the middle
    const { k, dx, dy } = this.camera;
    if (size.width > 0) this.camera = { k, dx: (dx * width) / size.width, dy: (dy * height) / size.height };
    this.size = { width, height };
    requestAnimationFrame(() => this.#host.requestUpdate());
  }

  /** A page that scrolls by turns the wheel over the map too: it is told once it goes on. */
  #pass(how: 'wheel' | 'touch'): void {
    this.#turns += 1;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.#turns = 0;
      this.hint = undefined;
      this.#host.requestUpdate();
    }, hintFor);
    if (this.#turns < 4 || this.hint === how) return;
    this.hint = how;
    this.#host.requestUpdate();
  }
}
