/* One browser for whole-page tests, and pages that note all that a host would be sorry to see. */
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromeArgs, findChrome } from './find-chrome.js';

export async function openBrowser(): Promise<Browser> {
  const { executablePath } = await findChrome();
  return launch({ executablePath, args: chromeArgs });
}

export interface WatchedPage {
  readonly page: Page;
  /** Console messages, uncaught errors, failed requests and violations of the page's policy, in order. */
  readonly complaints: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

declare global {
  interface Window {
    noteViolation?: (text: string) => void;
  }
}

export async function openPage(browser: Browser): Promise<WatchedPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  await page.setViewport({ width: 1200, height: 800 });
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('noteViolation', (text: string) => void complaints.push(text));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.noteViolation?.(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  return { page, complaints, requests };
}
