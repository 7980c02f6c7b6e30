import type { Socket } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser, visit } from '../support/browser.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

describeInBrowser('the files of the explorer', () => {
  let browser: Browser;
  let gateway: Gateway;
  const connections = new Set<Socket>();

  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
    gateway.server.app.server.on('connection', (socket: Socket) => connections.add(socket));
  });
  afterAll(() => Promise.all([gateway.close(), browser.close()]));

  const bytesSent = () => [...connections].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);

  /** Opens the explorer with the workers of its editors, and returns how many bytes the server sent. */
  async function bytesOfVisit(page: Page): Promise<number> {
    const before = bytesSent();
    const workers = new Set<string>();
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('-worker.js')) workers.add(request.url());
    });
    await page.goto(gateway.server.url);
    await page.getByRole('tab', { name: 'Customers', selected: true }).waitFor();
    await expect.poll(() => workers.size).toBe(3);
    return bytesSent() - before;
  }

  it('are sent once: for a second visit, the server sends only the small page', async () => {
    const { page, problems } = await visit(browser, 'about:blank');
    expect(await bytesOfVisit(page)).toBeGreaterThan(1_000_000);
    const second = await page.context().newPage();
    expect(await bytesOfVisit(second)).toBeLessThan(20_000);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
