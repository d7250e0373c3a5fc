/*
 * The spans of all histories beside each other on one small axis, each a link.
 * Knows: scales and dates. A bar is as sure as its date: soft where it is about, running on where it is open.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { createSpanScale, type SpanScale } from '../../../find/span-scale.js';
import type { CatalogueHistory } from '../../../history/index.js';
import type { CatalogStrings } from '../../../locale/catalog/index.js';
import { createScale, formatAgo, formatDate, ticks, type HistoricalDate } from '../../../time/index.js';
import { styled } from '../../styled.js';
import { historyLink, type LinkView } from './card.js';

interface Line {
  /** 0–1. */
  readonly at: number;
  /** Empty for a line alone. */
  readonly label: string;
}

/** CSS px for which labels are chosen; the axis is as wide as its element, and narrower ones leave every other out. */
const width = 480;

function linesOf(scale: SpanScale, today: string, { dates }: LinkView): readonly Line[] {
  if (scale.kind === 'linear') {
    const { major } = ticks(createScale({ ...scale, width }), { ...dates, minSpacing: 120 });
    return major
      .filter(({ t }) => t >= scale.start && t <= scale.end)
      .map(({ t, label }) => ({ at: scale.at(t), label }));
  }
  return [
    ...scale.powers.map(({ at, years, labelled }) => ({
      at,
      label: labelled ? formatAgo(years, dates) : '',
    })),
    { at: 1, label: today },
  ];
}

/** The least way from one label to the next, as a share of the axis; all of it where there is but one. */
function roomOf(lines: readonly Line[]): number {
  const at = lines.filter(({ label }) => label !== '').map((line) => line.at);
  return Math.min(1, ...at.slice(1).map((one, index) => Math.abs(one - (at[index] ?? 0))));
}

const nameOf = (at: number, label: string): string =>
  `line${label === '' ? '' : ' named'}${at < 0.04 ? ' first' : at > 0.97 ? ' last' : ''}`;

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function bar(span: HistoricalDate, scale: SpanScale): TemplateResult {
  const [start, end] = [scale.at(span.min), scale.at(span.max)];
  const isSoft = (point: HistoricalDate['from'], state: HistoricalDate['start']): boolean =>
    state === 'unknown' || point?.approximate === true || point?.uncertain === true;
  const names = [
    'bar',
    isSoft(span.from, span.start) ? 'soft-start' : '',
    span.end === 'open' ? 'open-end' : isSoft(span.to, span.end) ? 'soft-end' : '',
  ];
  return html`<span
    class=${names.filter(Boolean).join(' ')}
    part="span-bar"
    ${styled({ '--from': percent(start), '--to': percent(1 - end) })}
  ></span>`;
}

/** The axis is that of `all`, so that it stays as it is while the reader narrows down what is `shown`. */
export function renderSpans(
  all: readonly CatalogueHistory[],
  shown: readonly CatalogueHistory[],
  now: number,
  strings: CatalogStrings,
  today: string,
  lang: string,
  view: LinkView,
): TemplateResult | typeof nothing {
  const dated = all.flatMap(({ span }) => (span === undefined ? [] : [span]));
  const rows = shown.flatMap((history) =>
    history.span === undefined ? [] : [{ history, span: history.span }],
  );
  const scale = dated.length > 1 ? createSpanScale(dated, now) : undefined;
  if (scale === undefined || rows.length === 0) return nothing;
  const lines = linesOf(scale, today, view);
  return html`<div class="spans" part="spans" role="group" aria-labelledby="spans-title">
    <p class="spans-title" id="spans-title">
      ${strings.spans}
      ${scale.kind === 'powers' ? html`<span class="muted">${strings.powers}</span>` : nothing}
    </p>
    <div class="plot">
      <div class="lines" aria-hidden="true" ${styled({ '--_room': roomOf(lines).toFixed(3) })}>
        ${lines.map(
          ({ at, label }) =>
            html`<span class=${nameOf(at, label)} ${styled({ '--at': percent(at) })}>
              ${label === '' ? nothing : html`<span class="label" lang=${lang}>${label}</span>`}
            </span>`,
        )}
      </div>
      <ol>
        ${rows.map(
          ({ history, span }) =>
            html`<li class="row">
              ${historyLink(history, 'span-label', view, 'span-label')}
              <span class="track">${bar(span, scale)}</span>
              <span class="visually-hidden">${formatDate(span, view.dates)}</span>
            </li>`,
        )}
      </ol>
    </div>
  </div>`;
}
