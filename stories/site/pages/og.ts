/*
 * `tsx stories/site/pages/og.ts`: the pictures that are shown where somebody shares a page, one a history and one for the
 * home page. They are committed, for drawing them takes a browser and its fonts. Needs `npm run build` first.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { fromRoot } from '../../../test/build/files.js';
import { openBrowser, openPage } from '../../../test/support/page.js';
import { serve } from '../../../test/support/serve.js';
import { pixelsOf } from '../../pixels.js';
import { indexedPng } from '../../png.js';
import { excerpt, readHistories, speechIn } from './told.js';

/** CSS px, as those who show such pictures ask for. */
const size = { width: 1200, height: 630 };

interface Card {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly pictures: readonly string[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const pageOf = ({ title, line, pictures }: Card): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
  body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: #f7f7f4; color: #1b1e21;
    font: 32px/1.35 Optima, Candara, 'Gill Sans Nova', 'Noto Sans', sans-serif; }
  main { display: grid; grid-template-columns: ${pictures.length > 0 ? '1fr 1fr' : '1fr'}; height: 100%; }
  div { display: flex; flex-direction: column; justify-content: flex-end; padding: 64px; }
  h1 { margin: 0 0 24px; font-size: ${title.length > 24 ? 60 : 84}px; line-height: 1.05; letter-spacing: -0.02em; text-wrap: balance; }
  p { margin: 0; color: #585f64; }
  i { display: block; width: 96px; height: 8px; margin-bottom: 40px; background: #a93d22; }
  section { display: grid; grid-auto-rows: 1fr; gap: 8px; min-width: 0; min-height: 0; }
  img { width: 100%; height: 100%; object-fit: cover; min-height: 0; }
</style>
<main><div><i></i><h1>${escaped(title)}</h1><p>${escaped(line)}</p></div>
<section>${pictures.map((src) => `<img src="/data/${src}" alt="">`).join('')}</section></main>`;

async function draw(page: Page, origin: string, { id }: Card): Promise<void> {
  await page.goto(`${origin}/card/${id}`, { waitUntil: 'networkidle0' });
  const png = await page.screenshot({ encoding: 'base64' });
  const file = fromRoot(`stories/site/og/${id}.png`);
  writeFileSync(file, indexedPng(size.width, size.height, await pixelsOf(page, png)));
  console.log(file);
}

const speech = await speechIn('en');
const histories = readHistories();
const cards: Card[] = histories.map(({ history }) => {
  const { events } = history;
  const pictures = events.flatMap(({ image, importance }) => (image && importance > 3 ? [image.src] : []));
  const step = Math.max(1, Math.floor(pictures.length / 4));
  return {
    id: history.id,
    title: speech.text(history.title, history)?.value ?? history.id,
    line: excerpt(speech.text(history.summary, history)?.value, history.image ? 120 : 180),
    pictures: history.image ? [history.image.src] : pictures.filter((_, at) => at % step === 0).slice(0, 4),
  };
});
const home: Card = {
  id: 'home',
  title: speech.words.headline,
  line: cards.map(({ title }) => title.split(':')[0]).join(' · '),
  pictures: cards.flatMap((card) => card.pictures.slice(0, 1)).slice(1, 3),
};

mkdirSync(fromRoot('stories/site/og'), { recursive: true });
const texts = Object.fromEntries([home, ...cards].map((card) => [`/card/${card.id}`, pageOf(card)]));
const site = await serve({ texts, folders: { '/': fromRoot('dist/site/') } });
const browser = await openBrowser();
try {
  const { page } = await openPage(browser);
  await page.setViewport(size);
  for (const card of [home, ...cards]) await draw(page, site.origin, card);
} finally {
  await browser.close();
  await site.close();
}
