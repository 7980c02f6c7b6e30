import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readExamples } from '../../src/explorer/examples.ts';
import { createServer, type Server } from '../../src/server.ts';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../support/browser.ts';

describeInBrowser('the explorer', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-explorer-'));
    [server, browser] = await Promise.all([startDemo(), launchBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([server.close(), browser.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const startDemo = () => createServer(readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
  const run = (page: Page) => page.getByRole('button', { name: /execute query/i }).click();
  const open = (page: Page, tab: string) => page.getByRole('tab', { name: tab, exact: false }).click();
  /** The editor shows blanks as no-break spaces. */
  const answer = async (page: Page) =>
    (await page.locator('.graphiql-response').textContent())?.replaceAll('\u00a0', ' ');

  it('opens, runs an example and shows its answer, with nothing from outside and no error in the console', async () => {
    const { page, problems } = await visit(browser, server.url);
    await run(page);
    await expect.poll(() => answer(page)).toContain('Iván Hidalgo Loera');
    await keepScreenshot(page, 'explorer');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has an example for each module, each of which opens at one click and runs', async () => {
    const { page, problems } = await visit(browser, server.url);
    for (const { query } of await readExamples()) {
      const name = /^(?:query|mutation) (\w+)/m.exec(query)?.[1] as string;
      await open(page, name);
      // GraphiQL takes some 200 ms to learn which operation a tab has, and runs the one before until then.
      const runAgain = async () => {
        await run(page);
        return answer(page);
      };
      await expect.poll(runAgain, { interval: 300 }).toMatch(/^{ *"data": /);
      expect(await answer(page)).not.toContain('"errors"');
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lists the types in its documentation', async () => {
    const { page, problems } = await visit(browser, server.url);
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    for (const type of ['Customer', 'PersonCustomer', 'BusinessCustomer', 'IdentityDocument']) {
      await page.getByRole('link', { name: type, exact: true }).first().waitFor();
    }
    await page.getByRole('link', { name: 'IdentityDocument', exact: true }).first().click();
    await page.getByText('expiresOn').first().waitFor();
    await keepScreenshot(page, 'explorer-documentation');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps the open tab when it is loaded again, and takes the new key of a server that was started again', async () => {
    const { page } = await visit(browser, server.url);
    await page.reload();
    await page.getByRole('tab', { name: 'Customers', selected: true }).waitFor();
    await open(page, 'Business');
    await expect.poll(() => page.url()).toContain('Business');
    const { port } = new URL(server.url);
    await server.close();
    server = await createServer(readConfig({ PORT: port, DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));
    await page.reload();
    await page.getByRole('tab', { name: 'Business', selected: true }).waitFor();
    await run(page);
    await expect.poll(() => answer(page)).toContain('Gemini Example Trading LLC');
    await page.context().close();
  });
});
