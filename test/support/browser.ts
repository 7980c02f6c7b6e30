import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

/** Default paths of Chromium-based browsers. The environment variable `CHROMIUM` overrides them. */
const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const executable = process.env.CHROMIUM ?? CHROMIUM_PATHS.find((path) => existsSync(path));

/** Directory of the screenshots. */
const ARTEFACTS = new URL('../artefacts/', import.meta.url);

/** Defines tests that need a real browser. Skips them with a warning if none is installed. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executable) return void describe(name, tests);
  console.warn(`skipped, because Chromium was not found (set CHROMIUM to its path): ${name}`);
  describe.skip(name, tests);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable as string,
    // Chromium's sandbox does not work as root, for example in a container.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
  });
}

export interface Visit {
  page: Page;
  /** Console errors, exceptions, failed requests and requests to other hosts. A cancelled request did not fail. */
  problems: string[];
}

/** Opens a page in a new browser context, with an optional cookie, and collects its problems. */
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
    // The page is left, or no longer needs the result.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (isRemote(request.url())) problems.push(`remote request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, problems };
}

function isRemote(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname);
}

/** Saves a screenshot as `<name>.png`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, ARTEFACTS)) });
}
