/* A PNG with a palette: a screenshot of a page has few colours, and a third of the bytes will do. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Steps of a channel: what differs by less looks the same. */
const step = 6;
const coarse = (value: number): number => Math.min(255, Math.round(value / step) * step);

const keyOf = (pixels: Uint8Array, at: number): number =>
  (coarse(pixels[at] ?? 0) << 16) | (coarse(pixels[at + 1] ?? 0) << 8) | coarse(pixels[at + 2] ?? 0);

/** The 256 most frequent colours as they were met first, 0xRRGGBB, by what they are rounded to. */
function paletteOf(pixels: Uint8Array): ReadonlyMap<number, number> {
  const met = new Map<number, { count: number; readonly colour: number }>();
  for (let at = 0; at < pixels.length; at += 4) {
    const key = keyOf(pixels, at);
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
    const known = met.get(key);
    if (known === undefined) met.set(key, { count: 1, colour: (red << 16) | (green << 8) | blue });
    else known.count += 1;
  }
  const frequent = [...met].sort(([, a], [, b]) => b.count - a.count).slice(0, 256);
  return new Map(frequent.map(([key, { colour }]) => [key, colour]));
}

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

function nearest(key: number, palette: readonly number[]): number {
  let best = 0;
  for (const [index, colour] of palette.entries()) {
    if (distance(key, colour) < distance(key, palette[best] ?? 0)) best = index;
  }
  return best;
}

/** `pixels` are RGBA, row by row; opaque. */
export function indexedPng(width: number, height: number, pixels: Uint8Array): Buffer {
  const found = paletteOf(pixels);
  const palette = [...found.values()];
  const known = new Map([...found.keys()].map((key, index) => [key, index]));
  // each row begins with the number of its filter: none
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const key = keyOf(pixels, at * 4);
    const index = known.get(key) ?? nearest(key, palette);
    known.set(key, index);
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, by palette
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
