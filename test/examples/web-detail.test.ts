import { gql } from '@apollo/client';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { client } from '../../examples/web/src/client.ts';
import { describeInBrowser, keepScreenshot, visit } from '../support/browser.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import { violations } from './accessibility.ts';
import { fill, heading, remove, section, startWeb, status, type Web, width } from './web.ts';

let web: Web;

describeInBrowser('the customer detail in examples/web', () => {
  beforeAll(async () => {
    web = await startWeb();
    await fill(web.tenant);
  }, 120_000);
  afterAll(() => web?.close());

  it('shows a person with everything nested', async () => {
    const { page, problems } = await visit(web.browser, `${web.served.url}/?search=mark-legal`);
    await page.getByRole('link', { name: 'mark-legal' }).click();
    await heading(page, 'mark-legal').waitFor();
    await status(page, 'is loaded').waitFor();
    const names = ['email', 'kyc', 'risk', 'rating', 'source', 'income', 'metadata', 'face', 'number'];
    const nested = [
      'address-line1',
      'address-city',
      'document',
      'file',
      'domain',
      'tax',
      'handle',
      'documentation',
      'detail',
    ];
    const text = await page.getByRole('main').innerText();
    for (const name of [...names, ...nested]) expect(text).toContain(`mark-${name}`);
    expect(text).toContain(USER);
    expect(text).toMatch(/SEK\s7,654\.32/);
    expect(text).toContain('1 January 2001');
    expect(await page.title()).toBe('mark-legal – Customer graph');
    await keepScreenshot(page, 'web-person');
    expect(problems).toEqual([]);
  });

  it('shows a business with its persons', async () => {
    const { page, problems } = await visit(web.browser, `${web.served.url}/?search=mark-business`);
    await page.getByRole('link', { name: 'mark-business' }).click();
    const text = (name: string) => section(page, name).innerText();
    await heading(page, 'mark-business').waitFor();
    expect(await text('Business')).toContain('mark-business-type');
    expect(await text('Business')).toContain('mark-registration');
    expect(await text('Use of the account')).toContain('mark-goods');
    expect(await text('Use of the account')).toContain('mark-product');
    const persons = await text('Persons');
    expect(persons).toContain('mark-director');
    expect(persons).toContain('mark-identification');
    await page.goto(`${web.served.url}/?search=harbour`);
    await page.getByRole('link', { name: 'Harbour Trading' }).click();
    await heading(page, 'Harbour Trading').waitFor();
    expect(await text('Contact')).toContain('Nothing recorded');
    expect(await text('Persons')).toMatch(/Grace Hopper\s+Role\s+Director/);
    expect(await text('Persons')).toContain('1 Harbour Street\n20457 Hamburg\nGermany');
    await keepScreenshot(page, 'web-business');
    expect(problems).toEqual([]);
  });

  it('shows a customer with an unknown country and currency', async () => {
    const id = await web.tenant.customers.person({
      nationality: 'X1',
      creditLimit: { currency: '1€', amount: '12.50' },
      dependents: { count: 0, datesOfBirth: [] },
    });
    onTestFinished(() => remove(web.gateway, id));
    const { page, problems } = await visit(web.browser, `${web.served.url}/customers/${id}`);
    expect(await section(page, 'Person').innerText()).toMatch(/Nationality\s+X1/);
    expect(await section(page, 'Person').innerText()).not.toContain('Dependents born');
    expect(await section(page, 'Credit').innerText()).toContain('1€ 12.50');
    expect(problems).toEqual([]);
  });

  it('has no axe violations in light and dark mode', async () => {
    for (const name of ['mark-legal', 'mark-business']) {
      const { page, problems } = await visit(web.browser, `${web.served.url}/?search=${name}`);
      await page.getByRole('link', { name }).click();
      await section(page, 'Contact').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(problems).toEqual([]);
    }
  });

  it('fits a screen of 360 pixels', async () => {
    const { page } = await visit(web.browser, `${web.served.url}/?search=mark-legal`);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('link', { name: 'mark-legal' }).click();
    await section(page, 'Contact').waitFor();
    expect(await width(page)).toBeLessThanOrEqual(360);
    await keepScreenshot(page, 'web-person-narrow');
  });
});

it('caches the fields that different queries select of an embedded object', () => {
  const email = gql`query { node(id: "1") { id ... on PersonCustomer { contact { email } } } }`;
  const phone = gql`query { node(id: "1") { id ... on PersonCustomer { contact { telephone } } } }`;
  const data = (contact: object) => ({
    node: { __typename: 'PersonCustomer', id: '1', contact: { __typename: 'Contact', ...contact } },
  });
  client.writeQuery({ query: email, data: data({ email: 'ada@example.com' }) });
  client.writeQuery({ query: phone, data: data({ telephone: '+441' }) });
  expect(client.readQuery({ query: email })).toEqual(data({ email: 'ada@example.com' }));
});
