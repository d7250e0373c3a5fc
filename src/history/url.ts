// Which addresses from an author's file may be followed or loaded.
// Knows schemes as browsers read them. Must not know what the address is for beyond link or picture.

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/** A browser drops these before it looks for the scheme: `java\nscript:` is `javascript:`. */
// oxlint-disable-next-line no-control-regex
const dropped = /^[\0- ]+|[\0- ]+$|[\t\n\r]+/g;

const isSafe = (url: string, name: string, use: 'link' | 'image'): boolean => {
  if (name === 'https' || name === 'http') return true;
  if (use === 'link') return name === 'mailto';
  return name === 'blob' || (name === 'data' && url.slice(5, 11).toLowerCase() === 'image/');
};

/**
 * The address, absolute where `base` is one on the web or in a file; undefined where it must not be used.
 * Links: http, https, mailto and relative. Pictures: http, https, relative, `data:image/…` and `blob:`.
 */
export function safeUrl(
  url: string,
  base?: string | URL,
  use: 'link' | 'image' = 'link',
): string | undefined {
  const clean = url.replace(dropped, '');
  if (clean === '') return undefined;
  const name = scheme.exec(clean)?.[1]?.toLowerCase();
  if (name !== undefined) return isSafe(clean, name, use) ? clean : undefined;
  if (base === undefined) return clean;
  try {
    const { protocol, href } = new URL(clean, base);
    // against `about:srcdoc` or an app's own scheme the page itself knows best
    return protocol === 'http:' || protocol === 'https:' || protocol === 'file:' ? href : clean;
  } catch {
    return clean;
  }
}
