/*
 * What a chat endpoint sends, as text: server-sent events line by line, or one JSON answer.
 * Knows: the shapes of OpenAI-compatible answers. Must not know how they are fetched.
 */

/** One thing that the endpoint said. */
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  /** It says itself that this is the end. */
  | { readonly kind: 'end' }
  | { readonly kind: 'error' }
  /** Nothing of an answer. */
  | { readonly kind: 'noise' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const noise: Said = { kind: 'noise' };

/** A text, or the text of its parts. */
function textIn(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return undefined;
  return content
    .map((part: unknown) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : ''))
    .join('');
}

/** One JSON text: a chunk of a stream, or a whole answer. */
export function readAnswer(json: string): readonly Said[] {
  let answer: unknown;
  try {
    answer = JSON.parse(json);
  } catch {
    return [noise];
  }
  if (!isRecord(answer)) return [noise];
  if ('error' in answer && answer['error'] !== null) return [{ kind: 'error' }];
  const { choices } = answer;
  if (!Array.isArray(choices)) return [noise];
  const first: unknown = choices[0];
  // the last chunk of some servers counts tokens, and chooses nothing
  if (!isRecord(first)) return [];
  const said: Said[] = [];
  for (const key of ['delta', 'message']) {
    const message = first[key];
    const text = isRecord(message) ? textIn(message['content']) : undefined;
    if (text !== undefined && text !== '') said.push({ kind: 'text', text });
  }
  if (typeof first['finish_reason'] === 'string') said.push({ kind: 'end' });
  return said;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Takes a stream of server-sent events apart (HTML standard, “Interpreting an event stream”). */
export class EventStream {
  #rest = '';
  #data: string[] = [];

  /** What has become whole by this piece. */
  push(piece: string): readonly Said[] {
    this.#rest += piece;
    const said: Said[] = [];
    for (;;) {
      const line = /^([^\r\n]*)(?:\r\n|\n|\r(?=[^]))/.exec(this.#rest);
      if (line === null) return said;
      this.#rest = this.#rest.slice(line[0].length);
      said.push(...this.#line(line[1] ?? ''));
    }
  }

  /** What stands at the end without the blank line that should follow it. */
  close(): readonly Said[] {
    return [...this.#line(this.#rest.replace(/\r$/, '')), ...this.#line('')];
  }

  #line(line: string): readonly Said[] {
    if (line === '') {
      const data = this.#data.join('\n');
      this.#data = [];
      if (data === '') return [];
      return data.trim() === '[DONE]' ? [{ kind: 'end' }] : readAnswer(data);
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === 'data') {
      // some servers leave out the blank lines between events
      if (this.#data.length === 0 && (value.trim() === '[DONE]' || isJson(value))) {
        this.#data.push(value);
        return this.#line('');
      }
      this.#data.push(value);
    }
    // comments keep the line open, other fields are for others; anything else is no event stream
    return ['', 'data', 'event', 'id', 'retry'].includes(field ?? '') ? [] : [noise];
  }
}
