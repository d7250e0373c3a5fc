/* The host's endpoint, from what its attributes and properties say. */
import type { Endpoint } from './conversation.js';

/** Seconds that an endpoint may be silent, unless the host says otherwise. */
export const patience = 30;

export interface Given {
  readonly endpoint: string | undefined;
  readonly model: string | undefined;
  readonly timeout: number;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly fetcher: typeof fetch | undefined;
  readonly baseURI: string;
}

/** Undefined where none was named; `wrong` where its address is none, or has a password in it. */
export function serviceOf(given: Given): Endpoint | 'wrong' | undefined {
  const { model, timeout, headers, fetcher, baseURI } = given;
  const address = given.endpoint?.trim();
  if (address === undefined || address === '') return undefined;
  if (!URL.canParse(address, baseURI)) return 'wrong';
  const url = new URL(address, baseURI);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return 'wrong';
  return { url, model, headers, fetcher, timeout: (timeout > 0 ? timeout : patience) * 1000 };
}
