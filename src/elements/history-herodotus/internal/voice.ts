/*
 * Reads an answer aloud, piece by piece, by a voice of the device.
 * Owns: which answer is read. Does not own how it sounds.
 */
import type { ReactiveControllerHost } from 'lit';
import { SpeechController } from '../../../controllers/speech.js';

export interface Spoken {
  readonly text: string;
  readonly lang: string | undefined;
}

export class Voice {
  readonly #host: ReactiveControllerHost;
  readonly #speech: SpeechController;
  /** The key of the answer that is read. */
  reading: number | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#speech = new SpeechController(host);
  }

  /** Whether there is a voice for texts in `lang`. */
  canSpeak(lang: string): boolean {
    return this.#speech.canSpeak(lang);
  }

  /** Reads the pieces one after another; those without a voice in their language are left out. */
  async start(key: number, pieces: readonly Spoken[], otherwise: string): Promise<void> {
    this.reading = key;
    this.#host.requestUpdate();
    for (const { text, lang = otherwise } of pieces) {
      if (!this.canSpeak(lang)) continue;
      const end = await this.#speech.speak(text, lang);
      if (this.reading !== key) return;
      if (end === 'stopped') break;
    }
    this.reading = undefined;
    this.#host.requestUpdate();
  }

  stop(): void {
    if (this.reading === undefined) return;
    this.reading = undefined;
    this.#speech.stop();
    this.#host.requestUpdate();
  }
}
