/* One download and one reading of a catalogue for all elements of a document that name its address. */
import type { Catalogue, Issue } from '../history/index.js';
import { sharing, type Failed } from './shared-download.js';

export type CatalogueState =
  | { readonly status: 'empty' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalogue: Catalogue; readonly issues: readonly Issue[] }
  | Failed;

/** `url` is absolute; hold what this gives in the same turn. */
export const shareCatalogue = sharing<CatalogueState>({ status: 'loading' }, async (url, answer) =>
  (await import('./catalogue-reading.js')).readAnswer(url, answer),
);
