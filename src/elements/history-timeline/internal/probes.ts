import { html, type TemplateResult } from 'lit';

/** Elements whose computed colours and fonts `readInk` reads for the canvases, and `watchInk` watches. */
export const probes = (laneCount: number): TemplateResult => html`
  <div class="probes" aria-hidden="true">
    <i data-ink="text"></i><i data-ink="muted"></i><i data-ink="accent"></i>
    <i data-ink="label" class="label"></i>
    ${Array.from({ length: laneCount }, (_, lane) => html`<i data-lane=${lane} class="lane-${lane % 8}"></i>`)}
  </div>
`;
