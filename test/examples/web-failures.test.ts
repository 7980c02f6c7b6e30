import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { describeInBrowser, keepScreenshot, visit } from '../support/browser.ts';
import { startGateway } from '../support/gateway.ts';
import { violations } from './accessibility.ts';
import { type Built, previewPage } from './page.ts';
import {
  alert,
  customers,
  FILLED,
  fill,
  focused,
  heading,
  holdRequests,
  isFocused,
  remove,
  searchbox,
  section,
  startWeb,
  status,
  type Web,
} from './web.ts';

let web: Web;

describeInBrowser('failures in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
    await fill(web.tenant);
  }, 120_000);
  afterAll(() => web?.close());

  it('shows "Not found" for an unknown customer or page', async () => {
    for (const path of ['/customers/nobody', '/nowhere']) {
      const { page, problems } = await visit(web.browser, web.served.url + path);
      await heading(page, 'Not found').waitFor();
      expect(await page.title()).toBe('Not found – Customer graph');
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Back to customers' }).click();
      await status(page, `${FILLED} customers`).waitFor();
      expect(problems).toEqual([]);
    }
  });

  it('shows what failed and continues after a retry', async () => {
    const restartable = await startRestartable(web.built);
    onTestFinished(restartable.close);
    const { page } = await visit(web.browser, restartable.served.url);
    await customers(page).nth(29).waitFor();
    await restartable.down();

    const more = page.getByRole('button', { name: 'Load more' });
    await more.focus();
    const again = page.getByRole('button', { name: 'Try again' });
    await alert(page, 'More customers could not be loaded.').waitFor();
    await restartable.up();
    await again.focus();
    await page.keyboard.press('Enter');
    await customers(page).nth(31).waitFor();
    expect(await focused(page)).toBe(await customers(page).nth(30).getByRole('link').innerText());

    await restartable.down();
    await page.reload();
    await alert(page, 'The gateway cannot be reached').waitFor();
    await keepScreenshot(page, 'web-error');
    expect(await violations(page)).toEqual([]);
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Trying again…' }).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Try again');
    await restartable.up();
    await page.keyboard.press('Enter');
    await customers(page).first().waitFor();
    expect(await focused(page)).toBe('Customers');

    await customers(page).first().getByRole('link').click();
    await section(page, 'Contact').waitFor();
    await restartable.down();
    await page.reload();
    await again.waitFor();
    await restartable.up();
    await again.click();
    await section(page, 'Contact').waitFor();
  });

  it('keeps the focus and a newer search when a retry succeeds late', async () => {
    const restartable = await startRestartable(web.built);
    onTestFinished(restartable.close);
    await restartable.down();
    const { page } = await visit(web.browser, restartable.served.url);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await restartable.up();

    const first = await holdRequests(page, ({ variables }) => variables.filter === null);
    await again.click();
    await first.asked;
    await searchbox(page).focus();
    await first.release();
    await customers(page).first().waitFor();
    expect(await isFocused(searchbox(page))).toBe(true);

    await restartable.down();
    await searchbox(page).fill('lovelace');
    await again.waitFor();
    await restartable.up();
    const second = await holdRequests(page, ({ variables }) => variables.filter?.search === 'lovelace');
    await again.click();
    await second.asked;
    await searchbox(page).fill('ada');
    await status(page, 'for “ada”').waitFor();
    expect(await alert(page, 'could not be loaded').count()).toBe(0);
    expect(await customers(page).count()).toBeGreaterThan(0);
    await second.release();
    expect(await isFocused(searchbox(page))).toBe(true);
  });

  it('shows an error when a page cannot be rendered, and can continue', async () => {
    const id = await web.tenant.customers.person({ firstName: 'Out', lastName: 'Of Time' });
    onTestFinished(() => remove(web.gateway, id));
    const sql = `update customer set date_of_birth = '20000-01-01' where id = ?`;
    await web.gateway.database.adminOrm.em.fork().execute(sql, [id]);
    const { page } = await visit(web.browser, `${web.served.url}/?search=out+of+time`);
    await page.getByRole('link', { name: 'Out Of Time' }).press('Enter');
    await alert(page, 'The page could not be shown.').waitFor();
    expect(await focused(page)).toBe('Not shown');
    expect(await violations(page)).toEqual([]);
    const correction = `update customer set date_of_birth = '2000-01-01' where id = ?`;
    await web.gateway.database.adminOrm.em.fork().execute(correction, [id]);
    await page.getByRole('button', { name: 'Reload' }).click();
    await heading(page, 'Out Of Time').waitFor();
    await web.gateway.database.adminOrm.em.fork().execute(sql, [id]);
    await page.reload();
    await heading(page, 'Not shown').waitFor();
    await page.getByRole('link', { name: 'Back to customers' }).click();
    await status(page, '1 customer for').waitFor();
  });
});
/** Starts a gateway that can be stopped and started again on the same port. */
async function startRestartable(built: Built) {
  const restartable = await startGateway();
  const owner = await restartable.tenant();
  for (let i = 0; i < 40; i += 1) await owner.customers.person();
  const page = await previewPage(built, restartable, owner);
  const port = Number(new URL(restartable.server.url).port);
  let server: Server = restartable.server;
  return {
    served: page,
    down: () => server.close(),
    async up() {
      const { url } = restartable.database;
      server = await createServer(readConfig({ PORT: String(port), DATABASE_URL: url, LOG_LEVEL: 'silent' }));
    },
    async close() {
      await page.stop();
      await server.close();
      await restartable.close();
    },
  };
}
