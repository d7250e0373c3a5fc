/*
 * Reads an article aloud, paragraph by paragraph, and marks the one that is being read.
 * Knows: events by position, their paragraphs as drawn. Must not know how an event comes into the page.
 */
import type { SpeechController } from '../../../controllers/speech.js';

export interface Stage {
  readonly count: () => number;
  /** What is said before an event's narrative, and its language. */
  readonly opening: (index: number) => string;
  /** The language of an event's text, BCP 47. */
  readonly lang: (index: number) => string;
  /** The event's element, brought into the page if need be. */
  readonly event: (index: number) => Promise<HTMLElement | undefined>;
  /** Whether the reader has it before the eyes. */
  readonly isSeen: (element: Element) => boolean;
  readonly show: (element: Element) => void;
  /** Something else is read, or nothing. */
  readonly onChange: () => void;
}

interface Place {
  readonly index: number;
  /** 0 is the opening, then the paragraphs. */
  readonly paragraph: number;
}

/** Lists and quotes are read a piece at a time, as they were written. */
const paragraphs =
  '[part="body"] :is(p, li, pre):not(:is(li, blockquote) :is(p, li, pre)), [part="body"] blockquote';

/** The words without the numbers of notes, which nobody wants to hear. */
function wordsOf(element: Element): string {
  const copy = document.createElement('div');
  copy.append(element.cloneNode(true));
  for (const note of copy.querySelectorAll('sup')) note.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

export class ReadAloud {
  readonly #speech: SpeechController;
  readonly #stage: Stage;
  #place: Place | undefined;
  #marked: Element | undefined;
  /** Changes with each start and stop: what was begun before has no say any more. */
  #turn = 0;

  constructor(speech: SpeechController, stage: Stage) {
    this.#speech = speech;
    this.#stage = stage;
  }

  /** The position of the event that is being read. */
  get index(): number | undefined {
    return this.#place?.index;
  }

  start(index: number): void {
    void this.#run({ index, paragraph: 0 });
  }

  next(): void {
    if (this.#place !== undefined) {
      void this.#run({ index: this.#place.index, paragraph: this.#place.paragraph + 1 });
    }
  }

  stop(): void {
    this.#turn += 1;
    this.#set(undefined);
    this.#mark(undefined);
    this.#speech.stop();
  }

  async #run(from: Place): Promise<void> {
    const turn = (this.#turn += 1);
    let follow = this.#marked === undefined || this.#stage.isSeen(this.#marked);
    let place = from;
    this.#set(place);
    while (place.index < this.#stage.count()) {
      const event = await this.#stage.event(place.index);
      if (turn !== this.#turn) return;
      const all = event === undefined ? [] : [event, ...event.querySelectorAll(paragraphs)];
      const element = all[place.paragraph];
      if (element === undefined) {
        place = { index: place.index + 1, paragraph: 0 };
        continue;
      }
      const opening = place.paragraph === 0;
      const words = opening ? this.#stage.opening(place.index) : wordsOf(element);
      this.#set(place);
      this.#mark(opening ? (element.querySelector('[part="event-title"]') ?? element) : element);
      if (follow && !this.#stage.isSeen(element)) this.#stage.show(element);
      const how = words === '' ? 'ended' : await this.#speech.speak(words, this.#stage.lang(place.index));
      if (turn !== this.#turn) return;
      if (how === 'stopped') return this.stop();
      follow = this.#marked !== undefined && this.#stage.isSeen(this.#marked);
      place = { index: place.index, paragraph: place.paragraph + 1 };
    }
    this.stop();
  }

  #set(place: Place | undefined): void {
    const changed = place?.index !== this.#place?.index;
    this.#place = place;
    if (changed) this.#stage.onChange();
  }

  #mark(element: Element | undefined): void {
    this.#marked?.classList.remove('spoken');
    this.#marked = element;
    element?.classList.add('spoken');
  }
}
