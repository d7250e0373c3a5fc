import { assert, fixtureSync, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { glyphElement } from '../../src/elements/history-timeline/internal/axis/glyph-shapes.js';
import chalk from '../../src/theme/presets/chalk.css?raw';
import ink from '../../src/theme/presets/ink.css?raw';
import paper from '../../src/theme/presets/paper.css?raw';
import { base, laneCount, tokens } from '../../src/theme/tokens.js';
import { define } from '../support/define.js';
import { colourBlindness, contrast, distance, lightness, painted, type Rgb } from './colour.js';

/** Nothing but the tokens that every element has. */
class TokenProbe extends LitElement {
  static override styles = tokens;
  protected override render(): unknown {
    return nothing;
  }
}
define('token-probe', TokenProbe);

interface Ground {
  readonly name: string;
  /** The page's own. */
  readonly ground: string;
  readonly text: string;
  readonly scheme: 'light' | 'dark';
  readonly theme?: string;
}

const white = { ground: '#ffffff', text: '#333333', scheme: 'light' } as const;
const black = { ground: '#000000', text: '#d0d0d0', scheme: 'dark' } as const;

const grounds: readonly Ground[] = [
  { name: 'no theme on white', ...white },
  { name: 'no theme on black', ...black },
  { name: 'no theme on cream', ground: '#f5ecd7', text: '#2e2418', scheme: 'light' },
  { name: 'no theme on slate', ground: '#22303a', text: '#eef2f4', scheme: 'dark' },
  ...['paper', 'ink', 'chalk'].flatMap((theme) => [
    { name: `${theme} on a light page`, theme, ...white },
    { name: `${theme} on a dark page`, theme, ...black },
  ]),
];

const sheets = { paper, ink, chalk };
const laneNumbers = Array.from({ length: laneCount }, (_, lane) => lane + 1);

/** A page of that kind with one element in it; gives what a token looks like there, over other colours. */
function open({ ground, text, scheme, theme }: Ground): (...layers: readonly string[]) => Rgb {
  const page = fixtureSync<HTMLElement>(
    html`<div style="background: ${ground}; color: ${text}; color-scheme: ${scheme}">
      <style>
        ${Object.values(sheets).join('\n')}
      </style>
      <token-probe class=${theme === undefined ? 'history-plain' : `history-${theme}`}></token-probe>
    </div>`,
  );
  const probe = page.querySelector('token-probe');
  const patch = document.createElement('i');
  probe?.shadowRoot?.append(patch);
  const computed = (colour: string): string => {
    patch.style.color = '';
    patch.style.color = colour;
    assert.notEqual(patch.style.color, '', colour);
    return getComputedStyle(patch).color;
  };
  return (...layers) => painted(ground, ...layers.map(computed));
}

const surface = 'var(--_surface)';
const float = 'var(--_float)';

describe('colours', () => {
  for (const ground of grounds) {
    describe(ground.name, () => {
      let look: (...layers: readonly string[]) => Rgb;
      beforeEach(() => {
        look = open(ground);
      });

      /** On everything under it, in order, from the element's ground up. */
      const reads = (colour: string, least: number, ...under: readonly string[]): void => {
        const ratio = contrast(look(...under, colour), look(...under));
        assert.isAtLeast(ratio, least, `${colour} on ${under.join(' on ')}`);
      };

      it('text, muted text and dates are AA on the ground and on what floats', () => {
        for (const colour of ['var(--_text)', 'var(--_muted)', 'var(--_accent)']) {
          reads(colour, 4.5, surface);
          reads(colour, 4.5, surface, float);
        }
        reads('var(--_on-accent)', 4.5, surface, 'var(--_accent)');
      });

      it('text is AA on bars, under the pointer, in the selected column and on eras', () => {
        for (const lane of laneNumbers) {
          reads('var(--_text)', 4.5, surface, `color-mix(in oklab, var(--_lane-${lane}) 26%, transparent)`);
        }
        reads('var(--_text)', 4.5, surface, 'color-mix(in srgb, var(--_accent) 13%, transparent)');
        reads('var(--_muted)', 4.5, surface, 'color-mix(in oklab, var(--_text) 7%, transparent)');
      });

      it('lanes stand out from the ground and from what floats as graphics must', () => {
        for (const lane of laneNumbers) {
          reads(`var(--_lane-${lane})`, 3, surface);
          reads(`var(--_lane-${lane})`, 3, surface, float);
        }
      });

      it('lanes are equally light, and neighbours differ to every kind of eye', () => {
        const lanes = laneNumbers.map((lane) => look(surface, `var(--_lane-${lane})`));
        const values = lanes.map(lightness);
        assert.isBelow(Math.max(...values) - Math.min(...values), 0.05);
        lanes.forEach((lane, index) => {
          const next = lanes[(index + 1) % lanes.length] ?? lane;
          for (const [name, eyes] of Object.entries(colourBlindness)) {
            assert.isAbove(distance(lane, next, eyes), 0.06, `lanes ${index + 1} and after, ${name}`);
          }
        });
      });
    });
  }

  it('every lane has a shape of its own beside its colour', () => {
    const shapes = laneNumbers.map((lane) => glyphElement(lane - 1).innerHTML);
    assert.equal(new Set(shapes).size, laneCount);
  });
});

describe('theme sheets', () => {
  const textOf = (element: Element | null): string =>
    element === null ? '' : getComputedStyle(element).getPropertyValue('--history-text').trim();

  const page = (css: string, markup: string): ((id: string) => string) => {
    const root = fixtureSync<HTMLElement>(html`<div><style></style></div>`);
    const style = root.querySelector('style');
    if (style !== null) style.textContent = css;
    root.insertAdjacentHTML('beforeend', markup);
    return (id) => textOf(root.querySelector(`#${id}`));
  };

  for (const [name, css] of Object.entries(sheets)) {
    it(`${name} sets tokens and the colour scheme, asks nobody for anything, and dresses what it is linked for`, () => {
      const names = [...css.matchAll(/^\s+([\w-]+):(?=\s)/gm)].map(([, property]) => property ?? '');
      assert.isAbove(names.length, 10);
      for (const property of names) assert.match(property, /^(--history-[\w-]+|color-scheme)$/);
      assert.notMatch(css, /@import|url\(|@font-face|!important/);
      const text = page(css, '<history-event id="a"></history-event><p id="b"></p>');
      assert.notEqual(text('a'), '');
      assert.equal(text('b'), '');
    });

    it(`${name} sets only what elements read`, () => {
      for (const [property] of css.matchAll(/--history-[\w-]+(?=:)/g)) {
        assert.isTrue(
          base.cssText.includes(`var(${property},`) || base.cssText.includes(`\n      ${property},`),
          property,
        );
      }
    });
  }

  it('are mixed by class, the nearest wins, a page’s own rule wins over all', () => {
    const own = 'history-event#own { --history-text: red }';
    const text = page(
      `${Object.values(sheets).join('\n')}\n${own}`,
      `<div class="history-chalk"><div class="history-paper">
         <history-timeline id="paper"></history-timeline>
         <history-timeline id="ink" class="history-ink"></history-timeline>
       </div><history-event id="chalk"></history-event></div>
       <history-event id="plain" class="history-plain"></history-event>
       <history-event id="own" class="history-ink"></history-event>`,
    );
    const said = (css: string): string => /--history-text: (.*);/.exec(css)?.[1] ?? 'nothing';
    assert.equal(text('paper'), said(paper));
    assert.equal(text('ink'), said(ink));
    assert.equal(text('chalk'), said(chalk));
    assert.equal(text('plain'), '');
    assert.equal(text('own'), 'red');
  });
});
