// The one Trusted Types policy of the library, which a host names in its header: `trusted-types history-timeline`.
// Knows that a name can be had once a document, and that the library may be loaded twice. Must not know what is written.

interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

/** As far as it is used here; browsers without it take strings. */
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const strings: Policy = { createHTML: (html) => html, createScriptURL: (address) => address };

/** Copies of the library share what is kept here: a second policy of the same name would be refused. */
const key = Symbol.for('history-timeline policy');

/** Gives what may be written; strings, where the browser asks for no more or the host allows no policy. */
export function policy(): Policy {
  const shared = globalThis as typeof globalThis & { trustedTypes?: Factory; [key]?: Policy };
  if (shared[key]) return shared[key];
  let made = strings;
  try {
    made = shared.trustedTypes?.createPolicy('history-timeline', strings) ?? strings;
  } catch {
    // what is then written is refused by the browser, which tells the host
  }
  Object.defineProperty(shared, key, { value: made });
  return made;
}
