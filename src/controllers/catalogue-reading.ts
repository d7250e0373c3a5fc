/*
 * What a catalogue's file or object becomes as a state. Fetched while the file itself is on its way: import it with
 * `import()` alone. Knows: HTTP, and what goes wrong in it. Holds nothing of its own.
 */
import { parseCatalogue, readCatalogue } from '../history/catalogue.js';
import type { CatalogueResult } from '../history/index.js';
import type { CatalogueState } from './shared-catalogue.js';
import { fatalOf, isWebPage, refused, unreached, webPage, where } from './states.js';

export { noAddress } from './states.js';

const stateOf = ({ catalogue, issues }: CatalogueResult, place?: string): CatalogueState =>
  fatalOf(issues, place) ?? { status: 'ready', catalogue, issues };

/** `undefined` stands for an answer that did not come. */
export async function readAnswer(
  url: string,
  answer: Promise<Response | undefined>,
): Promise<CatalogueState> {
  const response = await answer;
  if (response === undefined) return unreached(url);
  if (!response.ok) return refused(url, response.status);
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return unreached(url);
  if (isWebPage(text)) return webPage(url);
  return stateOf(parseCatalogue(text, { baseUrl: response.url || url }), where(url));
}

export const readObject = (input: unknown, baseUrl: string): CatalogueState =>
  stateOf(readCatalogue(input, { baseUrl }), 'catalogue');

export const readScript = (text: string, baseUrl: string): CatalogueState =>
  stateOf(parseCatalogue(text, { baseUrl }), 'the script in the element');
