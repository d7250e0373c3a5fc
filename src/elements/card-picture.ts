/*
 * The picture of a card, in a frame that keeps its place; a globe stands in where it is missing or does not come.
 * Knows: pictures. Must not know what the card is about. No other site learns from it which page it stands in.
 */
import { css, html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HistoryImage, ResolvedText, Text } from '../history/index.js';
import { globe } from './story/globe.js';

export const cardPictureStyles = css`
  .frame {
    position: relative;
    aspect-ratio: 3 / 2;
    overflow: hidden;
    background: var(--_faint);
  }
  .frame img,
  .frame svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  /* where nothing has a picture, a band across the globe: the whole of it would be a large picture of nothing */
  .bare .frame {
    aspect-ratio: 3 / 1;
  }
  .bare .frame svg {
    position: absolute;
    inset-block: -75%;
    block-size: 250%;
  }
  .globe {
    fill: none;
    stroke: var(--_text);
    stroke-width: 0.7;
    stroke-opacity: 0.55;
  }
  .graticule {
    stroke-width: 0.5;
    stroke-opacity: 0.32;
  }
  .rim {
    stroke-opacity: 0.2;
  }
  @media (forced-colors: active) {
    .frame {
      border: 1px solid CanvasText;
    }
    .globe {
      stroke: CanvasText;
    }
  }
`;

/** `failed` holds the addresses that did not come; `missing` says so to those who do not see the stand-in. */
export function cardPicture(
  image: HistoryImage | undefined,
  failed: ReadonlySet<string>,
  onError: (src: string) => void,
  textOf: (text: Text) => ResolvedText | undefined,
  missing: string,
): TemplateResult {
  const alt = image && textOf(image.alt);
  if (image === undefined || failed.has(image.src)) {
    return html`<div class="frame" part="frame">
      <svg part="stand-in" viewBox="-150 -100 300 200" aria-hidden="true">${globe()}</svg>
      ${image === undefined ? '' : html`<span class="visually-hidden">${missing}</span>`}
    </div>`;
  }
  return html`<div class="frame" part="frame">
    <img
      part="image"
      src=${image.src}
      alt=${alt?.value ?? ''}
      lang=${ifDefined(alt?.lang)}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      width="600"
      height="400"
      @error=${() => onError(image.src)}
    />
  </div>`;
}

/** Who made the pictures, each said once. */
export function pictureCredits(
  images: readonly (HistoryImage | undefined)[],
  textOf: (text: Text) => ResolvedText | undefined,
): readonly string[] {
  const credits = images.flatMap((image) => {
    const credit = image?.credit === undefined ? undefined : textOf(image.credit)?.value;
    const said = [credit, image?.license].filter(Boolean).join(', ');
    return said === '' ? [] : [said];
  });
  return [...new Set(credits)];
}
