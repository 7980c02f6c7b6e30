import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../support/browser.ts';
import {
  answerOf,
  noteOf,
  openExample,
  openTab,
  pasteHeaders,
  run,
  showDocumentation,
  toolOf,
} from '../support/explorer-page.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';

const PASTE =
  'Paste the key and secret of a credential with the scope schema:read into the headers below. The schema then loads.';

describeInBrowser('the explorer without a credential', () => {
  let browser: Browser;
  let gateway: Gateway;
  let tenant: Tenant;

  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
    tenant = await gateway.tenant();
  });
  afterAll(() => Promise.all([gateway.close(), browser.close()]));

  const isSchemaLoaded = (page: Page) =>
    page.getByRole('link', { name: 'PersonCustomer', exact: true }).count();
  const storageOf = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

  it.each([
    [1440, 900],
    [390, 844],
  ])('shows the empty headers and a note, and no error, at a width of %i px', async (width, height) => {
    const { page, problems } = await visit(browser, gateway.server.url);
    await page.setViewportSize({ width, height });
    await expect.poll(() => toolOf(page)).toContain('"X-API-Key": ""');
    expect(await toolOf(page)).toContain('"X-API-Secret": ""');
    expect(await noteOf(page)).toBe(PASTE);
    await keepScreenshot(page, `explorer-without-credential-${width}`);
    await showDocumentation(page);
    await page.getByText('Docs', { exact: true }).waitFor();
    expect(await page.getByText('Error fetching schema').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('loads the schema when both headers are filled in, without a click', async () => {
    const { page, problems } = await visit(browser, gateway.server.url);
    const { 'x-api-key': key = '', 'x-api-secret': secret = '' } = tenant.headers;
    await showDocumentation(page);
    await pasteHeaders(page, { 'X-API-Key': key, 'X-API-Secret': '' });
    expect(await noteOf(page)).toBe(PASTE);
    await pasteHeaders(page, { 'X-API-Key': key, 'X-API-Secret': secret });
    await expect.poll(() => isSchemaLoaded(page)).toBeGreaterThan(0);
    expect(await noteOf(page)).toBe('');
    await run(page);
    await expect.poll(() => answerOf(page)).toMatch(/^{ *"data": /);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('keeps headers that are only partly filled in', async () => {
    const { page } = await visit(browser, gateway.server.url);
    await pasteHeaders(page, { 'X-API-Key': 'cg_partly', 'X-API-Secret': '' });
    await page.getByRole('button', { name: 'Variables' }).click();
    await openTab(page, 'Persons');
    await openTab(page, 'Customers');
    await page.getByRole('button', { name: 'Headers' }).click();
    await expect.poll(() => toolOf(page)).toContain('cg_partly');
    await page.context().close();
  });

  it('uses the filled headers in the other tabs and for examples, and does not store them', async () => {
    const { page } = await visit(browser, gateway.server.url);
    await pasteHeaders(page, tenant.headers);
    await expect.poll(() => noteOf(page)).toBe('');
    await openTab(page, 'Persons');
    await expect.poll(() => toolOf(page)).toContain(tenant.headers['x-api-key']);
    await openExample(page, 'Organization');
    await expect.poll(() => toolOf(page)).toContain(tenant.headers['x-api-key']);
    await run(page);
    await expect.poll(() => answerOf(page)).toContain(tenant.id);
    await expect.poll(() => storageOf(page)).toContain('Organization');
    expect(await storageOf(page)).not.toContain(tenant.headers['x-api-secret']);
    await page.context().close();
  });

  it('says that the server does not accept the headers, and loads the schema when they are corrected', async () => {
    const { page } = await visit(browser, gateway.server.url);
    await showDocumentation(page);
    await pasteHeaders(page, { ...tenant.headers, 'x-api-secret': 'wrong' });
    await expect.poll(() => noteOf(page)).toContain('The server does not accept these headers.');
    expect(await page.getByText('Error fetching schema').count()).toBe(0);
    await pasteHeaders(page, tenant.headers);
    await expect.poll(() => isSchemaLoaded(page)).toBeGreaterThan(0);
    expect(await noteOf(page)).toBe('');
    await page.context().close();
  });

  it('says that the credential lacks the scope schema:read, and still runs queries', async () => {
    const scopes = SCOPES.filter((scope) => scope !== 'schema:read');
    const { headers, id } = await gateway.credential(tenant, { scopes });
    const { page } = await visit(browser, gateway.server.url);
    await pasteHeaders(page, headers);
    await expect.poll(() => noteOf(page)).toContain('This credential lacks the scope schema:read');
    await openExample(page, 'Organization');
    await run(page);
    await expect.poll(() => answerOf(page)).toContain(id);
    await page.context().close();
  });

  it('shows the error of GraphiQL for any other failure, and loads the schema again on request', async () => {
    const { page } = await visit(browser, gateway.server.url);
    await page.context().setOffline(true);
    await showDocumentation(page);
    await pasteHeaders(page, tenant.headers);
    await page.getByText('Error fetching schema').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: /re-fetch/i }).click();
    await expect.poll(() => isSchemaLoaded(page)).toBeGreaterThan(0);
    await page.context().close();
  });
});
