/* A screenshot as pixels, for writing it smaller. */
import type { Page } from 'puppeteer-core';

/** RGBA, as the browser itself decodes it. */
export async function pixelsOf(page: Page, png: string): Promise<Uint8Array> {
  const coded = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  }, png);
  return Buffer.from(coded, 'base64');
}
