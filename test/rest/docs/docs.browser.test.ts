import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createServer, type Server } from '../../../src/server.ts';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../../support/browser.ts';
import { pageCookie } from '../../support/demo-page.ts';
import { names, operationsIn, readDocument } from '../openapi/documents.ts';

describeInBrowser('the API reference pages', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  let cookie: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'customer-graph-docs-'));
    const config = readConfig({ PORT: '0', DATA_FOLDER: folder, LOG_LEVEL: 'silent' });
    [server, browser] = await Promise.all([createServer(config), launchBrowser()]);
    cookie = await pageCookie(server.url, folder);
  });
  afterAll(async () => {
    await Promise.all([server.close(), browser.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens an operation, sends its example and returns the shown status. */
  async function sendExample(page: Page, operationId: string): Promise<string | null> {
    const operation = page.locator(`.opblock[id$="-${operationId}"]`);
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    return operation.locator('.live-responses-table tbody .response-col_status').first().textContent();
  }

  it('are linked from /docs', async () => {
    const { page, problems } = await visit(browser, `${server.url}/docs`, cookie);
    for (const name of names) {
      await page
        .getByRole('main')
        .getByRole('link', { name: readDocument(name).info.title })
        .click();
      await page.waitForURL(`**/docs/${name}`);
      await page.locator('.opblock').first().waitFor();
      await page.goBack();
    }
    await keepScreenshot(page, 'docs');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each(names)('%s shows every operation without external requests or console errors', async (name) => {
    const { page, problems } = await visit(browser, `${server.url}/docs/${name}`, cookie);
    const operations = operationsIn(readDocument(name));
    await expect.poll(() => page.locator('.opblock').count()).toBe(operations.length);
    await keepScreenshot(page, `docs-${name}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['onboarding', 'updateCustomer', '200'],
    ['clients', 'getClient', '200'],
    ['registry', 'putCustomer', '204'],
    ['banking', 'addAddressToCustomer', '201'],
    ['banking', 'getCustomerAddresses', '200'],
    ['screening', 'updateClient', '200'],
  ])('%s sends the example of %s with one click', async (name, operationId, status) => {
    const { page, problems } = await visit(browser, `${server.url}/docs/${name}`, cookie);
    expect(await sendExample(page, operationId)).toContain(status);
    await keepScreenshot(page, `docs-${name}-${operationId}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
