/** A full-text index over some documents; numbers are their positions in the list. */
export interface TextSearch {
  /** Positions, best first; every word must be there, the last one may be unfinished, one letter may be wrong. */
  find(query: string, most: number): readonly number[];
}

export interface SearchDocument {
  readonly title: string;
  readonly text: string;
}

/** Builds the index when it is first needed; MiniSearch comes in a chunk of its own. */
export async function createTextSearch(documents: readonly SearchDocument[]): Promise<TextSearch> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<{ id: number } & SearchDocument>({
    fields: ['title', 'text'],
    tokenize: words,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
    },
  });
  await index.addAllAsync(
    documents.map((document, id) => ({ id, ...document })),
    { chunkSize: 200 },
  );
  return {
    find: (query, most) =>
      index
        .search(query)
        .slice(0, most)
        .map((result) => Number(result.id)),
  };
}

/** Words as the text's own language has them: Chinese has no spaces between. */
function words(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
