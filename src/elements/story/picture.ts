/*
 * A picture in its frame with caption and attribution; the drawn stand-in when it is missing or does not come.
 * Knows: images and places. Must not know the rest of an event.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HistoryImage, Place } from '../../history/index.js';
import type { globe } from './globe.js';
import { textDirection, textOf, type View } from './view.js';

/** Wider or taller than this a picture would lose too much to the frame, and is mounted whole instead. */
const cropWithin = [1.2, 2.1] as const;

/** What a frame may say of the picture in it: too small to fill it, or of another shape. */
function onLoad(event: Event): void {
  const image = event.target;
  if (!(image instanceof HTMLImageElement) || image.naturalHeight === 0) return;
  const ratio = image.naturalWidth / image.naturalHeight;
  image.classList.toggle('mounted', ratio < cropWithin[0] || ratio > cropWithin[1]);
}

/** Gives what draws the globe, once that is there. Till then the frame stands empty, so that nothing moves. */
export type Globe = () => typeof globe | undefined;

export function standIn(alt: string, place: Place | undefined, draw: Globe): TemplateResult {
  return html`<svg
    class="stand-in"
    part="stand-in"
    viewBox="-150 -100 300 200"
    role=${alt ? 'img' : nothing}
    aria-label=${alt || nothing}
    aria-hidden=${alt ? nothing : 'true'}
  >
    ${draw()?.(place?.lat, place?.lon)}
  </svg>`;
}

/** `failed` is the address of a picture that did not come; another address is tried again. */
export function renderPicture(
  image: HistoryImage | undefined,
  place: Place | undefined,
  failed: string | undefined,
  onError: (src: string) => void,
  draw: Globe,
  view: View,
): TemplateResult {
  if (image === undefined) {
    return html`<figure part="figure" class="bare">
      <div class="frame">${standIn('', place, draw)}</div>
    </figure>`;
  }
  const alt = textOf(image.alt, view)?.value ?? '';
  const caption = textOf(image.caption, view);
  const credit = [textOf(image.credit, view)?.value, image.license].filter(Boolean).join(', ');
  const shown =
    failed === image.src
      ? html`${standIn(alt, place, draw)}<span class="visually-hidden"
            >${view.locale.strings.noPicture}</span
          >`
      : html`<img
          part="image"
          src=${image.src}
          alt=${alt}
          loading="lazy"
          decoding="async"
          width="600"
          height="400"
          @load=${onLoad}
          @error=${() => onError(image.src)}
        />`;
  return html`<figure part="figure">
    <div class="frame">${shown}</div>
    ${
      caption || credit
        ? html`<figcaption dir=${textDirection(caption?.value ?? credit)}>
            ${
              caption
                ? html`<span part="caption" lang=${ifDefined(caption.lang)}>${caption.value}</span>`
                : nothing
            }
            ${
              credit
                ? html`<span part="credit"
                    ><bdi
                      >${image.href ? html`<a href=${image.href} rel="noopener">${credit}</a>` : credit}</bdi
                    ></span
                  >`
                : nothing
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}
