import type { Browser, Locator, Page, Request } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { populateTenant } from '../support/fully-populated-tenant.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { type Built, buildPage, previewPage, type Served } from './page.ts';

/** The built page, a gateway with an organization, and a browser. */
export interface Web {
  gateway: Gateway;
  tenant: Tenant;
  browser: Browser;
  built: Built;
  served: Served;
  close(): Promise<void>;
}

export async function startWeb(): Promise<Web> {
  const [gateway, browser, built] = await Promise.all([startGateway(), launchBrowser(), buildPage()]);
  const tenant = await gateway.tenant();
  const served = await previewPage(built, gateway, tenant);
  async function close() {
    await Promise.all([served.stop(), browser.close(), built.remove()]);
    await gateway.close();
  }
  return { gateway, tenant, browser, built, served, close };
}

/** Number of customers that `fill` creates. */
export const FILLED = 94;

/** Creates more than three pages of customers, including a person and a business with all fields. */
export async function fill(tenant: Tenant): Promise<void> {
  for (let i = 1; i <= FILLED - 4; i += 1) {
    await tenant.customers.person({ firstName: 'Number', lastName: String(i).padStart(3, '0') });
  }
  await tenant.customers.person({ firstName: 'Hiranya', lastName: 'Reddy' });
  await populateTenant(tenant, 'mark');
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

export async function remove({ database }: Gateway, id: string): Promise<void> {
  await database.adminOrm.em.fork().execute('delete from customer where id = ?', [id]);
}

/** A GraphQL request of the page. */
export interface PageRequest {
  operationName: string;
  // biome-ignore lint/suspicious/noExplicitAny: each operation has variables of its own
  variables: any;
}

/**
 * Holds matching requests until `release` is called, which waits until the page has received and rendered the
 * responses.
 */
export async function holdRequests(page: Page, isHeld: (request: PageRequest) => boolean) {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const ended: Promise<void>[] = [];
  await page.route('**/graphql', async (route) => {
    if (!isHeld(route.request().postDataJSON())) return route.fallback();
    ended.push(endOf(page, route.request()));
    asked.resolve();
    await released.promise;
    // The page may have cancelled the request.
    await route.fallback().catch(() => {});
  });
  async function release() {
    released.resolve();
    await Promise.all(ended);
    await page.evaluate(
      'new Promise((rendered) => requestAnimationFrame(() => requestAnimationFrame(rendered)))',
    );
  }
  return { asked: asked.promise, release };
}

function endOf(page: Page, request: Request): Promise<void> {
  return new Promise((resolve) => {
    const onEnd = (ended: Request) => ended === request && resolve();
    page.on('requestfinished', onEnd);
    page.on('requestfailed', onEnd);
  });
}

/** Collects the requests of the page from now on. */
export function listen(page: Page): PageRequest[] {
  const asked: PageRequest[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON());
  });
  return asked;
}

export const customers = (page: Page) => page.getByRole('list', { name: 'Customers' }).locator('> li');
export const searchbox = (page: Page) => page.getByRole('searchbox', { name: 'Search by name' });
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
export const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
export const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
export const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
export const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');
export const isFocused = (found: Locator) => found.evaluate((element) => element.matches(':focus'));
export const width = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth');
export const idsShown = (page: Page) =>
  customers(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.id));
