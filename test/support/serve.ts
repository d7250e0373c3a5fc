/* A small static server for whole-page tests: folders under prefixes, pages from strings, headers of choice. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

export interface Site {
  /** Address without its last slash: `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface SiteContent {
  /** Folders by the prefix they stand under: `{ '/lib/': '…/dist' }`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Texts by their path; HTML unless the path ends otherwise. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether files are sent compressed, as a server on the web would. */
  readonly zipped?: boolean;
  /** What answers as it likes, by path. */
  readonly answers?: Readonly<Record<string, (response: ServerResponse) => void>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

const typeOf = (path: string): string => types[extname(path)] ?? 'text/html; charset=utf-8';

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

export async function serve({
  folders = {},
  texts = {},
  headers = {},
  zipped = false,
  answers = {},
}: SiteContent): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // every browser asks for it unasked
    if (path !== '/favicon.ico') requests.push(path);
    const answer = answers[path];
    if (answer !== undefined) return answer(response);
    const text = texts[path];
    if (text !== undefined) {
      response.writeHead(200, { 'content-type': typeOf(path), ...headers }).end(text);
      return;
    }
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const named = path.endsWith('/') ? `${path}index.html` : path;
    const file =
      prefix === undefined ? '' : join(folders[prefix] ?? '', normalize(named.slice(prefix.length)));
    if (isFile(file)) {
      const packed: Record<string, string> =
        zipped && extname(file) !== '.png' ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(200, { 'content-type': typeOf(file), ...packed, ...headers });
      const content = createReadStream(file);
      if (packed['content-encoding'] === undefined) content.pipe(response);
      else content.pipe(createGzip()).pipe(response);
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
