import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

/** Where browsers of Chromium's family are installed, unless `CHROMIUM` names one. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const executable = process.env.CHROMIUM ?? CHROMIUM_PATHS.find((index) => existsSync(index));

/** What was seen is kept here, for people to look at. */
const ARTEFACTS = new URL('../artefacts/', import.meta.url);

/** A group of tests in a real browser, skipped with a word where there is none. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executable) return void describe(name, tests);
  console.warn(`skipped, because no Chromium was found (CHROMIUM may name one): ${name}`);
  describe.skip(name, tests);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable as string,
    // Root, as in a container, gets no sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}

export interface Visit {
  page: Page;
  /** What went wrong in the page so far: errors in its console, exceptions, requests that failed or left this machine. */
  problems: string[];
}

/** A fresh profile on a page, with a cookie if one is given, its problems written down from the first moment. */
export async function visit(browser: Browser, url: string, cookie?: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const [name, value = ''] = cookie?.split('=') ?? [];
  if (name) await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // The browser gives up an icon whose page was left before it came.
    const given = request.failure()?.errorText === 'net::ERR_ABORTED' && request.url().includes('favicon');
    if (!given) problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (isElsewhere(request.url())) problems.push(`left this machine: ${request.url()}`);
  });
  await page.goto(url);
  return { page, problems };
}

function isElsewhere(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname);
}

/** Keeps a picture of what the page shows, as `<name>.png`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, ARTEFACTS)) });
}
