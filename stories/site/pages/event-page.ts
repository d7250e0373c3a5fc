/* The page of one event: its story as plain HTML, which the element takes up in place, and the way on. */
import { html } from '@lit-labs/ssr';
import { html as plain, nothing, type TemplateResult } from 'lit';
import { eventData } from '../../../src/elements/history-event/internal/json-ld.js';
import type { HistoryEvent } from '../../../src/history/index.js';
import { textDirection } from '../../../src/elements/story/view.js';
import { renderBody } from '../../../src/history/rich-text.js';
import { absolute, within, type Links, type Page } from './frame.js';
import { eventPath, pathOf, readAt } from './history-page.js';
import { excerpt, machine, type Speech, type Told } from './told.js';
import { words } from './words.js';

interface Body {
  readonly lang: string;
  readonly text: string;
  readonly drawn: TemplateResult;
}

function picture({ image }: HistoryEvent, { history }: Told, speech: Speech, to: Links): unknown {
  if (image === undefined) return nothing;
  const alt = speech.text(image.alt, history);
  const caption = speech.text(image.caption, history);
  const credit = speech.text(image.credit, history);
  const rights = [credit?.value, image.license].filter(Boolean).join(', ');
  const src = /^[a-z]+:/i.test(image.src) ? image.src : to(`data/${image.src}`);
  return html`<figure>
    <img src=${src} alt=${alt?.value ?? ''} lang=${alt?.lang ?? speech.lang} />
    <figcaption>
      <bdi lang=${caption?.lang ?? speech.lang}>${caption?.value}</bdi>
      ${rights ? html`<small><bdi lang=${credit?.lang ?? speech.lang}>${rights}</bdi></small>` : nothing}
    </figcaption>
  </figure>`;
}

/** A reference by the place of its source in the event's list, which names all that the narrative refers to. */
const footnoteOf =
  ({ sources }: HistoryEvent) =>
  (id: string): TemplateResult | undefined => {
    const number = sources.findIndex((source) => source.id === id) + 1;
    return number === 0 ? undefined : plain`<sup><a href="#source-${number}">${number}</a></sup>`;
  };

function sourcesOf({ sources }: HistoryEvent, { history }: Told, speech: Speech): unknown {
  if (sources.length === 0) return nothing;
  const cited = sources.map(({ author, title, year }) => {
    const said = speech.text(title, history);
    const words = [author, said?.value, year].filter((part) => part !== undefined);
    return { lang: said?.lang ?? speech.lang, line: words.join(', ') };
  });
  // one direction for all, so that the numbers stand below each other
  return html`<ol
    slot="sources"
    dir=${textDirection(cited[0]?.line ?? '')}
    aria-label=${speech.words.sources}
  >
    ${sources.map(({ href }, index) => {
      const { lang, line } = cited[index] ?? {};
      const told = html`<bdi lang=${lang ?? speech.lang}>${line}</bdi>`;
      return html`<li id="source-${index + 1}">
        ${href === undefined ? told : html`<a href=${href} rel="noopener">${told}</a>`}
      </li>`;
    })}
  </ol>`;
}

/** Other events by their ids, under a heading; nothing where there are none. */
function related(heading: string, ids: readonly string[], told: Told, speech: Speech, to: Links): unknown {
  const events = told.history.events.filter(({ id }) => ids.includes(id));
  if (events.length === 0) return nothing;
  return html`<section>
    <h2>${heading}</h2>
    <ul class="plain">
      ${events.map((event) => {
        const title = speech.text(event.title, told.history);
        return html`<li>
          <a href=${to(eventPath(speech, told, event.id))}
            ><bdi lang=${title?.lang ?? speech.lang}>${title?.value}</bdi></a
          >
          <time datetime=${machine(event) ?? nothing}>${speech.date(event, told.history)}</time>
        </li>`;
      })}
    </ul>
  </section>`;
}

