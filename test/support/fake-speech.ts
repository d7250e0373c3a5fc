/* A speaker in place of the platform's: says nothing, notes all, and ends a text when the test wants it. */
interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
}

class FakeUtterance extends EventTarget {
  lang = '';
  voice: SpeechSynthesisVoice | undefined;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

export class FakeSpeech extends EventTarget {
  readonly said: Said[] = [];
  voices: readonly {
    readonly lang: string;
    readonly name: string;
    readonly localService: boolean;
    readonly default: boolean;
  }[];
  #current: FakeUtterance | undefined;

  constructor(voices: FakeSpeech['voices'] = [voice('en-US')]) {
    super();
    this.voices = voices;
  }

  get speaking(): boolean {
    return this.#current !== undefined;
  }

  getVoices(): FakeSpeech['voices'] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.#current = utterance;
    this.said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name });
  }

  cancel(): void {
    const current = this.#current;
    this.#current = undefined;
    // as browsers do, later than the call
    if (current) queueMicrotask(() => current.dispatchEvent(new Event('error')));
  }

  /** The text that is being read has come to its end. */
  end(): void {
    const current = this.#current;
    this.#current = undefined;
    current?.dispatchEvent(new Event('end'));
  }
}

export const voice = (
  lang: string,
  more: Partial<FakeSpeech['voices'][number]> = {},
): FakeSpeech['voices'][number] => ({
  lang,
  name: `voice of ${lang}`,
  localService: true,
  default: false,
  ...more,
});

/** Puts a speaker in the place of the platform's, or none; call what this gives to put things back. */
export function useSpeech(speech: FakeSpeech | undefined): () => void {
  const names = ['speechSynthesis', 'SpeechSynthesisUtterance'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(window, name));
  for (const name of names) {
    const value = name === 'speechSynthesis' ? speech : FakeUtterance;
    if (speech === undefined) Reflect.deleteProperty(window, name);
    else Object.defineProperty(window, name, { configurable: true, value });
  }
  return () => {
    names.forEach((name, index) => {
      Reflect.deleteProperty(window, name);
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(window, name, descriptor);
    });
  };
}
