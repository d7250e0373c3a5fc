/*
 * Reads an answer aloud by the browser's own voice, where it has one.
 * Owns: what is being read. Does not own how it sounds; the voice is the page's, so another reading ends this one.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Voice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The key of the answer that is read. */
  reading: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isThere(): boolean {
    return 'speechSynthesis' in globalThis && typeof SpeechSynthesisUtterance === 'function';
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Piece by piece: browsers break off in the middle of long texts. */
  start(key: number, pieces: readonly { readonly text: string; readonly lang: string | undefined }[]): void {
    if (!this.isThere) return;
    speechSynthesis.cancel();
    this.reading = key;
    let left = pieces.length;
    const done = (): void => {
      left -= 1;
      if (left > 0 || this.reading !== key) return;
      this.reading = undefined;
      this.#host.requestUpdate();
    };
    for (const { text, lang } of pieces) {
      const utterance = new SpeechSynthesisUtterance(text);
      if (lang !== undefined) utterance.lang = lang;
      utterance.addEventListener('end', done, { once: true });
      utterance.addEventListener('error', done, { once: true });
      speechSynthesis.speak(utterance);
    }
    this.#host.requestUpdate();
  }

  stop(): void {
    if (this.reading === undefined) return;
    this.reading = undefined;
    speechSynthesis.cancel();
    this.#host.requestUpdate();
  }
}
