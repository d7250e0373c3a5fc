/*
 * What is drawn in place of a picture: a map around the place, or a globe where there is none to be drawn.
 * Knows: which of the two, and when. Must not know how either is drawn.
 */
import { render, svg, type SVGTemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { globe } from '../../story/globe.js';

/**
 * A group that is empty until the land has come, so that one drawing does not give way to another. A directive of our own:
 * what those of lit take from it would make the first load of every event larger.
 */
class PlaceDirective extends Directive {
  #key = '';
  #group: SVGGElement | undefined;

  render(lat: number, lon: number): SVGGElement {
    const key = `${lat} ${lon}`;
    if (this.#group !== undefined && key === this.#key) return this.#group;
    this.#key = key;
    this.#group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    void fill(this.#group, lat, lon);
    return this.#group;
  }
}

async function fill(group: SVGGElement, lat: number, lon: number): Promise<void> {
  try {
    const { placeMap } = await import('./place-map.js');
    render(await placeMap(lat, lon), group);
  } catch {
    // land that does not come: the globe needs none
    render(globe(lat, lon), group);
  }
}

const place = directive(PlaceDirective);

export const where = (lat?: number, lon?: number): SVGTemplateResult =>
  lat === undefined || lon === undefined ? globe() : svg`${place(lat, lon)}`;
