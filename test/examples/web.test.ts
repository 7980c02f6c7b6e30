import { resolve } from 'node:path';
import { gql } from '@apollo/client';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { client } from '../../examples/web/src/client.ts';
import { createCredential } from '../../src/access/credentials.ts';
import { SCOPES } from '../../src/access/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { ensureDemo } from '../../src/demo/demo.ts';
import { createServer, type Server } from '../../src/server.ts';
import { describeInBrowser, keepScreenshot, launchBrowser, visit } from '../support/browser.ts';
import { everything } from '../support/everything.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { walk } from '../support/pages.ts';
import type { Outcome } from '../support/process.ts';
import { violations } from './accessibility.ts';
import { type Built, buildPage, developPage, previewPage, type Served, startWith } from './page.ts';

let gateway: Gateway;
let tenant: Tenant;
let browser: Browser;
let built: Built;
let served: Served;

const customers = (page: Page) => page.getByRole('list', { name: 'Customers' }).locator('> li');
const searchbox = (page: Page) => page.getByRole('searchbox', { name: 'Search by name' });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
const isFocused = (found: Locator) => found.evaluate((element) => element.matches(':focus'));
const idsShown = (page: Page) =>
  customers(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.id));

describeInBrowser('the page of examples/web', () => {
  beforeAll(async () => {
    [gateway, browser, built] = await Promise.all([startGateway(), launchBrowser(), buildPage()]);
    tenant = await gateway.tenant();
    await fill(tenant);
    served = await previewPage(built, gateway, tenant);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([served?.stop(), browser?.close(), built?.remove()]);
    await gateway?.close();
  });

  it('finds customers while one types, and keeps the search in the URL', async () => {
    const { page, problems } = await visit(browser, served.url);
    await status(page, '94 customers').waitFor();
    await keepScreenshot(page, 'web-list');
    await searchbox(page).pressSequentially('h');
    await status(page, 'A search needs').waitFor();
    await searchbox(page).pressSequentially('iranja redy');
    await customers(page).filter({ hasText: 'Hiranya Reddy' }).waitFor();
    await status(page, '1 customer for “hiranja redy”').waitFor();
    expect(page.url()).toBe(`${served.url}/?search=hiranja+redy`);
    expect(await page.title()).toBe('“hiranja redy” – Customer graph');
    await keepScreenshot(page, 'web-search');
    expect(problems).toEqual([]);
  });

  it('shows the answer to what was typed last, whichever answer comes last', async () => {
    const { page } = await visit(browser, served.url);
    const first = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const answered = Promise.withResolvers<void>();
    await page.route('**/graphql', async (route) => {
      if (route.request().postDataJSON().variables.filter?.search !== 'number') return route.continue();
      asked.resolve();
      await first.promise;
      // The page may have given the request up.
      await route.continue().catch(() => {});
      answered.resolve();
    });
    await searchbox(page).pressSequentially('number');
    await asked.promise;
    await searchbox(page).pressSequentially(' 042');
    await status(page, 'for “number 042”').waitFor();
    const before = await idsShown(page);
    first.resolve();
    await answered.promise;
    await page.waitForLoadState('networkidle');
    expect(await idsShown(page)).toEqual(before);
    expect(await searchbox(page).inputValue()).toBe('number 042');
    expect(await customers(page).first().innerText()).toContain('Number 042');
  });

  it('loads all customers as one scrolls, each once and in order', async () => {
    const { page, problems } = await visit(browser, served.url);
    await customers(page).first().waitFor();
    const more = page.getByRole('button', { name: 'Load more' });
    for (let count = await customers(page).count(); await more.count(); ) {
      await customers(page).last().scrollIntoViewIfNeeded();
      await customers(page).nth(count).waitFor();
      count = await customers(page).count();
      await page.getByText('Loading more…').waitFor({ state: 'detached' });
    }
    expect(await idsShown(page)).toEqual((await walk(tenant, 100, 'forward')).ids);
    expect(problems).toEqual([]);
  });

  it('says that counting stopped', async () => {
    const large = await gateway.tenant();
    await gateway.database.adminOrm.em.fork().execute(
      `insert into customer (id, organization_id, type, first_name, last_name, created_at, updated_at)
       select gen_random_uuid(), ?, 'PERSON', 'One of', 'many', now(), now() from generate_series(1, 10001)`,
      [large.id],
    );
    const { url, stop } = await previewPage(built, gateway, large);
    onTestFinished(stop);
    const { page } = await visit(browser, url);
    await status(page, '10,000+ customers').waitFor();
  });

  it('shows a person with everything nested', async () => {
    const { page, problems } = await visit(browser, `${served.url}/?search=mark-first`);
    await page.getByRole('link', { name: 'mark-first mark-last' }).click();
    await heading(page, 'mark-first mark-last').waitFor();
    await status(page, 'is loaded').waitFor();
    const names = ['mobile', 'kyc', 'risk', 'rating', 'source', 'income', 'key', 'value', 'face', 'number'];
    const nested = ['line', 'city', 'document', 'file', 'domain', 'tax', 'handle', 'documentation', 'detail'];
    const text = await page.getByRole('main').innerText();
    for (const name of [...names, ...nested]) expect(text).toContain(`mark-${name}`);
    expect(text).toContain('mark@example.com');
    expect(text).toContain('shared-user');
    expect(text).toContain('€1.00');
    expect(text).toContain('1 January 2001');
    expect(await page.title()).toBe('mark-first mark-last – Customer graph');
    await keepScreenshot(page, 'web-person');
    expect(problems).toEqual([]);
  });

  it('shows a business with its persons, and what is not there', async () => {
    const { page, problems } = await visit(browser, `${served.url}/?search=mark-business`);
    await page.getByRole('link', { name: 'mark-business' }).click();
    const section = (name: string) => page.getByRole('region', { name, exact: true }).innerText();
    await heading(page, 'mark-business').waitFor();
    expect(await section('Business')).toContain('mark-type');
    expect(await section('Business')).toContain('mark-registration');
    expect(await section('Use of the account')).toContain('mark-goods');
    expect(await section('Use of the account')).toContain('mark-product');
    const persons = await section('Persons');
    expect(persons).toContain('mark-director');
    expect(persons).toContain('mark-identification');
    for (const name of ['Contact', 'Identity documents', 'Credit', 'Metadata', 'Users']) {
      expect(await section(name)).toContain('Nothing recorded');
    }
    await page.goto(`${served.url}/?search=harbour`);
    await page.getByRole('link', { name: 'Harbour Trading' }).click();
    await heading(page, 'Harbour Trading').waitFor();
    expect(await section('Persons')).toMatch(/Grace Hopper\s+Role\s+Director/);
    expect(await section('Persons')).toContain('1 Harbour Street\n20457 Hamburg\nGermany');
    await keepScreenshot(page, 'web-business');
    expect(problems).toEqual([]);
  });

  it("shows the demo's customers, the examples of the documents among them", async () => {
    // The demo has a fixed number, which another organization of the same gateway may have.
    const other = await startGateway();
    onTestFinished(other.close);
    const { url, stop } = await previewPage(built, other, await demo(other));
    onTestFinished(stop);
    const { page, problems } = await visit(browser, url);
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

  it('goes back and forward, and comes back after a reload', async () => {
    const { page, problems } = await visit(browser, served.url);
    await searchbox(page).fill('number 07');
    await status(page, 'for “number 07”').waitFor();
    const link = page.getByRole('link', { name: 'Number 077' });
    await link.click();
    await heading(page, 'Number 077').waitFor();
    await page.reload();
    await heading(page, 'Number 077').waitFor();
    await page.getByRole('link', { name: 'Back to customers' }).click();
    await link.waitFor();
    expect(page.url()).toBe(`${served.url}/?search=number+07`);
    expect(await searchbox(page).inputValue()).toBe('number 07');
    await page.goForward();
    await heading(page, 'Number 077').waitFor();
    await page.goBack();
    await link.waitFor();
    expect(await focused(page)).toBe('Number 077');
    await page.goBack();
    await status(page, '94 customers').waitFor();
    expect(await searchbox(page).inputValue()).toBe('');
    expect(problems).toEqual([]);
  });

  it('comes back to the place in the list', async () => {
    const { page } = await visit(browser, served.url);
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

  it('says that there is no such customer or page', async () => {
    for (const path of ['/customers/nobody', '/nowhere']) {
      const { page, problems } = await visit(browser, served.url + path);
      await heading(page, 'Not found').waitFor();
      expect(await page.title()).toBe('Not found – Customer graph');
      await page.getByRole('link', { name: 'Back to customers' }).click();
      await status(page, '94 customers').waitFor();
      expect(problems).toEqual([]);
    }
  });

  it('says what failed, and goes on when one tries again', async () => {
    const frail = await startFrail();
    onTestFinished(frail.close);
    const { page } = await visit(browser, frail.served.url);
    await customers(page).nth(29).waitFor();
    await frail.down();

    const more = page.getByRole('button', { name: 'Load more' });
    await more.focus();
    const again = page.getByRole('button', { name: 'Try again' });
    await page.getByRole('alert').filter({ hasText: 'More customers could not be loaded.' }).waitFor();
    await frail.up();
    await again.focus();
    await page.keyboard.press('Enter');
    await customers(page).nth(31).waitFor();
    expect(await focused(page)).toBe(await customers(page).nth(30).getByRole('link').innerText());

    await frail.down();
    await page.reload();
    await page.getByRole('alert').filter({ hasText: 'The gateway cannot be reached' }).waitFor();
    await keepScreenshot(page, 'web-error');
    expect(await violations(page)).toEqual([]);
    await again.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Trying again…' }).waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Try again');
    await frail.up();
    await page.keyboard.press('Enter');
    await customers(page).first().waitFor();
    expect(await focused(page)).toBe('Customers');

    await customers(page).first().getByRole('link').click();
    await page.getByRole('region', { name: 'Contact' }).waitFor();
    await frail.down();
    await page.reload();
    await again.waitFor();
    await frail.up();
    await again.click();
    await page.getByRole('region', { name: 'Contact' }).waitFor();
  });

  it('leaves the focus and a newer search alone when trying again works late', async () => {
    const frail = await startFrail();
    onTestFinished(frail.close);
    await frail.down();
    const { page } = await visit(browser, frail.served.url);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await frail.up();

    const first = await holdRequests(page, (search) => search === undefined);
    await again.click();
    await first.asked;
    await searchbox(page).focus();
    first.release();
    await customers(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await isFocused(searchbox(page))).toBe(true);

    await frail.down();
    await searchbox(page).fill('lovelace');
    await again.waitFor();
    await frail.up();
    const second = await holdRequests(page, (search) => search === 'lovelace');
    await again.click();
    await second.asked;
    await searchbox(page).fill('ada');
    await status(page, 'for “ada”').waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).count()).toBe(0);
    expect(await customers(page).count()).toBeGreaterThan(0);
    second.release();
    await page.waitForLoadState('networkidle');
    expect(await isFocused(searchbox(page))).toBe(true);
  });

  it('moves the focus to the heading when what had it is gone', async () => {
    const { page, problems } = await visit(browser, `${served.url}/?search=zzqqxx`);
    await page.getByRole('link', { name: 'Show all customers' }).press('Enter');
    await status(page, '94 customers').waitFor();
    expect(await focused(page)).toBe('Customers');

    const id = await tenant.customers.person({ firstName: 'Soon', lastName: 'Gone' });
    await searchbox(page).fill('soon gone');
    const link = page.getByRole('link', { name: 'Soon Gone' });
    await link.waitFor();
    await remove(id);
    await link.press('Enter');
    await heading(page, 'Not found').waitFor();
    expect(await focused(page)).toBe('Not found');
    expect(problems).toEqual([]);
  });

  it('shows a customer whose country and currency nobody knows', async () => {
    const id = await tenant.customers.person({
      nationality: 'X1',
      creditLimit: { currency: '1€', amount: '12.50' },
      dependents: { count: 0, datesOfBirth: [] },
    });
    onTestFinished(() => remove(id));
    const { page, problems } = await visit(browser, `${served.url}/customers/${id}`);
    const section = (name: string) => page.getByRole('region', { name, exact: true });
    expect(await section('Person').innerText()).toMatch(/Nationality\s+X1/);
    expect(await section('Person').innerText()).not.toContain('Dependents born');
    expect(await section('Credit').innerText()).toContain('1€ 12.50');
    expect(problems).toEqual([]);
  });

  it('says so when a page cannot be shown, and lets one go on', async () => {
    const id = await tenant.customers.person({ firstName: 'Out', lastName: 'Of Time' });
    onTestFinished(() => remove(id));
    const sql = `update customer set date_of_birth = '20000-01-01' where id = ?`;
    await gateway.database.adminOrm.em.fork().execute(sql, [id]);
    const { page } = await visit(browser, `${served.url}/?search=out+of+time`);
    await page.getByRole('link', { name: 'Out Of Time' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The page could not be shown.' }).waitFor();
    expect(await focused(page)).toBe('Not shown');
    expect(await violations(page)).toEqual([]);
    const correction = `update customer set date_of_birth = '2000-01-01' where id = ?`;
    await gateway.database.adminOrm.em.fork().execute(correction, [id]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Out Of Time').waitFor();
    await gateway.database.adminOrm.em.fork().execute(sql, [id]);
    await page.reload();
    await heading(page, 'Not shown').waitFor();
    await page.getByRole('link', { name: 'Back to customers' }).click();
    await status(page, '1 customer for').waitFor();
  });

  it('adds nothing to the history by a link to where one is', async () => {
    const { page } = await visit(browser, served.url);
    await customers(page).first().waitFor();
    const length = () => page.evaluate<number>('history.length');
    const before = await length();
    await page.getByRole('link', { name: 'Customer graph' }).click();
    expect(await length()).toBe(before);
    await customers(page).first().getByRole('link').click();
    expect(await length()).toBe(before + 1);
  });

  it('works by keyboard alone', async () => {
    const { page, problems } = await visit(browser, served.url);
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

  it('has nothing that axe objects to, in light and dark', async () => {
    const { page, problems } = await visit(browser, served.url);
    await customers(page).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepScreenshot(page, 'web-list-dark');
    for (const name of ['mark-first', 'mark-business']) {
      await page.goto(`${served.url}/?search=${name}`);
      await page.getByRole('link', { name }).click();
      await page.getByRole('region', { name: 'Contact' }).waitFor();
      expect(await violations(page)).toEqual([]);
    }
    for (const search of ['zzqqxx', 'h']) {
      await page.goto(`${served.url}/?search=${search}`);
      await status(page, search === 'h' ? 'A search needs' : '0 customers').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.goto(`${served.url}/nowhere`);
    await heading(page, 'Not found').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('fits a screen of 360 pixels', async () => {
    const { page } = await visit(browser, `${served.url}/?search=mark-first`);
    await page.setViewportSize({ width: 360, height: 740 });
    const width = () => page.evaluate<number>('document.documentElement.scrollWidth');
    await customers(page).first().waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'web-list-narrow');
    await page.getByRole('link', { name: 'mark-first' }).click();
    await page.getByRole('region', { name: 'Contact' }).waitFor();
    expect(await width()).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'web-person-narrow');
  });

  it('keeps the credential from the browser, and other pages from the credential', async () => {
    const { page } = await visit(browser, 'about:blank');
    const seen: Promise<string>[] = [];
    page.on('response', (response) => {
      seen.push(response.text(), response.request().allHeaders().then(JSON.stringify));
    });
    await page.goto(served.url);
    await customers(page).first().waitFor();
    const everythingSeen = (await Promise.all(seen)).join();
    expect(everythingSeen).toContain('Hiranya Reddy');
    for (const secret of Object.values(tenant.headers)) expect(everythingSeen).not.toContain(secret);

    const body = JSON.stringify({ query: '{ customers { nodes { displayName } } }' });
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' };
    const elsewhere = await fetch(`${served.url}/graphql`, { method: 'POST', headers, body });
    expect(elsewhere.status).toBe(403);
    expect(await elsewhere.text()).not.toContain('Hiranya');
  });

  it('works in development, where nothing of the repository is served beside it', async () => {
    const { url, stop } = await developPage(gateway, tenant);
    onTestFinished(stop);
    const { page } = await visit(browser, url);
    await customers(page).filter({ hasText: 'Hiranya Reddy' }).waitFor();
    const served = (path: string) => fetch(`${url}/@fs${resolve(path)}`);
    expect((await served('examples/web/src/app.tsx')).status).toBe(200);
    expect((await served('package.json')).status).toBe(403);
  });
});

it('refuses settings that cannot work, with a line that names the variable', async () => {
  const elsewhere = { CUSTOMER_GRAPH_URL: 'https://graph.example.com' };
  const wrong: [string, Record<string, string>][] = [
    ['CUSTOMER_GRAPH_URL', { CUSTOMER_GRAPH_URL: '127.0.0.1:4000' }],
    ['CUSTOMER_GRAPH_URL', { CUSTOMER_GRAPH_URL: 'http://' }],
    ['CUSTOMER_GRAPH_API_SECRET', { CUSTOMER_GRAPH_API_KEY: 'key' }],
    ['CUSTOMER_GRAPH_API_KEY', { ...elsewhere, CUSTOMER_GRAPH_API_SECRET: 'secret' }],
    ['CUSTOMER_GRAPH_URL', elsewhere],
  ];
  const outcomes = await Promise.all(wrong.map(([, settings]) => startWith(settings)));
  for (const [i, [variable]] of wrong.entries()) {
    const { code, stdout, stderr } = outcomes[i] as Outcome;
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(new RegExp(`^${variable} [^\n]+\n$`));
  }
});

it('keeps in the cache what different queries selected of one embedded object', () => {
  const email = gql`query { node(id: "1") { id ... on PersonCustomer { contact { email } } } }`;
  const phone = gql`query { node(id: "1") { id ... on PersonCustomer { contact { telephone } } } }`;
  const data = (contact: object) => ({
    node: { __typename: 'PersonCustomer', id: '1', contact: { __typename: 'Contact', ...contact } },
  });
  client.writeQuery({ query: email, data: data({ email: 'ada@example.com' }) });
  client.writeQuery({ query: phone, data: data({ telephone: '+441' }) });
  expect(client.readQuery({ query: email })).toEqual(data({ email: 'ada@example.com' }));
});

const NAMES = 90;

/** More customers than three pages hold, and one of each kind with everything. */
async function fill(tenant: Tenant): Promise<void> {
  for (let i = 1; i <= NAMES; i += 1) {
    await tenant.customers.person({ firstName: 'Number', lastName: String(i).padStart(3, '0') });
  }
  await tenant.customers.person({ firstName: 'Hiranya', lastName: 'Reddy' });
  await everything(tenant, 'mark');
  const business = await tenant.customers.business({ name: 'Harbour Trading' });
  const role = { code: 'DIRECTOR' as const, text: null };
  const businessPerson = await tenant.customers.businessPerson(business, {
    role,
    firstName: 'Grace',
    lastName: 'Hopper',
  });
  const home = {
    purpose: 'RESIDENTIAL' as const,
    line1: '1 Harbour Street',
    postcode: '20457',
    city: 'Hamburg',
    country: 'DE',
  };
  await tenant.customers.address(business, { businessPerson, ...home });
}

async function remove(id: string): Promise<void> {
  await gateway.database.adminOrm.em.fork().execute('delete from customer where id = ?', [id]);
}

/** Holds the requests for some searches until they are released. */
async function holdRequests(page: Page, isHeld: (search: string | undefined) => boolean) {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (isHeld(route.request().postDataJSON().variables.filter?.search)) {
      asked.resolve();
      await released.promise;
    }
    // The page may have given the request up.
    await route.fallback().catch(() => {});
  });
  return { asked: asked.promise, release: released.resolve };
}

async function demo({ database: { adminOrm } }: Gateway): Promise<Pick<Tenant, 'headers'>> {
  const organizationId = await ensureDemo(adminOrm, { customers: 60, seed: 1 });
  const em = adminOrm.em.fork();
  const credential = { organizationId, name: 'test', scopes: SCOPES, userId: undefined };
  const { apiKey, apiSecret } = await createCredential(em, credential);
  return { headers: { 'x-api-key': apiKey, 'x-api-secret': apiSecret } };
}

/** A gateway that goes down and comes up again at the same address. */
async function startFrail() {
  const frail = await startGateway();
  const owner = await frail.tenant();
  for (let i = 0; i < 40; i += 1) await owner.customers.person();
  const page = await previewPage(built, frail, owner);
  const port = Number(new URL(frail.server.url).port);
  let server: Server = frail.server;
  return {
    served: page,
    down: () => server.close(),
    async up() {
      const { url } = frail.database;
      server = await createServer(readConfig({ PORT: String(port), DATABASE_URL: url, LOG_LEVEL: 'silent' }));
    },
    async close() {
      await page.stop();
      await server.close();
      await frail.close();
    },
  };
}
