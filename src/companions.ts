// Registers the elements beside the timeline, each when the first of its kind stands in the page.
// It knows tags and chunks. What stands in a shadow root is not seen: there `customElements.define` is the host's.
// It must not be imported by any other file of src than `define.ts`.

const loaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'history-catalog': async () =>
    (await import('./elements/history-catalog/history-catalog.js')).HistoryCatalogElement,
  'history-news': async () => (await import('./elements/history-news/history-news.js')).HistoryNewsElement,
  'history-support': async () =>
    (await import('./elements/history-support/history-support.js')).HistorySupportElement,
  'history-map': async () => (await import('./elements/history-map/history-map.js')).HistoryMapElement,
  'history-today': async () =>
    (await import('./elements/history-today/history-today.js')).HistoryTodayElement,
  'history-article': async () =>
    (await import('./elements/history-article/history-article.js')).HistoryArticleElement,
};

const begun = new Set<string>();

async function register(tag: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  if (begun.has(tag) || customElements.get(tag) !== undefined) return;
  begun.add(tag);
  try {
    const element = await load();
    if (customElements.get(tag) === undefined) customElements.define(tag, element);
  } catch {
    begun.delete(tag);
    console.error(
      `history-timeline: the code of <${tag}> could not be loaded; check that “chunks/” lies beside the script`,
    );
  }
}

function look(): void {
  const waiting = Object.entries(loaders).filter(([tag]) => customElements.get(tag) === undefined);
  if (waiting.length === 0) return watching.disconnect();
  for (const [tag, load] of waiting) {
    if (!begun.has(tag) && document.getElementsByTagName(tag).length > 0) void register(tag, load);
  }
}

const watching = new MutationObserver(look);
watching.observe(document, { childList: true, subtree: true });
look();
