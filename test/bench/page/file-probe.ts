/* A history that comes as a file: opened by the element, and read by the browser's own JSON alone. */
import type { Locator } from './locators.js';
import { inSight, whenOnScreen } from './in-sight.js';

/** Ms since `src` was set. */
export interface FileOpening {
  /** The first title of an event on screen. */
  readonly title: number;
  /** The same, in ms since 1970. */
  readonly titleAt: number;
  /** `history-load` was told, and story and axis are on screen. */
  readonly complete: number;
}

/** Ms for what is left when nothing is shown. */
export interface FileReading {
  /** Fetching the bytes and nothing else. */
  readonly transfer: number;
  /** `JSON.parse` of the text, once that is there. */
  readonly parse: number;
  /** How many there were. */
  readonly events: number;
}

export interface WholeReading {
  /** Ms from asking for the file to its object. */
  readonly json: number;
  readonly events: number;
}

/** @throws Error with what the element said, when it says `history-error` */
export async function openFile(src: string, locator: Locator, shown: () => boolean): Promise<FileOpening> {
  const element = document.querySelector('history-timeline');
  if (element === null) throw new Error('the page has no history-timeline');
  await new Promise(requestAnimationFrame);
  const began = performance.now();
  const loaded = new Promise<number>((resolve, reject) => {
    element.addEventListener('history-load', () => resolve(performance.now()), { once: true });
    element.addEventListener('history-error', ({ message }) => reject(new Error(message)), { once: true });
  });
  element.setAttribute('src', src);
  const title = whenOnScreen(() => inSight(locator.title()) || locator.items().some(inSight));
  const moments = await Promise.all([title, loaded, whenOnScreen(shown)]);
  const titleAt = performance.timeOrigin + moments[0];
  return { title: moments[0] - began, titleAt, complete: Math.max(...moments) - began };
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** How many came, so that the reading is of some use, and nothing is let go of before it is over. */
const countOf = ({ events }: { readonly events: readonly unknown[] }): number => events.length;

/** The bytes first, then the reading of them. */
export async function readFileInSteps(url: string): Promise<FileReading> {
  const began = performance.now();
  const bytes = await (await fetched(url)).arrayBuffer();
  const transfer = performance.now() - began;
  const text = new TextDecoder().decode(bytes);
  const decoded = performance.now();
  const history: { readonly events: readonly unknown[] } = JSON.parse(text);
  return { transfer, parse: performance.now() - decoded, events: countOf(history) };
}

/** `fetch` and `response.json()`, as most pages have it. */
export async function readFileAtOnce(url: string): Promise<WholeReading> {
  const began = performance.now();
  const history: { readonly events: readonly unknown[] } = await (await fetched(url)).json();
  return { json: performance.now() - began, events: countOf(history) };
}
