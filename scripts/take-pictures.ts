/**
 * Writes the pictures of the README: the explorer and the example page, with the demo's customers, as Chromium
 * shows them. `CHROMIUM` is the path of the browser.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const { CHROMIUM = '/usr/bin/chromium' } = process.env;
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const dataFolder = mkdtempSync(join(tmpdir(), 'customer-graph-pictures-'));
const credentials = join(dataFolder, 'demo-credentials.json');
const running: ChildProcess[] = [];

/** Starts a program and returns what the pattern finds in its output. */
async function start(args: string[], pattern: RegExp, environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  running.push(child);
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    const [, found] = pattern.exec(output) ?? [];
    if (found) return found;
  }
  throw new Error(`${args.join(' ')} ended: ${output}`);
}

async function takeExplorer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('tab', { name: 'Business' }).click();
  // GraphiQL takes the name of the operation from the opened tab only after a pause.
  await page.waitForTimeout(1_000);
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response', { hasText: 'displayName' }).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}explorer.png` });
}

async function takeWeb(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('searchbox').fill('Iván Hidalgo');
  await page
    .getByRole('link', { name: /Iván Hidalgo/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /Iván/ }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}web.png` });
}

try {
  const address = await start(['dist/main.js'], /Explore it in a browser at (\S+)/, {
    DATA_FOLDER: dataFolder,
    PORT: '0',
  });
  const { apiKey, apiSecret, url } = (await import(credentials, { with: { type: 'json' } })).default;
  const environment = {
    CUSTOMER_GRAPH_URL: url,
    CUSTOMER_GRAPH_API_KEY: apiKey,
    CUSTOMER_GRAPH_API_SECRET: apiSecret,
    NO_COLOR: '1',
  };
  const vite = fileURLToPath(import.meta.resolve('vite/package.json')).replace('package.json', 'bin/vite.js');
  const web = await start([vite, 'examples/web', '--port', '5198'], /Local:\s+(http:\S+)/, environment);
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await takeExplorer(page, address);
  await takeWeb(page, web);
  await browser.close();
} finally {
  for (const child of running) child.kill();
  await Promise.all(running.map((child) => child.exitCode ?? once(child, 'exit')));
  rmSync(dataFolder, { recursive: true, force: true });
}
