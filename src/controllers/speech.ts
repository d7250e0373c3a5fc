/*
 * Reading aloud by the platform (`speechSynthesis`), one text at a time.
 * Owns: its own utterance. Does not own what is read, or what comes next.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from '../locale/index.js';

/** The text was read to its end, or something stopped it: the reader, another speaker, the platform. */
export type SpeechEnd = 'ended' | 'stopped';

interface Current {
  /** Held here: Chromium forgets one that nobody holds, and never says that it ended. */
  readonly utterance: SpeechSynthesisUtterance;
  readonly end: (how: SpeechEnd) => void;
}

const platform = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis ? speechSynthesis : undefined;

export class SpeechController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #current: Current | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // voices come late, and in some browsers never
    platform()?.addEventListener('voiceschanged', () => this.#host.requestUpdate(), { signal });
    // the platform would go on reading into the next page
    globalThis.addEventListener('pagehide', () => this.stop(), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.stop();
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  /** Whether there is a voice for texts in `lang` (BCP 47). */
  canSpeak(lang: string): boolean {
    return this.#voice(lang) !== undefined;
  }

  /** Reads `text` in place of whatever is being read. */
  speak(text: string, lang: string): Promise<SpeechEnd> {
    const synthesis = platform();
    const voice = this.#voice(lang);
    this.#finish('stopped');
    if (synthesis === undefined || voice === undefined) return Promise.resolve('stopped');
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.voice = voice;
    return new Promise((resolve) => {
      this.#current = { utterance, end: resolve };
      const done = (how: SpeechEnd): void => {
        if (this.#current?.utterance === utterance) this.#finish(how);
      };
      utterance.addEventListener('end', () => done('ended'));
      utterance.addEventListener('error', () => done('stopped'));
      synthesis.cancel();
      synthesis.speak(utterance);
    });
  }

  stop(): void {
    if (this.#current === undefined) return;
    this.#finish('stopped');
    platform()?.cancel();
  }

  #finish(how: SpeechEnd): void {
    const current = this.#current;
    this.#current = undefined;
    current?.end(how);
  }

  /** The voice nearest to `lang` among those of the device: the others send the text to a server. */
  #voice(lang: string): SpeechSynthesisVoice | undefined {
    const language = languageOf(lang);
    const voices = (platform()?.getVoices() ?? []).filter(
      (voice) => voice.localService && languageOf(voice.lang) === language,
    );
    const wanted = lang.toLowerCase();
    return (
      voices.find((voice) => voice.lang.toLowerCase().replace('_', '-') === wanted) ??
      voices.find((voice) => voice.default) ??
      voices[0]
    );
  }
}
