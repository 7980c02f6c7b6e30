import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '../support/browser.ts';
import type { Tenant } from '../support/gateway.ts';
import { section, type Web } from './web.ts';

export const CONTACT = {
  email: 'ada@example.com',
  secondEmail: 'second@example.com',
  mobilePhone: '+49 30 111111',
};
export const HOME = { purpose: 'RESIDENTIAL', line1: '12 St James Square', city: 'London', country: 'GB' };
export const OFFICE = { purpose: 'OTHER', line1: '1 Harbour Street', city: 'Hamburg', country: 'DE' };

/** Creates a person with a contact and two addresses. */
export function createPerson(tenant: Tenant): Promise<string> {
  const names = { firstName: 'Ada', lastName: 'Lovelace' };
  const input = { ...names, contact: CONTACT, addresses: [HOME, OFFICE] };
  return create(tenant, 'createPersonCustomer', 'CreatePersonCustomerInput', input);
}

/** Creates a business with a contact and no address. */
export function createBusiness(tenant: Tenant): Promise<string> {
  const input = { name: 'Analytical Engines', contact: CONTACT };
  return create(tenant, 'createBusinessCustomer', 'CreateBusinessCustomerInput', input);
}

/** Creates a customer through the graph, so that it has a history. */
async function create(tenant: Tenant, mutation: string, type: string, input: object): Promise<string> {
  const { data } = await tenant.query(
    `mutation ($input: ${type}!) { created: ${mutation}(input: $input) { customer { id } userErrors { code path } } }`,
    { input },
  );
  expect(data.created.userErrors).toEqual([]);
  return data.created.customer.id;
}

interface Stored {
  version: number;
  contact: Record<string, string | null>;
  addresses: { id: string; purpose: string; line1: string; city: string | null; country: string }[];
}

/** Reads the stored values without a cache. */
export async function stored(tenant: Tenant, id: string): Promise<Stored> {
  const { data } = await tenant.query(
    `query ($id: ID!) {
      customer(by: { id: $id }) {
        version
        contact { email secondEmail mobilePhone telephone }
        addresses { id purpose line1 line2 city postcode state country }
      }
    }`,
    { id },
  );
  return data.customer;
}

/** Changes the customer as another user would. */
export async function changeElsewhere(tenant: Tenant, id: string, input: object): Promise<void> {
  const { data } = await tenant.query(
    'mutation ($input: UpdateCustomerInput!) { updateCustomer(input: $input) { userErrors { code } } }',
    { input: { customerId: id, ...input } },
  );
  expect(data.updateCustomer.userErrors).toEqual([]);
}

export async function openCustomer({ browser, served }: Web, id: string) {
  const opened = await visit(browser, `${served.url}/customers/${id}`);
  await section(opened.page, 'Contact').waitFor();
  return opened;
}

export async function openContact(web: Web, id: string) {
  const opened = await openCustomer(web, id);
  await button(opened.page, 'Edit contact').click();
  return opened;
}

export const form = (page: Page, name: string) => page.getByRole('form', { name });
export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
export const button = (within: Page | Locator, name: string) =>
  within.getByRole('button', { name, exact: true });
export const saveContact = (page: Page) => button(form(page, 'Contact'), 'Save');
export const saveAddress = (page: Page) => button(form(page, 'New address'), 'Save');
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Delete this address?' });
/** Returns the descriptions of a field, as a screen reader reads them. */
export const described = (input: Locator) =>
  input.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => element.ownerDocument.getElementById(id)?.textContent),
  );
