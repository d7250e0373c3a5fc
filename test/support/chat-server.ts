/* A chat endpoint on this machine that answers as it is told: well, slowly, half, or not at all. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model?: string;
    readonly stream?: boolean;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

export type Reply = (response: ServerResponse, asked: Asked) => void;

export interface ChatServer {
  readonly url: string;
  readonly origin: string;
  readonly asked: Asked[];
  /** Whether the asker has hung up on the last request. */
  readonly hungUp: () => Promise<void>;
  /** What is replied to the next requests; the last one stays. */
  reply(...replies: readonly Reply[]): void;
  close(): Promise<void>;
}

const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

export const chunk = (content: string, end?: string): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: end ?? null }] })}\n\n`;

/** Streams the pieces and ends as it should. */
export const streams =
  (...pieces: readonly string[]): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', ...open });
    for (const piece of pieces) response.write(chunk(piece));
    response.end(`${chunk('', 'stop')}data: [DONE]\n\n`);
  };

/** Streams the pieces, and then nothing more. */
export const stalls =
  (...pieces: readonly string[]): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', ...open });
    response.flushHeaders();
    for (const piece of pieces) response.write(chunk(piece));
  };

/** Takes the question, and says nothing at all. */
export const silent: Reply = () => {};

/** Streams the pieces, and breaks the line. */
export const cutsOff =
  (...pieces: readonly string[]): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', ...open });
    for (const piece of pieces) response.write(chunk(piece));
    setTimeout(() => response.destroy(), 20);
  };

export const says =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...open, ...headers }).end(body);
  };

export const whole = (content: unknown): Reply =>
  says(
    200,
    JSON.stringify({
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    }),
  );

export async function serveChat(): Promise<ChatServer> {
  const asked: Asked[] = [];
  let replies: readonly Reply[] = [silent];
  let gone: Promise<void> = Promise.resolve();
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, { ...open, 'access-control-allow-methods': 'POST' }).end();
      return;
    }
    let text = '';
    gone = new Promise((resolve) => response.once('close', resolve));
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      const one: Asked = {
        method: request.method ?? '',
        headers: request.headers,
        body: JSON.parse(text) as Asked['body'],
      };
      asked.push(one);
      const [first = silent, ...rest] = replies;
      if (rest.length > 0) replies = rest;
      first(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: `${origin}/v1/chat/completions`,
    asked,
    hungUp: () => gone,
    reply: (...next) => {
      replies = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
