/*
 * Has the code of an element come when the first of its kind stands in the page.
 * Knows: tags and how their classes are loaded. Must not know which; what stands in a shadow root it does not see.
 */

/** Gives the class of an element; rejects where its code does not come. */
export type Loaders = Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

/**
 * Looks at what is in `page` and at what comes, until every tag is defined or what this gives is called. `registry` is
 * that of the page: who hands it over is who registers.
 */
export function defineWhenUsed(
  page: Document,
  registry: CustomElementRegistry,
  loaders: Loaders,
): () => void {
  const begun = new Set<string>();
  const watching = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });

  async function define(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
    begun.add(tag);
    try {
      const element = await load();
      if (registry.get(tag) === undefined) registry.define(tag, element);
    } catch {
      // the next of its kind tries again
      begun.delete(tag);
      console.error(
        `history-timeline: the code of <${tag}> could not be loaded; check that “chunks/” lies beside the script`,
      );
    }
  }

  const waiting = (): readonly (readonly [string, () => Promise<CustomElementConstructor>])[] =>
    Object.entries(loaders).filter(([tag]) => !begun.has(tag) && registry.get(tag) === undefined);

  // only what has come is looked through: a page that changes all the time is not searched as a whole each time
  function look(root: Document | Element): void {
    const tags = waiting();
    for (const [tag, load] of tags) {
      if ((root instanceof Element && root.localName === tag) || root.querySelector(tag) !== null)
        void define(tag, load);
    }
    if (tags.length === 0 && Object.keys(loaders).every((tag) => registry.get(tag) !== undefined))
      watching.disconnect();
  }

  watching.observe(page, { childList: true, subtree: true });
  look(page);
  return () => watching.disconnect();
}
