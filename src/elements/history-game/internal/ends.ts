/*
 * Before the first round and after the last: the rules, the level; the sum, and the way on.
 * Knows: games as a whole. Must not know: a single card.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import {
  fewestCards,
  fullRound,
  hintCost,
  levelBonus,
  passing,
  type Game,
  type Pool,
} from '../../../find/game/index.js';
import type { ResolvedText } from '../../../history/index.js';
import type { GameStrings } from '../../../locale/game/index.js';
import type { View } from './view.js';

/** What stands now: the game, the round with what was reached, or the result. */
export function renderHead(
  title: ResolvedText | undefined,
  game: Game | undefined,
  over: boolean,
  { strings, level }: View,
): TemplateResult {
  const playing = game !== undefined && !over;
  const round = game && strings.round(game.round, game.rounds);
  return html`<header>
    ${
      title === undefined
        ? nothing
        : html`<p part="label"><bdi lang=${ifDefined(title.lang)}>${title.value}</bdi></p>`
    }
    <div part="heading" id="heading" role="heading" aria-level=${level} tabindex="-1">
      ${over ? strings.result : (round ?? strings.title)}
    </div>
    ${
      playing
        ? html`<p part="standing">
            <span>${strings.bonus(game.level)}</span><span>${strings.points(game.score)}</span>
          </p>`
        : nothing
    }
  </header>`;
}

const renderCounting = (strings: GameStrings): TemplateResult => html`
  <details part="counting">
    <summary>${strings.counting}</summary>
    <p>${strings.countingHint(fullRound, levelBonus, hintCost)}</p>
  </details>
`;

function renderLevels(
  level: number,
  choose: (level: number) => void,
  { strings, pool, dates }: View,
): unknown {
  if (pool.levels < 2) return nothing;
  const levels = Array.from({ length: pool.levels }, (_, index) => index + 1);
  return html`<fieldset part="levels">
    <legend>${strings.level}</legend>
    <div class="choices">
      ${levels.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="level"
              .value=${String(each)}
              aria-describedby="levels-hint"
              .checked=${each === level}
              @change=${() => choose(each)}
            /><span>${each.toLocaleString(dates.locale)}</span></label
          >`,
      )}
    </div>
    <p class="muted" id="levels-hint">${strings.levelHint}</p>
  </fieldset>`;
}

export interface Setting {
  readonly rounds: number;
  readonly level: number;
  readonly choose: (level: number) => void;
  readonly start: () => void;
}

export function renderStart({ rounds, level, choose, start }: Setting, view: View): TemplateResult {
  const { strings, pool } = view;
  return html`<div class="start">
    <p class="rules">${strings.rules(rounds, pool.hand)}</p>
    ${renderLevels(level, choose, view)}
    <div class="actions">
      <button type="button" class="primary" part="start-button" @click=${start}>
        <span>${strings.start}</span>
      </button>
    </div>
    ${renderCounting(strings)}
  </div>`;
}

/** `play` begins another game on a level. */
export function renderResult(game: Game, play: (level: number) => void, view: View): TemplateResult {
  const { strings, pool, dates } = view;
  const { score, maximum, level } = game;
  const share = score / maximum;
  const { full, good, fair } = strings.verdicts;
  const up = share >= passing && level < pool.levels;
  const again = html`<button
    type="button"
    class=${up ? 'text-button' : 'primary'}
    part="again-button"
    @click=${() => play(level)}
  >
    <span>${strings.playAgain}</span>
  </button>`;
  return html`<div class="result">
    <p class="total" part="total">${strings.scored(score, maximum)}</p>
    <p class="verdict">${score === maximum ? full : share >= passing ? good : fair}</p>
    <ol part="rounds">
      ${game.results.map(
        ({ points, judgement }, index) =>
          html`<li>
            <span>${strings.round(index + 1, game.rounds)}</span>
            <meter
              min="0"
              max=${maximum / game.rounds}
              .value=${points.total}
              aria-label=${strings.pairs(judgement.right, judgement.pairs)}
            ></meter>
            <span class="number">${points.total.toLocaleString(dates.locale)}</span>
          </li>`,
      )}
    </ol>
    <div class="actions">
      ${
        up
          ? html`<button type="button" class="primary" part="level-button" @click=${() => play(level + 1)}>
              <span>${strings.playLevel(level + 1)}</span>
            </button>`
          : nothing
      }
      ${again}
    </div>
    ${renderCounting(strings)}
  </div>`;
}

export function renderTooFew({ apart }: Pool, strings: GameStrings): TemplateResult {
  return html`<div class="notice" part="notice" role="status">
    <p class="say">${strings.tooFew(apart, fewestCards)}</p>
    <p class="why">${strings.tooFewHint}</p>
  </div>`;
}
