/** Runs long work in slices; undefined where it was given up. */
export type Runner = <T>(steps: Iterator<void, T>) => Promise<T | undefined>;

/** A full-text index over some documents; numbers are their positions in the list. */
export interface TextSearch {
  /**
   * Positions, best first; every word must be there, the last one may be unfinished, one letter may be wrong.
   * `tag:war`, `place:Rome` and `lane:Trade` leave only documents that have such a one.
   */
  find(query: string, most: number): readonly number[];
}

export interface SearchDocument {
  readonly title: string;
  readonly text: string;
  readonly tags?: readonly string[];
  readonly place?: string;
  readonly lane?: string;
}

/** What a query asks for beside words. */
export interface Query {
  readonly words: string;
  readonly wanted: Readonly<Partial<Record<'tag' | 'place' | 'lane', string>>>;
}

const qualifier = /\b(tag|place|lane):(?:"([^"]*)"|(\S+))/giu;

/** Takes `tag:…`, `place:…` and `lane:…` out of what was typed; names with spaces stand in double quotes. */
export function readQuery(typed: string): Query {
  const wanted: Partial<Record<string, string>> = {};
  const words = typed.replace(qualifier, (_, key: string, quoted?: string, plain?: string) => {
    wanted[key.toLowerCase()] = (quoted ?? plain ?? '').toLowerCase();
    return ' ';
  });
  return { words: words.trim(), wanted };
}

/** Whether a document has what a query wants of its tags, place and lane; beginnings will do. */
export function meets({ wanted }: Query, { tags, place, lane }: SearchDocument): boolean {
  const begins = (text: string | undefined, start: string | undefined): boolean =>
    start === undefined || (text ?? '').toLowerCase().startsWith(start);
  return (
    begins(place, wanted.place) &&
    begins(lane, wanted.lane) &&
    (wanted.tag === undefined || (tags ?? []).some((tag) => begins(tag, wanted.tag)))
  );
}

/** Builds the index when it is first needed; MiniSearch comes in a chunk of its own. */
export async function createTextSearch(
  documents: Iterable<SearchDocument>,
  run: Runner,
): Promise<TextSearch | undefined> {
  const { default: MiniSearch } = await import('minisearch');
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: words,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3 },
      combineWith: 'AND',
    },
  });
  const kept: SearchDocument[] = [];
  function* add(): Generator<void, true> {
    for (const document of documents) {
      const { title, text, place = '', lane = '', tags = [] } = document;
      index.add({ id: kept.length, title, text: [text, place, lane, ...tags].join(' ') });
      // the texts are in the index
      kept.push({ title: '', text: '', tags, place, lane });
      yield;
    }
    return true;
  }
  if ((await run(add())) === undefined) return undefined;
  return {
    find(typed, most) {
      const query = readQuery(typed);
      const fits = (id: number): boolean => meets(query, kept[id] ?? { title: '', text: '' });
      const ids =
        query.words === ''
          ? [...kept.keys()].filter(fits)
          : index.search(query.words, { filter: ({ id }) => fits(Number(id)) }).map(({ id }) => Number(id));
      return ids.slice(0, most);
    },
  };
}

/** Words as the text's own language has them: Chinese has no spaces between. */
function words(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}