function steps(event: HistoryEvent, told: Told, speech: Speech, to: Links): unknown {
  const { events } = told.history;
  const at = events.indexOf(event);
  const step = (other: HistoryEvent | undefined, rel: 'prev' | 'next', say: string): unknown => {
    if (other === undefined) return html`<span></span>`;
    const title = speech.text(other.title, told.history);
    return html`<a rel=${rel} href=${to(eventPath(speech, told, other.id))}>
      <span class="say">${say}</span>
      <span><bdi lang=${title?.lang ?? speech.lang}>${title?.value}</bdi></span>
    </a>`;
  };
  return html`<nav class="steps" aria-label="${speech.words.earlier}, ${speech.words.later}">
    ${step(events[at - 1], 'prev', speech.words.earlier)} ${step(events[at + 1], 'next', speech.words.later)}
  </nav>`;
}

export async function eventPage(event: HistoryEvent, told: Told, speech: Speech): Promise<Page> {
  const { history } = told;
  const { lang, direction, words: said, locale } = speech;
  const title = speech.text(event.title, history);
  const whole = speech.of(told, 'title');
  const place = speech.text(event.place?.name, history);
  const found = speech.text(event.body ?? event.summary, history);
  const body: Body | undefined = found && {
    lang: found.lang ?? lang,
    text: found.value,
    drawn: await renderBody(found.value, { footnote: footnoteOf(event) }),
  };
  const path = eventPath(speech, told, event.id);
  const home = pathOf(lang, history.id);
  const view = {
    locale,
    languages: [lang],
    contentLang: history.lang,
    direction,
    dateStyle: 'locale',
    headingLevel: 1,
  } as const;
  const date = speech.date(event, history);
  const foreign = body !== undefined && !lang.startsWith(body.lang) ? body.lang : undefined;
  return {
    path,
    speech,
    title: `${title?.value} (${date}) · ${whole?.value}`,
    description: excerpt(body?.text ?? `${title?.value}, ${date}`, 200),
    picture: `og/${history.id}.png`,
    pictureAlt: whole?.value ?? history.id,
    kind: 'article',
    data: {
      ...eventData(event, view),
      url: absolute(path),
      image: event.image && absolute(`data/${event.image.src}`),
      isPartOf: { '@type': 'CollectionPage', name: whole?.value, url: absolute(home) },
    },
    others: Object.keys(words)
      .filter((other) => other === 'en' || speaks(event, told, other))
      .map((other) => ({ lang: other, path: within(other, `history/${history.id}/${event.id}/`) })),
    instead: (other) => readAt(other, history, event.id),
    content: (to) => html`
      <nav class="crumbs" aria-label=${whole?.value}>
        <a href=${to(within(lang, ''))}>${said.site}</a>
        <a href=${to(home)}><bdi lang=${whole?.lang ?? lang}>${whole?.value}</bdi></a>
      </nav>
      <history-event class="sheet" heading-level="1">
        <h1 slot="title" lang=${title?.lang ?? lang}>${title?.value}</h1>
        <time slot="date" datetime=${machine(event) ?? nothing}>${date}</time>
        ${place ? html`<span slot="place" lang=${place.lang ?? lang}>${place.value}</span>` : nothing}
        ${picture(event, told, speech, to)}
        ${body ? html`<div slot="body" lang=${body.lang} dir="auto">${body.drawn}</div>` : nothing}
        ${sourcesOf(event, told, speech)}
      </history-event>
      ${foreign === undefined ? nothing : html`<p class="soft note">${said.textIn(nameOf(foreign, lang))}</p>`}
      <p class="onward"><a href="${to(home)}#${event.id}">${said.inTimeline}</a></p>
      <div class="two related">
        ${related(said.cameOf, event.causes, told, speech, to)}
        ${related(
          said.ledTo,
          history.events.filter(({ causes }) => causes.includes(event.id)).map(({ id }) => id),
          told,
          speech,
          to,
        )}
      </div>
      ${steps(event, told, speech, to)}
    `,
  };
}

const nameOf = (language: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;

function speaks(event: HistoryEvent, { history }: Told, lang: string): boolean {
  return typeof event.title === 'string' ? history.lang === lang : lang in event.title;
}
