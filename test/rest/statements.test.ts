import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { BUSINESS, createBusiness, createPerson } from '../support/mutations.ts';
import { captureStatements } from '../support/statements.ts';
import type { Method } from './rest.ts';
import { gateway, send, setUpGateway } from './setup.ts';

setUpGateway();

/** An organization in which every list has the same length. */
interface Fixture {
  tenant: Tenant;
  person: string;
  business: string;
  order: string;
}
const fixtures = new Map<number, Fixture>();

beforeAll(async () => {
  for (const size of [2, 20]) fixtures.set(size, await fixtureOf(size));
});

async function fixtureOf(size: number): Promise<Fixture> {
  const tenant = await gateway.tenant({ userId: 'clerk' });
  const { customers } = tenant;
  const indexes = Array.from({ length: size }, (_, index) => index);
  const documents = indexes.map((index) => ({
    type: { code: 'PASSPORT' },
    number: `${index}`,
    issuingCountry: 'GB',
  }));
  const person = await createPerson(tenant, {
    references: ['REGISTRY', 'BANKING', 'CLIENTS', 'SCREENING'].map((system) => ({ system, value: 'one' })),
    addresses: indexes.map((index) => ({
      purpose: index ? 'OTHER' : 'RESIDENTIAL',
      line1: `${index}`,
      country: 'GB',
    })),
    identityDocuments: documents,
    taxResidences: indexes.map((index) => ({ taxNumber: `${index}` })),
    socialMediaHandles: indexes.map((index) => ({ handle: `${index}` })),
  });
  const business = await createBusiness(tenant, {
    persons: documents.map((identification) => ({ ...BUSINESS.persons[0], identification })),
  });
  let order = '';
  for (const _ of indexes) {
    order = await customers.creditLimitOrder(person);
    await customers.crmEvent(person, { category: 'x' });
  }
  // Together with the two above, the larger organization has more customers than the page size of 20.
  for (const index of indexes) {
    const other = await customers.person();
    await customers.reference(other, 'BANKING', `other-${index}`);
    await customers.userLink(other, { userId: 'clerk' });
    await customers.crmEvent(other, { category: 'y' });
  }
  return { tenant, person, business, order };
}

async function textsOf({ tenant }: Fixture, method: Method, path: string, body?: unknown): Promise<string[]> {
  let status = 0;
  const texts = await captureStatements(async () => {
    ({ status } = await send(tenant, method, path, body));
  });
  expect(status).toBe(200);
  return texts;
}

const bank = ({ tenant }: Fixture) => `/v1/banks/${tenant.bankId}`;
const ofPerson = (path: string) => (fixture: Fixture) =>
  `${bank(fixture)}/customers/${fixture.person}${path}`;

const READS: readonly [name: string, count: number, path: (fixture: Fixture) => string][] = [
  ['onboarding: a customer', 1, ({ business }) => `/api/customers/${business}`],
  ['clients: a client', 1, ({ person }) => `/api/v1/clients/person/${person}`],
  ['registry: a customer', 1, () => '/customers/one'],
  ['screening: a person', 1, ({ person }) => `/v1/clients/${person}`],
  ['screening: a company', 1, ({ business }) => `/v1/clients/${business}`],
  ['banking: a customer', 1, ofPerson('')],
  ['banking: a business', 1, (fixture) => `${bank(fixture)}/customers/${fixture.business}`],
  ['banking: a customer by number', 1, ofPerson('/customer-number/one')],
  ['banking: addresses', 2, ofPerson('/addresses')],
  ['banking: tax residences', 2, ofPerson('/tax-residences')],
  ['banking: handles', 3, ofPerson('/social_media_handles')],
  ['banking: orders', 2, ofPerson('/credit_limit/requests')],
  ['banking: an order', 2, (fixture) => ofPerson(`/credit_limit/request/${fixture.order}`)(fixture)],
  ['banking: customers of the user', 2, () => '/v1/users/current/customers'],
  ['banking: customers of the user at a bank', 2, (fixture) => `${bank(fixture)}/customers`],
  ['banking: firehose', 2, (fixture) => `${bank(fixture)}/firehose/customers`],
  ['banking: CRM events', 3, (fixture) => `${bank(fixture)}/crm-events`],
];

describe('the number of statements on customer tables', () => {
  it.each(READS)('for %s is %d, regardless of the amount of data', async (_name, count, path) => {
    for (const fixture of fixtures.values()) {
      const texts = await textsOf(fixture, 'GET', path(fixture));
      expect(texts).toHaveLength(count);
    }
  });
});

describe('a REST update of an e-mail address', () => {
  it('locks the customer, reads its number for the response, updates one row and writes a journal entry', async () => {
    for (const fixture of fixtures.values()) {
      const texts = await textsOf(fixture, 'PUT', ofPerson('/email')(fixture), { email: 'new@example.com' });
      expect(texts).toHaveLength(4);
      expect(texts[0]).toMatch(/from "customer" r .* for update$/);
      expect(texts[1]).toMatch(/from "customer_reference" r /);
      expect(texts[2]).toMatch(
        /^update "customer" set "contact_email" = \$3, "version" = \$4, "updated_at" = \$5 /,
      );
      expect(texts[3]).toMatch(/^insert into journal_entry/);
    }
  });

  it('writes nothing if nothing changes', async () => {
    for (const fixture of fixtures.values()) {
      await textsOf(fixture, 'PUT', ofPerson('/email')(fixture), { email: 'same@example.com' });
      const texts = await textsOf(fixture, 'PUT', ofPerson('/email')(fixture), { email: 'same@example.com' });
      expect(texts.map((text) => text.slice(0, 6))).toEqual(['select', 'select']);
    }
  });

  it('needs no extra statement to compare read-only fields', async () => {
    for (const fixture of fixtures.values()) {
      const { body } = await send(fixture.tenant, 'GET', ofPerson('')(fixture));
      const texts = await textsOf(fixture, 'PUT', ofPerson('/email')(fixture), {
        ...body,
        email: 'back@example.com',
      });
      expect(texts).toHaveLength(4);
    }
  });
});

describe('an unknown customer', () => {
  it('needs no statement if the id is malformed or the bank is unknown', async () => {
    const { tenant } = fixtures.get(2) as Fixture;
    const found = async (path: string) => captureStatements(() => send(tenant, 'GET', path));
    expect(await found('/v1/clients/nonsense')).toHaveLength(0);
    expect(await found(`/v1/banks/elsewhere/customers/nonsense`)).toHaveLength(0);
  });
});
