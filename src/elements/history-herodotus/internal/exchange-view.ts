/* Draws one exchange: the question, the answer with its numbers, and the events that they stand for. */
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { HistoryEvent } from '../../../history/index.js';
import { renderBody } from '../../../history/rich-text.js';
import { formatCount, formatSpoken, machineDate } from '../../../time/index.js';
import { showsOwn, type Exchange } from './exchange.js';
import { leadOf } from './lead.js';
import { apart, type Handlers, type View } from './view.js';
import type { Spoken } from './voice.js';

/** The number of a citation in the text. */
function refTo(event: HistoryEvent, number: number, view: View, on: Handlers): TemplateResult {
  const title = view.textOf(event.title);
  return html`<sup
    ><button
      type="button"
      class="ref"
      part="citation"
      lang=${ifDefined(title?.lang)}
      aria-label=${`${formatCount(number, view.lang)}: ${title?.value ?? event.id}`}
      @click=${() => on.choose(event.id)}
    >
      [${formatCount(number, view.lang)}]
    </button></sup
  >`;
}

/** The events that were cited, each a button that selects it. */
function sources(
  events: readonly HistoryEvent[],
  first: number,
  view: View,
  on: Handlers,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<ol class="sources" part="sources" aria-label=${view.shared.sources} start=${first}>
    ${events.map((event, index) => {
      const title = view.textOf(event.title);
      return html`<li>
        <button
          type="button"
          class="source"
          part="source"
          aria-current=${view.selected === event.id ? 'true' : 'false'}
          @click=${() => on.choose(event.id)}
        >
          <span class="number">${formatCount(first + index, view.lang)}</span>
          <span class="named">
            <bdi class="title" lang=${ifDefined(title?.lang)}>${title?.value}</bdi>
            <bdi class="when">${view.dateOf(event)}</bdi>
          </span>
        </button>
      </li>`;
    })}
  </ol>`;
}

function dated(event: HistoryEvent, view: View): TemplateResult {
  const shown = view.dateOf(event);
  const spoken = formatSpoken(event.date, view.dates);
  return html`<time class="date" part="date" datetime=${machineDate(event.date) ?? nothing}
    >${
      spoken === shown
        ? html`<bdi>${shown}</bdi>`
        : html`<bdi aria-hidden="true">${shown}</bdi><span class="visually-hidden">${spoken}.</span>`
    }</time
  >`;
}

/** What the history itself tells. */
function own(exchange: Exchange, view: View, on: Handlers): TemplateResult {
  const { answer } = exchange;
  if (answer === undefined) return html``;
  const { parts, rest, lead } = answer;
  const events = parts.map(({ event }) => event);
  const lines = leadOf(answer, view).reduce(
    (all, line) => all + (/[\p{L}\d.:]$/u.test(all) ? ' ' : '') + line,
    '',
  );
  const isUntold = parts.length === 0 && lead.kind !== 'no-more';
  return html`
    ${lines === '' ? nothing : html`<p class="lead" part="lead">${lines}</p>`}
    ${
      parts.length > 0
        ? html`<div class="parts">
            ${parts.map(({ event, sentences }, index) => {
              const text = view.textOf(event.body ?? event.summary ?? event.title);
              return html`<div class="told" part="told">
                ${dated(event, view)}
                <p lang=${ifDefined(text?.lang)} dir="auto">
                  ${sentences.length > 0 ? sentences.join(' ') : view.textOf(event.title)?.value}${refTo(event, index + 1, view, on)}
                </p>
              </div>`;
            })}
          </div>`
        : nothing
    }
    ${sources(exchange.open || events.length === 0 ? [...events, ...rest] : events, 1, view, on)}
    ${isUntold && rest.length === 0 ? view.suggestions() : nothing}
  `;
}

/** What the endpoint said: through the same reader as bodies, for it is no less somebody else's text. */
function worded(exchange: Exchange, view: View, on: Handlers): TemplateResult | typeof nothing {
  const { worded: said, host } = exchange;
  if (said === undefined) return nothing;
  if (exchange.drawn === undefined) {
    const drawn = renderBody(said.text, {
      footnote: (id) => {
        const event = view.eventOf(id);
        return event && refTo(event, said.ids.indexOf(id) + 1, view, on);
      },
    });
    exchange.drawn = drawn;
    if (drawn instanceof Promise) {
      exchange.drawn = html`<p class="raw">${said.text.replaceAll('[^', '[')}</p>`;
      void drawn.then((whole) => {
        exchange.drawn = whole;
        on.update();
      });
    }
  }
  return html`
    <div class="worded" part="worded" dir="auto">${exchange.drawn}</div>
    ${sources(
      said.ids.flatMap((id) => view.eventOf(id) ?? []),
      1,
      view,
      on,
    )}
    ${said.dropped > 0 ? html`<p class="remark" part="remark">${view.strings.dropped(said.dropped)}</p>` : nothing}
    ${
      said.ids.length === 0 && host !== undefined
        ? html`<p class="remark" part="remark">${view.strings.uncited}</p>`
        : nothing
    }
  `;
}

function failure(
  { failure: what, host = '', answer }: Exchange,
  view: View,
): TemplateResult | typeof nothing {
  const { strings } = view;
  if (what === undefined) return nothing;
  if (what === 'aborted') return html`<p class="remark" part="remark">${strings.stopped}</p>`;
  if (what === 'unloaded') return html`<p class="remark" part="remark">${strings.unloaded}</p>`;
  const text = strings.failures[what](apart(host));
  return html`<p class="remark" part="remark">
    ${text}${answer === undefined ? nothing : ` ${strings.instead}`}
  </p>`;
}

/** While it is coming it is seen, and told to those who listen when it is whole. */
function coming(exchange: Exchange, view: View, on: Handlers): TemplateResult {
  return html`
    ${
      exchange.partial === ''
        ? html`<p class="coming" part="coming">${view.strings.answering}</p>`
        : html`<p class="raw" aria-hidden="true" dir="auto">${exchange.partial}</p>`
    }
    ${
      exchange.status === 'asking'
        ? html`<button type="button" class="text-button" part="stop" @click=${on.stop}>
            ${view.strings.stop}
          </button>`
        : nothing
    }
  `;
}

/** A question that begins with a name in another script is none in that script. */
const directionOf = (question: string, { direction }: View): 'auto' | 'rtl' =>
  direction === 'rtl' && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(question) ? 'rtl' : 'auto';

export function renderExchange(exchange: Exchange, view: View, on: Handlers): TemplateResult {
  const { strings } = view;
  const isDone = exchange.status === 'done';
  const isRead = view.reading === exchange.key;
  const isOwn = showsOwn(exchange);
  const { parts = [], rest = [] } = exchange.answer ?? {};
  // without an answer the rest stands in its place
  const more = parts.length > 0 ? rest.length : 0;
  const hasMore = isOwn && more > 0 && !exchange.open;
  const hasRead = isDone && spokenOf(exchange, view).some(({ lang }) => view.canRead(lang));
  return html`<div class="exchange" part="exchange">
    <p class="question" part="question" dir=${directionOf(exchange.question, view)}>
      <span class="visually-hidden">${strings.asked} </span>${exchange.question}
    </p>
    <div class="answer" part="answer">
      ${
        isDone
          ? html`<span class="visually-hidden">${strings.answered} </span>${worded(exchange, view, on)}
              ${failure(exchange, view)}${isOwn ? own(exchange, view, on) : nothing}`
          : coming(exchange, view, on)
      }
    </div>
    ${
      hasRead || hasMore
        ? html`<div class="foot">
            ${
              hasMore
                ? html`<button
                    type="button"
                    class="text-button"
                    part="more"
                    @click=${() => on.open(exchange)}
                  >
                    ${strings.showMore(formatCount(more, view.lang))}
                  </button>`
                : nothing
            }
            ${
              hasRead
                ? html`<button
                    type="button"
                    class="quiet"
                    part="read"
                    aria-pressed=${isRead ? 'true' : 'false'}
                    @click=${() => on.read(exchange)}
                  >
                    ${isRead ? strings.stopReading : strings.readAloud}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** An answer as it is read aloud. */
export function spokenOf(exchange: Exchange, view: View): readonly Spoken[] {
  const { answer, worded: said } = exchange;
  const pieces: { text: string; lang: string | undefined }[] = [];
  if (said !== undefined) {
    const plain = said.text.replaceAll(/\[\^[^\]\s]+\]/g, '').replaceAll(/[*_`#>]+/g, '');
    pieces.push(...plain.split(/\n\s*\n/).map((text) => ({ text, lang: view.lang })));
  }
  if (answer !== undefined && showsOwn(exchange)) {
    pieces.push(...leadOf(answer, view).map((text) => ({ text, lang: view.lang })));
    for (const { event, sentences } of answer.parts) {
      const lang = view.textOf(event.body ?? event.summary ?? event.title)?.lang;
      pieces.push({ text: formatSpoken(event.date, view.dates), lang: view.lang });
      pieces.push(...sentences.map((text) => ({ text, lang })));
    }
  }
  return pieces.filter(({ text }) => text.trim() !== '');
}
