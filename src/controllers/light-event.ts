/*
 * Reads an event that stands in a page as plain HTML: a heading, a time, a figure, paragraphs.
 * Knows: HTML, the shape of an event in JSON. Must not know dates, nor judge what it found.
 */

/** One event as a JSON file would have it; what is missing or wrong is for `readHistory` to say. */
export interface LightEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly dateText?: string;
  readonly place?: { readonly name: string; readonly lat?: number; readonly lon?: number };
  readonly image?: LightImage;
  readonly body?: string;
  readonly group?: string;
  readonly importance?: number;
}

export interface LightImage {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
}

const headings = 'h1, h2, h3, h4, h5, h6';
const silent = 'script, style, template, noscript';
const credits = 'small, cite, [slot="credit"]';
const blocks = 'p, div, section, article, header, footer, ul, ol, li, blockquote, figure, table, pre, dl';

/** Text with its white space as a reader sees it. */
const words = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What would mean something in Markdown means itself. */
const escape = (text: string): string =>
  text.replace(/[\\*_[\]`<>]/g, '\\$&').replace(/^(\s*\d*)([#+.)-])(?=\s)/, '$1\\$2');

/** A title's letters and digits, joined by hyphens; in any script. */
export const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** What was said in an attribute; a framework may have set the property of the same name instead. */
function stated(element: Element, name: string): string | undefined {
  const value: unknown = Reflect.get(element, name);
  return (typeof value === 'string' && value) || (element.getAttribute(name) ?? undefined);
}

export function readLightEvent(element: Element): LightEvent {
  const heading = element.querySelector(headings);
  const time = element.querySelector('time');
  const place = element.querySelector('[slot="place"]');
  const figure = element.querySelector('figure') ?? element.querySelector('img');
  const image = readImage(figure);
  const title = words(heading);
  const said = words(time);
  const date = stated(element, 'date') ?? time?.getAttribute('datetime') ?? said;
  const placeName = stated(element, 'place') ?? words(place);
  const body = readBlocks(element, new Set<Node | null>([heading, time, place, figure])).join('\n\n');
  const number = (name: string): number | undefined => {
    const value = element.getAttribute(name)?.trim();
    return value ? Number(value) : undefined;
  };
  const group = element.getAttribute('group');
  const importance = number('importance');
  const [lat, lon] = [number('lat'), number('lon')];
  return {
    id: element.id || slug(title),
    title,
    date,
    ...(said && said !== date ? { dateText: said } : {}),
    ...(placeName
      ? { place: { name: placeName, ...(lat === undefined || lon === undefined ? {} : { lat, lon }) } }
      : {}),
    ...(image ? { image } : {}),
    ...(body ? { body } : {}),
    ...(group ? { group } : {}),
    ...(importance === undefined ? {} : { importance }),
  };
}

/** All that stand directly in `element`; the second of two equal names gets a number. */
export function readLightEvents(element: Element): readonly LightEvent[] {
  const taken = new Map<string, number>();
  const events: LightEvent[] = [];
  for (const child of element.children) {
    if (child.localName !== 'history-event') continue;
    const event = readLightEvent(child);
    const count = (taken.get(event.id) ?? 0) + 1;
    taken.set(event.id, count);
    events.push(count === 1 ? event : { ...event, id: `${event.id}-${count}` });
  }
  return events;
}

function readImage(figure: Element | null): LightImage | undefined {
  const image = figure instanceof HTMLImageElement ? figure : figure?.querySelector('img');
  const src = image?.getAttribute('src');
  if (!image || !src) return undefined;
  const caption = figure?.querySelector('figcaption');
  const credit = [...(caption?.querySelectorAll(credits) ?? [])].map(words).filter(Boolean).join(', ');
  const rest = caption?.cloneNode(true);
  if (rest instanceof Element) for (const part of rest.querySelectorAll(credits)) part.remove();
  return {
    src,
    alt: image.alt,
    ...(words(rest) ? { caption: words(rest) } : {}),
    ...(credit ? { credit } : {}),
  };
}

/** Paragraphs, each a string of the Markdown subset that bodies are written in. */
function readBlocks(parent: Node, skip: ReadonlySet<Node | null>): readonly string[] {
  const paragraphs: string[] = [];
  let loose = '';
  const flush = (): void => {
    if (loose.trim()) paragraphs.push(loose.replace(/[^\S\n]+/g, ' ').trim());
    loose = '';
  };
  for (const node of parent.childNodes) {
    if (skip.has(node) || (node instanceof Element && node.matches(silent))) continue;
    if (!(node instanceof Element && node.matches(blocks))) {
      loose += inline(node, skip);
      continue;
    }
    flush();
    paragraphs.push(...block(node, skip));
  }
  flush();
  return paragraphs;
}

function block(element: Element, skip: ReadonlySet<Node | null>): readonly string[] {
  const inner = (node: Element): string => readBlocks(node, skip).join(' ');
  switch (element.localName) {
    case 'ul':
      return [[...element.children].map((item) => `- ${inner(item)}`).join('\n')];
    case 'ol':
      return [[...element.children].map((item, index) => `${index + 1}. ${inner(item)}`).join('\n')];
    case 'blockquote':
      return [
        readBlocks(element, skip)
          .map((line) => `> ${line}`)
          .join('\n>\n'),
      ];
    default:
      return readBlocks(element, skip);
  }
}

function inline(node: Node, skip: ReadonlySet<Node | null>): string {
  if (skip.has(node)) return '';
  if (node.nodeType === Node.TEXT_NODE) return escape((node.textContent ?? '').replace(/\s+/g, ' '));
  if (!(node instanceof Element) || node.matches(silent)) return '';
  const text = [...node.childNodes].map((child) => inline(child, skip)).join('');
  if (node.localName === 'br') return '  \n';
  if (!text.trim()) return text;
  const wrap = (mark: string): string => text.replace(/^(\s*)(.*?)(\s*)$/s, `$1${mark}$2${mark}$3`);
  switch (node.localName) {
    case 'em':
    case 'i':
      return wrap('*');
    case 'strong':
    case 'b':
      return wrap('**');
    case 'a':
      return node.hasAttribute('href')
        ? `[${text.trim()}](<${(node.getAttribute('href') ?? '').replace(/[<>\s]/g, encodeURIComponent)}>)`
        : text;
    default:
      return text;
  }
}
