import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { ensureDemo } from '../../src/demo/demo.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { describeInBrowser, keepScreenshot, visit } from '../support/browser.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { walk } from '../support/pages.ts';
import { violations } from './accessibility.ts';
import { previewPage } from './page.ts';
import {
  customers,
  FILLED,
  fill,
  focused,
  heading,
  holdRequests,
  idsShown,
  remove,
  searchbox,
  startWeb,
  status,
  type Web,
  width,
} from './web.ts';

let web: Web;

describeInBrowser('the customer list in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
    await fill(web.tenant);
  }, 120_000);
  afterAll(() => web?.close());

  it('searches while the user types and keeps the search in the URL', async () => {
    const { page, problems } = await visit(web.browser, web.served.url);
    await status(page, `${FILLED} customers`).waitFor();
    await keepScreenshot(page, 'web-list');
    await searchbox(page).pressSequentially('h');
    await status(page, 'A search needs').waitFor();
    await searchbox(page).pressSequentially('iranja redy');
    await customers(page).filter({ hasText: 'Hiranya Reddy' }).waitFor();
    await status(page, '1 customer for “hiranja redy”').waitFor();
    expect(page.url()).toBe(`${web.served.url}/?search=hiranja+redy`);
    expect(await page.title()).toBe('“hiranja redy” – Customer graph');
    await keepScreenshot(page, 'web-search');
    expect(problems).toEqual([]);
  });

  it('shows the result of the last typed search even if an earlier response arrives later', async () => {
    const { page } = await visit(web.browser, web.served.url);
    const first = await holdRequests(page, ({ variables }) => variables.filter?.search === 'number');
    await searchbox(page).pressSequentially('number');
    await first.asked;
    await searchbox(page).pressSequentially(' 042');
    await status(page, 'for “number 042”').waitFor();
    const before = await idsShown(page);
    await first.release();
    expect(await idsShown(page)).toEqual(before);
    expect(await searchbox(page).inputValue()).toBe('number 042');
    expect(await customers(page).first().innerText()).toContain('Number 042');
  });

  it('loads all customers while scrolling, each once and in order', async () => {
    const { page, problems } = await visit(web.browser, web.served.url);
    await customers(page).first().waitFor();
    const more = page.getByRole('button', { name: 'Load more' });
    for (let count = await customers(page).count(); await more.count(); ) {
      await customers(page).last().scrollIntoViewIfNeeded();
      await customers(page).nth(count).waitFor();
      count = await customers(page).count();
      await page.getByText('Loading more…').waitFor({ state: 'detached' });
    }
    expect(await idsShown(page)).toEqual((await walk(web.tenant, 100, 'forward')).ids);
    expect(problems).toEqual([]);
  });

  it('shows that the count is a lower bound', async () => {
    const large = await web.gateway.tenant();
    await web.gateway.database.adminOrm.em.fork().execute(
      `insert into customer (id, organization_id, type, first_name, last_name, created_at, updated_at)
       select gen_random_uuid(), ?, 'PERSON', 'One of', 'many', now(), now() from generate_series(1, 10001)`,
      [large.id],
    );
    const { url, stop } = await previewPage(web.built, web.gateway, large);
    onTestFinished(stop);
    const { page } = await visit(web.browser, url);
    await status(page, '10,000+ customers').waitFor();
  });

  it("shows the demo's customers, including the examples of the API specs", async () => {
    // Use another gateway: the demo's organization number is fixed and can be taken in this one.
    const other = await startGateway();
    onTestFinished(other.close);
    const { url, stop } = await previewPage(web.built, other, await demo(other));
    onTestFinished(stop);
    const { page, problems } = await visit(web.browser, url);
    await status(page, '65 customers').waitFor();
    await keepScreenshot(page, 'web-demo-list');
    for (const name of ['Beispiel', 'Gemini', 'Placeholder']) {
      await searchbox(page).fill(name);
      await status(page, `for “${name}”`).waitFor();
      await customers(page).first().getByRole('link').click();
      await page.getByRole('region', { name: 'Contact' }).waitFor();
      expect(await page.getByRole('main').innerText()).toContain(name);
      if (name === 'Placeholder') await keepScreenshot(page, 'web-demo-person');
      await page.getByRole('link', { name: 'Back to customers' }).click();
    }
    expect(problems).toEqual([]);
  });

  it('supports back, forward and reload', async () => {
    const { page, problems } = await visit(web.browser, web.served.url);
    await searchbox(page).fill('number 07');
    await status(page, 'for “number 07”').waitFor();
    const link = page.getByRole('link', { name: 'Number 077' });
    await link.click();
    await heading(page, 'Number 077').waitFor();
    await page.reload();
    await heading(page, 'Number 077').waitFor();
    await page.getByRole('link', { name: 'Back to customers' }).click();
    await link.waitFor();
    expect(page.url()).toBe(`${web.served.url}/?search=number+07`);
    expect(await searchbox(page).inputValue()).toBe('number 07');
    await page.goForward();
    await heading(page, 'Number 077').waitFor();
    await page.goBack();
    await link.waitFor();
    expect(await focused(page)).toBe('Number 077');
    await page.goBack();
    await status(page, `${FILLED} customers`).waitFor();
    expect(await searchbox(page).inputValue()).toBe('');
    expect(problems).toEqual([]);
  });

  it('returns to the previous position in the list', async () => {
    const { page } = await visit(web.browser, web.served.url);
    await customers(page).nth(29).scrollIntoViewIfNeeded();
    await customers(page).nth(59).scrollIntoViewIfNeeded();
    const link = customers(page).nth(50).getByRole('link');
    const name = await link.innerText();
    await link.click();
    await heading(page, name).waitFor();
    expect(await focused(page)).toBe(name);
    await page.getByRole('link', { name: 'Back to customers' }).click();
    await link.waitFor();
    expect(await focused(page)).toBe(name);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(1_000);
  });

  it('moves the focus to the heading when the focused element is removed', async () => {
    const { page, problems } = await visit(web.browser, `${web.served.url}/?search=zzqqxx`);
    await page.getByRole('link', { name: 'Show all customers' }).press('Enter');
    await status(page, `${FILLED} customers`).waitFor();
    expect(await focused(page)).toBe('Customers');

    const id = await web.tenant.customers.person({ firstName: 'Soon', lastName: 'Gone' });
    await searchbox(page).fill('soon gone');
    const link = page.getByRole('link', { name: 'Soon Gone' });
    await link.waitFor();
    await remove(web.gateway, id);
    await link.press('Enter');
    await heading(page, 'Not found').waitFor();
    expect(await focused(page)).toBe('Not found');
    expect(problems).toEqual([]);
  });

  it('adds no history entry for a link to the current page', async () => {
    const { page } = await visit(web.browser, web.served.url);
    await customers(page).first().waitFor();
    const length = () => page.evaluate<number>('history.length');
    const before = await length();
    await page.getByRole('link', { name: 'Customer graph' }).click();
    expect(await length()).toBe(before);
    await customers(page).first().getByRole('link').click();
    expect(await length()).toBe(before + 1);
  });

  it('works with the keyboard only', async () => {
    const { page, problems } = await visit(web.browser, web.served.url);
    await customers(page).first().waitFor();
    for (const name of ['Customer graph', '']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.type('hiranya');
    await page.keyboard.press('Enter');
    await status(page, '1 customer for “hiranya”').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Hiranya Reddy');
    expect(await page.evaluate('document.activeElement.matches(":focus-visible")')).toBe(true);
    await page.keyboard.press('Enter');
    await heading(page, 'Hiranya Reddy').waitFor();
    expect(await focused(page)).toBe('Hiranya Reddy');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Back to customers');
    await page.keyboard.press('Enter');
    await customers(page).first().waitFor();
    expect(await focused(page)).toBe('Hiranya Reddy');
    expect(problems).toEqual([]);
  });

  it('has no axe violations in light and dark mode', async () => {
    const { page, problems } = await visit(web.browser, web.served.url);
    await customers(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepScreenshot(page, 'web-list-dark');
    for (const search of ['zzqqxx', 'h']) {
      await page.goto(`${web.served.url}/?search=${search}`);
      await status(page, search === 'h' ? 'A search needs' : '0 customers').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
  });

  it('fits a screen of 360 pixels', async () => {
    const { page } = await visit(web.browser, `${web.served.url}/?search=mark-first`);
    await page.setViewportSize({ width: 360, height: 740 });
    await customers(page).first().waitFor();
    expect(await width(page)).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'web-list-narrow');
  });
});
async function demo({ database: { adminOrm } }: Gateway): Promise<Pick<Tenant, 'headers'>> {
  const organizationId = await ensureDemo(adminOrm, { customers: 60, seed: 1 });
  const em = adminOrm.em.fork();
  const credential = { organizationId, name: 'test', scopes: SCOPES, userId: undefined };
  const { apiKey, apiSecret } = await createCredential(em, credential);
  return { headers: { 'x-api-key': apiKey, 'x-api-secret': apiSecret } };
}
