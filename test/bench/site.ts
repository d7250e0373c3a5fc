/*
 * The loopback host: a blog page around each contender, a bare page for each size, and histories of any size as files.
 * All in memory and compressed beforehand, so that neither a disk nor a compressor is measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { filesUnder, fromRoot } from '../build/files.js';
import { blankPage, blogPage, sizePage } from './blog.js';
import { names } from './contenders.js';
import { blogHistory, historyFile } from './history.js';
import { syntheticHistory } from './page/events.js';
import { filePieces } from './page/history-json.js';
import { timelineJson } from './page/timelinejs-data.js';
import { bundles, peersFolder } from './peers.js';

interface Stored {
  readonly type: string;
  readonly plain: Buffer;
  /** Undefined where it would gain nothing. */
  readonly zipped: Buffer | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

function stored(path: string, content: Buffer | string): Stored {
  const plain = Buffer.from(content);
  const packed = ['.woff', '.woff2'].includes(extname(path));
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    plain,
    zipped: packed ? undefined : gzipSync(plain, { level: 6 }),
  };
}

function contents(dist: string): Map<string, Stored> {
  const files = new Map<string, Stored>();
  const add = (path: string, content: Buffer | string): void => void files.set(path, stored(path, content));
  const addFolder = (prefix: string, folder: string): void => {
    for (const file of filesUnder(folder)) {
      if (!/\.(map|svg|eot|ttf|txt)$/.test(file)) {
        add(`${prefix}${file.slice(folder.length)}`, readFileSync(fromRoot(file)));
      }
    }
  };
  add('/history-timeline/history-timeline.js', readFileSync(fromRoot(`${dist}/history-timeline.js`)));
  addFolder('/history-timeline/chunks', `${dist}/chunks`);
  const timelinejs = 'test/bench/peers/node_modules/@knight-lab/timelinejs/dist';
  for (const folder of ['css', 'js']) addFolder(`/timelinejs/${folder}`, `${timelinejs}/${folder}`);
  for (const name of ['ours', 'vis-timeline', 'timelinejs', 'react-chrono']) {
    for (const file of [`${name}.js`, `${name}.css`]) {
      const path = join(bundles, file);
      if (existsSync(path)) add(`/bench/${file}`, readFileSync(path));
    }
  }
  const history = blogHistory();
  add('/data/history.json', readFileSync(fromRoot(historyFile)));
  add('/data/events.json', JSON.stringify(history));
  add('/data/timelinejs.json', JSON.stringify(timelineJson(history)));
  add('/blank.html', blankPage);
  for (const name of names) {
    add(`/blog/${name}.html`, blogPage(name));
    add(`/size/${name}.html`, sizePage(name));
  }
  return files;
}

interface Sent {
  /** Ms since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** Too large to be one string; piece by piece. */
interface LargeFile {
  readonly pieces: readonly Buffer[];
  readonly size: number;
  /** The latest transfer. */
  sent: Sent[];
}

/** Bytes handed over at a time, as much as a network card would. */
const portion = 65_536;

function largeFile(count: number): LargeFile {
  const pieces = Array.from(filePieces(syntheticHistory(count)), (piece) => Buffer.from(piece));
  return { pieces, size: pieces.reduce((sum, { length }) => sum + length, 0), sent: [] };
}

/** Uncompressed, a compressor being of no interest here; and never kept, or the next one would come from a disk. */
function sendLarge(file: LargeFile, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': file.size,
    'cache-control': 'no-store',
  });
  const sent: Sent[] = (file.sent = []);
  function* portions(): Generator<Buffer> {
    for (const piece of file.pieces) {
      for (let at = 0; at < piece.length; at += portion) {
        const bytes = piece.subarray(at, at + portion);
        sent.push({ at: Date.now(), bytes: bytes.length });
        yield bytes;
      }
    }
  }
  Readable.from(portions(), { objectMode: false }).pipe(response);
}

export interface Offer {
  readonly url: string;
  readonly size: number;
  /** Bytes of its latest transfer up to a moment, ms since 1970; some of them may still be on their way. */
  sentUntil(moment: number): number;
}

export interface BenchSite {
  readonly origin: string;
  /** From now on there is a JSON file of so many made-up events. */
  offer(count: number): Offer;
  close(): Promise<void>;
}

/** Serves what is in `dist` and in the peers' folder now; later changes are not seen. */
export async function openSite(dist = 'dist'): Promise<BenchSite> {
  if (!existsSync(peersFolder)) throw new Error('bench: the peers are not installed');
  const files = contents(dist);
  const large = new Map<string, LargeFile>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const history = large.get(path);
    if (history !== undefined) return sendLarge(history, response);
    const file = files.get(path);
    if (file === undefined) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const zip = file.zipped !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = zip && file.zipped !== undefined ? file.zipped : file.plain;
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      'cache-control': 'public, max-age=3600',
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('bench: the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    offer(count) {
      const url = `/data/synthetic-${count}.json`;
      const file = large.get(url) ?? largeFile(count);
      large.set(url, file);
      return {
        url,
        size: file.size,
        sentUntil: (moment) =>
          file.sent.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0),
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
