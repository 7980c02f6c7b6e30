import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { readExamples } from '../../src/explorer/examples.ts';
import { createServer, type Server } from '../../src/server.ts';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../support/browser.ts';
import { pageAddress, pageCookie } from '../support/demo-page.ts';
import {
  answerOf,
  noteOf,
  openExample,
  openTab,
  run,
  runOperation,
  showDocumentation,
  toolOf,
} from '../support/explorer-page.ts';

describeInBrowser('the explorer', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let cookie: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-explorer-'));
    [server, browser] = await Promise.all([startDemo(), launchBrowser()]);
    cookie = await pageCookie(server.url, folder);
  });
  afterAll(async () => {
    await Promise.all([server.close(), browser.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const startDemo = (PORT = '0') =>
    createServer(readConfig({ PORT, DATA_FOLDER: folder, LOG_LEVEL: 'silent' }));

  it('opens, runs an example and shows the response, without external requests or console errors', async () => {
    const { page, problems } = await visit(browser, server.url, cookie);
    await run(page);
    await expect.poll(() => answerOf(page)).toContain('Iván Hidalgo Loera');
    await keepScreenshot(page, 'explorer');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has the variables and the headers of the examples in its tabs', async () => {
    const { page } = await visit(browser, server.url, cookie);
    for (const [tab, variable] of [
      ['Persons', '"first"'],
      ['Business', '"reference"'],
    ] as const) {
      await openTab(page, tab);
      await expect.poll(() => toolOf(page)).toContain(variable);
    }
    await page.context().close();
  });

  it('opens and runs the example of each module from the menu', async () => {
    const { page, problems } = await visit(browser, server.url, cookie);
    for (const { name } of await readExamples()) {
      await openExample(page, name);
      await runOperation(page, name);
      await expect.poll(() => answerOf(page)).toMatch(/^{ *"data": /);
      expect(await answerOf(page)).not.toContain('"errors"');
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lists the types in the documentation', async () => {
    const { page, problems } = await visit(browser, server.url, cookie);
    await showDocumentation(page);
    for (const type of ['Customer', 'PersonCustomer', 'BusinessCustomer', 'IdentityDocument']) {
      await page.getByRole('link', { name: type, exact: true }).first().waitFor();
    }
    await page.getByRole('link', { name: 'IdentityDocument', exact: true }).first().click();
    await page.getByText('expiresOn').first().waitFor();
    await keepScreenshot(page, 'explorer-documentation');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has the key after the printed URL was opened and after a reload, but not when the URL is opened a second time', async () => {
    await server.close();
    server = await startDemo();
    const address = await pageAddress(server.url, folder);
    const { page, problems } = await visit(browser, address);
    expect(page.url()).not.toContain('token');
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      await run(page);
      await expect.poll(() => answerOf(page)).toContain('Iván Hidalgo Loera');
    }
    // Reloading a page cancels the workers that it was loading.
    expect(problems.filter((problem) => !problem.endsWith('-worker.js'))).toEqual([]);
    await page.context().close();
    const second = await visit(browser, address);
    await run(second.page);
    await expect.poll(() => answerOf(second.page)).toContain('UNAUTHENTICATED');
    const third = await visit(browser, server.url);
    await run(third.page);
    await expect.poll(() => answerOf(third.page)).toContain('UNAUTHENTICATED');
    for (const { page } of [second, third]) {
      expect(await noteOf(page)).toMatch(/ The demo's are in demo-credentials\.json in DATA_FOLDER\.$/);
      await page.context().close();
    }
  });

  it('keeps the open tab after a reload, and uses the new key after a server restart', async () => {
    const { page } = await visit(browser, server.url);
    await page.reload();
    await page.getByRole('tab', { name: 'Customers', selected: true }).waitFor();
    await openTab(page, 'Business');
    await expect.poll(() => page.url()).toContain('Business');
    const { port } = new URL(server.url);
    await server.close();
    server = await startDemo(port);
    await page.goto(await pageAddress(server.url, folder));
    await page.getByRole('tab', { name: 'Business', selected: true }).waitFor();
    await run(page);
    await expect.poll(() => answerOf(page)).toContain('Gemini Example Trading LLC');
    await page.context().close();
  });
});
