/* What a page transfers: requests and bytes, in all and up to a moment. */
import type { CDPSession } from 'puppeteer-core';

export interface Traffic {
  readonly requests: number;
  /** As transferred: compressed, with headers. */
  readonly bytes: number;
  readonly bytesUntil: number | undefined;
}

export interface TrafficWatch {
  /** Resolves when nothing has come in for so many ms. */
  quiet(ms: number): Promise<void>;
  /** `moment` in ms since 1970. */
  until(moment: number | undefined): Traffic;
}

/** Ms between two looks at whether it is quiet. */
const lookEvery = 100;

export function traffic(cdp: CDPSession): TrafficWatch {
  const arrived: { readonly at: number; readonly bytes: number }[] = [];
  /** What the browser's own clock, in s, reads at 1970, in ms. */
  let clock = 0;
  let requests = 0;
  let last = Date.now();
  const counted = new Map<string, number>();

  const arrive = (id: string, timestamp: number, bytes: number): void => {
    last = Date.now();
    counted.set(id, (counted.get(id) ?? 0) + bytes);
    arrived.push({ at: timestamp * 1000 + clock, bytes });
  };
  cdp.on('Network.requestWillBeSent', ({ request, timestamp, wallTime }) => {
    last = Date.now();
    clock = (wallTime - timestamp) * 1000;
    if (!request.url.startsWith('data:')) requests += 1;
  });
  cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    arrive(requestId, timestamp, encodedDataLength),
  );
  // the whole is known at the end: headers, and what came in unsaid
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
    arrive(requestId, timestamp, encodedDataLength - (counted.get(requestId) ?? 0)),
  );

  const sum = (until: number): number =>
    arrived.reduce((total, { at, bytes }) => (at <= until ? total + bytes : total), 0);

  return {
    async quiet(ms) {
      while (Date.now() - last < ms) await new Promise((resolve) => void setTimeout(resolve, lookEvery));
    },
    until: (moment) => ({
      requests,
      bytes: sum(Infinity),
      bytesUntil: moment === undefined ? undefined : sum(moment),
    }),
  };
}
