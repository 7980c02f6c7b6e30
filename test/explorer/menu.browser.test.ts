import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readExamples } from '../../src/explorer/examples.ts';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../support/browser.ts';
import { toolOf } from '../support/explorer-page.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SIZES = [
  [1440, 900],
  [390, 844],
] as const;

describeInBrowser('the examples of the explorer', () => {
  let browser: Browser;
  let gateway: Gateway;

  beforeAll(async () => {
    [gateway, browser] = await Promise.all([startGateway(), launchBrowser()]);
  });
  afterAll(() => Promise.all([gateway.close(), browser.close()]));

  async function visitAt(width: number, height: number): Promise<Page> {
    const { page } = await visit(browser, gateway.server.url);
    await page.setViewportSize({ width, height });
    await page.getByRole('tab', { name: 'Customers', selected: true }).waitFor();
    return page;
  }
  const entries = (page: Page) => page.locator('#examples button');

  it.each(SIZES)(
    'are three tabs in one row on a page that fits the screen, at a width of %i px',
    async (...size) => {
      const page = await visitAt(...size);
      const tabs = page.getByRole('tab');
      expect(await tabs.allInnerTexts()).toEqual(['Customers', 'Persons', 'Business']);
      const boxes = await Promise.all((await tabs.all()).map((tab) => tab.boundingBox()));
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
      const [width, height] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect([width, height]).toEqual([...size]);
      for (const name of ['Examples', 'Execute query (Ctrl-Enter)', 'Variables', 'Headers']) {
        const box = await page.getByRole('button', { name }).boundingBox();
        expect([name, (box?.x ?? 0) + (box?.width ?? 0) <= size[0]]).toEqual([name, true]);
      }
      await page.context().close();
    },
  );

  it.each(SIZES)('are all in a menu that the keyboard operates, at a width of %i px', async (...size) => {
    const page = await visitAt(...size);
    await page.getByRole('button', { name: 'Examples' }).focus();
    await page.keyboard.press('Enter');
    await keepScreenshot(page, `explorer-examples-${size[0]}`);
    const names = (await readExamples()).map(({ name, description }) => `${name} ${description}`);
    expect(await entries(page).allTextContents()).toEqual(names);
    await page.keyboard.press('Escape');
    expect(await entries(page).first().isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Addresses', selected: true }).waitFor();
    expect(await entries(page).first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Variables' }).click();
    await expect.poll(() => toolOf(page)).toContain('"country"');
    await page.context().close();
  });

  it('have an accessible menu and note, in light and dark mode', async () => {
    const page = await visitAt(1440, 900);
    await page.getByRole('button', { name: 'Examples' }).click();
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<AxeResults>("axe.run('.page-header')");
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect([colorScheme, found]).toEqual([colorScheme, []]);
    }
    await page.context().close();
  });
});
