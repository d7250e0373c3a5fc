/*
 * What `::slotted` cannot reach: the picture and caption inside the author's figure.
 * A sheet on the page or shadow root that the element stands in, in a layer and without specificity, so that any
 * rule of the page's own wins; shared by all elements there, gone with the last of them.
 */
import { css } from 'lit';

const sheetText = css`
  @layer history-event {
    :where(history-event > figure) {
      margin: 0;
    }
    :where(history-event > figure, history-event > picture) :where(img) {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3 / 2;
      object-fit: cover;
      border-radius: var(--history-radius, 4px);
    }
    :where(history-event:state(picture-failed) img) {
      display: none;
    }
    :where(history-event > figure > figcaption) {
      margin-block-start: 8px;
      font-size: 0.875em;
      font-style: italic;
      line-height: 1.45;
      text-wrap: pretty;
    }
    :where(history-event > figure > figcaption) :where(small, cite) {
      display: block;
      margin-block-start: 2px;
      font-size: 0.857em;
      font-style: normal;
      opacity: 0.78;
    }
  }
`;

interface Adopted {
  readonly sheet: CSSStyleSheet;
  count: number;
}

/* Hangs on a root and goes with it; two documents never see each other's. */
const adopted = new WeakMap<Document | ShadowRoot, Adopted>();

/** Returns what takes the sheet away again. */
export function adoptLightStyles(element: Element): (() => void) | undefined {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  let entry = adopted.get(root);
  if (entry === undefined || entry.count === 0) {
    // a sheet serves only the document whose window made it
    const { CSSStyleSheet: Sheet = CSSStyleSheet } = element.ownerDocument.defaultView ?? {};
    entry = { sheet: new Sheet(), count: 0 };
    entry.sheet.replaceSync(sheetText.cssText);
    root.adoptedStyleSheets.push(entry.sheet);
    adopted.set(root, entry);
  }
  const held = entry;
  held.count += 1;
  return () => {
    held.count -= 1;
    if (held.count > 0) return;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== held.sheet);
  };
}
