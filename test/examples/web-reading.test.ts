import { afterAll, beforeAll, expect, it } from 'vitest';
import { amountText, moneyText } from '../../examples/web/src/format/amount.ts';
import { eraseCustomer } from '../../src/journal/erasure.ts';
import { sender } from '../rest/rest.ts';
import { describeInBrowser, keepScreenshot, visit } from '../support/browser.ts';
import { mutateOrThrow } from '../support/mutations.ts';
import { violations } from './accessibility.ts';
import { button, changeElsewhere, createBusiness, createPerson, field, openCustomer } from './editing.ts';
import { brokenWords, precedes } from './layout.ts';
import { customers, fill, heading, section, startWeb, status, type Web } from './web.ts';

let web: Web;
const WIDTHS = [390, 1440];

describeInBrowser('examples/web is easy to read', () => {
  beforeAll(async () => {
    web = await startWeb();
    await fill(web.tenant);
  }, 120_000);
  afterAll(() => web?.close());

  async function open(name: string, width: number) {
    const opened = await visit(web.browser, `${web.served.url}/?search=${name}`);
    await opened.page.setViewportSize({ width, height: 900 });
    await opened.page.getByRole('link', { name }).click();
    await heading(opened.page, name).waitFor();
    await section(opened.page, 'Contact').waitFor();
    return opened;
  }

  it('shows in the history who made a change and through which system', async () => {
    const clerk = await web.gateway.credential(web.tenant, { userId: 'clerk-7' });
    const id = await createPerson(web.tenant);
    const email = `/v1/banks/${web.tenant.bankId}/customers/${id}/email`;
    const send = sender(web.gateway);
    expect((await send(web.tenant, 'PUT', email, { email: 'new@example.com' })).status).toBe(200);
    await changeElsewhere(clerk, id, { telephone: '+49 40 222222' });
    const { page } = await openCustomer(web, id);
    const entries = await section(page, 'History').getByRole('listitem').allInnerTexts();
    const [key, clerkKey] = [web.tenant, clerk].map(({ headers }) => headers['x-api-key']);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toContain(`By user clerk-7, through GraphQL, with API key ${clerkKey}`);
    expect(entries[1]).toContain(`By API key ${key}, through the banking API`);
    expect(entries[2]).toContain(`By API key ${key}, through GraphQL`);
    expect(await violations(page)).toEqual([]);
    await keepScreenshot(page, 'web-history-origin');

    await eraseCustomer(web.gateway.database.adminOrm, id);
    await page.reload();
    const erasure = section(page, 'History').getByRole('listitem').first();
    expect(await erasure.innerText()).toMatch(/^Erased\n.*\nBy the command line/);
    expect(await section(page, 'History').innerText()).not.toContain('clerk-7');
    expect(await erasure.innerText()).toContain('No changes to show');
  });

  it('shows contact, KYC and risk before the history on a phone', async () => {
    const id = await createPerson(web.tenant);
    const { page } = await openCustomer(web, id);
    await page.setViewportSize({ width: 390, height: 844 });
    const history = section(page, 'History');
    for (const name of ['Person', 'Contact', 'Addresses', 'KYC', 'Risk', 'Record']) {
      expect(await precedes(section(page, name), history)).toEqual({ inDocument: true, onScreen: true });
    }
    expect(await violations(page)).toEqual([]);
  });

  it('shows on a phone the sections in the order of the document', async () => {
    const { page } = await open('mark-business', 390);
    const tops = await page
      .getByRole('region')
      .evaluateAll((sections) => sections.map((each) => each.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(10);
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
    await page.setViewportSize({ width: 390, height: 7000 });
    await keepScreenshot(page, 'web-business-narrow');
  });

  it('shows the English name of a business in the list if it differs', async () => {
    const { customers: add } = web.tenant;
    await add.business({ name: '越智農林有限会社', nameEnglish: 'Ochi Farming' });
    await add.business({ name: 'Ochi Forests', nameEnglish: 'Ochi Forests' });
    await add.business({ name: null, nameEnglish: 'Ochi Fields' });
    const { page } = await visit(web.browser, `${web.served.url}/?search=ochi`);
    await status(page, '3 customers for “ochi”').waitFor();
    const names = await customers(page).locator('.who').allInnerTexts();
    const shown = [
      '越智農林有限会社 Ochi Farming\nBusiness',
      'Ochi Forests\nBusiness',
      'Ochi Fields\nBusiness',
    ];
    expect(names.map((text) => text.replaceAll(/\n+/g, '\n')).sort()).toEqual(shown.sort());
    await page.setViewportSize({ width: 390, height: 844 });
    await keepScreenshot(page, 'web-english-names');
    expect(await violations(page)).toEqual([]);
  });

  it('folds the sections with nothing recorded into one line', async () => {
    const id = await createBusiness(web.tenant);
    const { page } = await openCustomer(web, id);
    const line = page.getByText('Nothing recorded:');
    expect(await line.innerText()).toBe(
      'Nothing recorded: income and expenditure, IDs in other systems, social media, users, metadata, persons, ' +
        'use of the account, identity documents, tax residences, credit, CRM events',
    );
    const shown = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(shown).toEqual(['Business', 'Contact', 'Addresses', 'KYC', 'Risk', 'Record', 'History']);

    await eraseCustomer(web.gateway.database.adminOrm, id);
    await page.reload();
    await heading(page, 'Name erased').waitFor();
    expect(await line.innerText()).toContain('Nothing recorded: business, contact, addresses, income');
    expect(await section(page, 'Contact').count()).toBe(0);
  });

  it.each(WIDTHS)('breaks no label inside a word at %i pixels', async (width) => {
    const id = await createPerson(web.tenant);
    const metadata = ['relationshipManager', 'migratedFrom', 'preferredLanguage'];
    await changeElsewhere(web.tenant, id, { metadata: metadata.map((key) => ({ key, value: 'RM-02' })) });
    const { page } = await openCustomer(web, id);
    await page.setViewportSize({ width, height: 900 });
    expect(await page.locator('dt').count()).toBeGreaterThan(10);
    expect(await brokenWords(page, 'dt, h1, h2, h3, h4, label, button, .status-badges li')).toEqual([]);
    for (const name of ['mark-legal', 'mark-business']) {
      const { page } = await open(name, width);
      expect(await brokenWords(page, 'dt, h2, h3, h4, label, button, .status-badges li')).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  it('formats amounts alike in sections and in the history', async () => {
    const person = await web.tenant.customers.person({
      creditLimit: { currency: 'JPY', amount: '81804' },
    });
    await web.tenant.customers.creditLimitOrder(person, {
      requestedCurrentRateAmount1: '7500',
      requestedCurrentRateAmount2: '9000.5',
      temporaryRequestedCurrentAmount: 'about 12000',
    });
    await mutateOrThrow(web.tenant, 'updateCustomerCreditLimit', {
      customerId: person,
      creditLimit: { currency: 'GBP', amount: '12500.50' },
    });
    const { page } = await openCustomer(web, person);
    const credit = await section(page, 'Credit').innerText();
    expect(credit).toMatch(/Limit\s+GBP\s12,500\.50/);
    expect(credit).toMatch(/Requested amount 1\s+7,500\n/);
    expect(credit).toMatch(/Requested amount 2\s+9,000\.50\n/);
    expect(credit).toMatch(/Temporary amount\s+about 12000\n/);
    const history = await section(page, 'History').innerText();
    expect(history).toMatch(/Credit limit › amount\s+81,804 → 12,500\.50/);
  });

  it('shows values of the history as the sections show them', async () => {
    const person = await web.tenant.customers.person({});
    await mutateOrThrow(web.tenant, 'patchPersonCustomer', {
      customerId: person,
      risk: { level: 'HIGH', blocked: true },
      nationality: 'DE',
      relationshipStatus: 'WIDOWED OR true',
    });
    const { page } = await openCustomer(web, person);
    const history = await section(page, 'History').innerText();
    expect(history).toMatch(/Risk › level\s+Medium → High/);
    expect(history).toMatch(/Risk › blocked\s+No → Yes/);
    expect(history).toMatch(/Nationality\s+nothing → Germany/);
    expect(history).toMatch(/Relationship status\s+nothing → WIDOWED OR true/);
  });

  it('uses plain words in the form for a missing value and for a conflict', async () => {
    const id = await createPerson(web.tenant);
    const { page } = await openCustomer(web, id);
    await button(page, 'Add an address').click();
    await button(page, 'Save').click();
    await page.getByText('This field is required.').first().waitFor();
    await field(page, 'Street and number (required)').fill('1 Harbour Street');
    await field(page, 'Country (required)').selectOption('DE');
    await changeElsewhere(web.tenant, id, { email: 'other@example.com' });
    await button(page, 'Save').click();
    await button(page, 'Reload').click();
    await status(page, 'The customer is reloaded. What you typed is still here.').waitFor();
  });
});

it('formats an amount exactly', () => {
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');
  const money = (currency: string, amount: string) => plain(moneyText({ currency, amount }));
  expect(money('GBP', '5000.00')).toBe('GBP 5,000');
  expect(money('GBP', '5000.5')).toBe('GBP 5,000.50');
  expect(money('KWD', '1.25')).toBe('KWD 1.250');
  expect(money('JPY', '81804')).toBe('JPY 81,804');
  expect(money('EUR', '12345678901234567890.123456789')).toBe('EUR 12,345,678,901,234,567,890.123456789');
  expect(money('1€', '1250.5')).toBe('1€ 1,250.50');
  expect(amountText('12345678901234567890.123456789')).toBe('12,345,678,901,234,567,890.123456789');
  for (const text of ['about 7500', '', '7,500', '1e3']) expect(amountText(text)).toBe(text);
});
