import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeInBrowser, keepScreenshot } from '../support/browser.ts';
import { violations } from './accessibility.ts';
import { button, CONTACT, changeElsewhere, createBusiness, openCustomer } from './editing.ts';
import { alert, focused, isFocused, section, startWeb, type Web } from './web.ts';

let web: Web;
/** A business with a contact and no address, created for each test. */
let business: string;

describeInBrowser('the history of a customer in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
  }, 120_000);
  afterAll(() => web?.close());
  beforeEach(async () => {
    business = await createBusiness(web.tenant);
  });

  it('shows the history page by page with the changes of each write', async () => {
    for (let i = 2; i <= 22; i += 1) {
      await changeElsewhere(web.tenant, business, { metadata: [{ key: 'turn', value: String(i) }] });
    }
    const { page } = await openCustomer(web, business);
    const history = section(page, 'History');
    const entries = history.getByRole('listitem');
    expect(await entries.count()).toBe(10);
    expect(await entries.first().innerText()).toMatch(/Version 22 ·/);
    expect(await entries.first().innerText()).toMatch(/Metadata › turn\s+21 → 22/);
    const older = button(history, 'Show older changes');
    await page.route('**/graphql', (route) => route.abort());
    await older.press('Enter');
    await alert(page, 'Older changes could not be loaded.').waitFor();
    expect(await isFocused(older)).toBe(true);
    await page.unroute('**/graphql');
    await older.press('Enter');
    await expect.poll(() => entries.count()).toBe(20);
    await expect.poll(() => focused(page)).toMatch(/Version 12 /);
    await older.press('Enter');
    await expect.poll(() => entries.count()).toBe(22);
    await expect.poll(() => focused(page)).toMatch(/Version 2 /);
    expect(await older.count()).toBe(0);

    const creation = entries.last();
    expect(await creation.innerText()).not.toContain(CONTACT.email);
    await creation.locator('summary').press('Enter');
    expect(await creation.innerText()).toMatch(/Create business customer\s+Version 1/);
    expect(await creation.innerText()).toMatch(/Contact › email\s+nothing → ada@example.com/);
    await creation.scrollIntoViewIfNeeded();
    await keepScreenshot(page, 'web-history');
    expect(await violations(page)).toEqual([]);
  });
});
