// Citations in a text that somebody else wrote: which there are, and which name no event.
// Knows their notation, `[id]`. Must not know what a citation looks like, nor who wrote the text.

export interface Cited {
  /** The text with each citation as a footnote, `[^id]`, which `renderBody` draws. */
  readonly text: string;
  /** Ids in the order of their first citation: the first is 1. */
  readonly ids: readonly string[];
  /** How many citations named no event, and were left out. */
  readonly dropped: number;
}

/** In square or in corner brackets, one or more ids; not what stands before the address of a link. */
const bracket = /[[【]\^?([^\][【】()\n]{1,400})[\]】](?!\()/g;
const looksLikeId = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._:-]*$/u;

/** Makes what names an event a footnote, and takes out what looks like a citation but names none. */
export function readCitations(text: string, has: (id: string) => boolean): Cited {
  const ids: string[] = [];
  let dropped = 0;
  const cited = text.replace(bracket, (whole, inner: string) => {
    const names = inner.split(/[,;，、]\s*/).map((name) => name.trim().replace(/^(?:id[:=]\s*|\^)/i, ''));
    if (!names.some(has) && !names.every((name) => looksLikeId.test(name))) return whole;
    return names
      .map((name) => {
        if (!has(name)) {
          dropped += 1;
          return '';
        }
        if (!ids.includes(name)) ids.push(name);
        return `[^${name}]`;
      })
      .join('');
  });
  // no space is left where a citation stood before a full stop
  return { text: dropped === 0 ? cited : cited.replaceAll(/ +(?=[.,;:!?。，；])/g, ''), ids, dropped };
}
