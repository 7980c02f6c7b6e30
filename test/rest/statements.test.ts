import { beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../support/gateway.ts';
import { BUSINESS, madeBusiness, madePerson } from '../support/mutations.ts';
import { statementsDuring } from '../support/statements.ts';
import type { Method } from './rest.ts';
import { gateway, onStage, send } from './setup.ts';

onStage();

/** An organization whose every list is of one length. */
interface World {
  tenant: Tenant;
  person: string;
  business: string;
  order: string;
}
const worlds = new Map<number, World>();

beforeAll(async () => {
  for (const size of [2, 20]) worlds.set(size, await worldOf(size));
});

async function worldOf(size: number): Promise<World> {
  const tenant = await gateway.tenant({ userId: 'clerk' });
  const { customers } = tenant;
  const places = Array.from({ length: size }, (_, place) => place);
  const documents = places.map((place) => ({
    type: { code: 'PASSPORT' },
    number: `${place}`,
    issuingCountry: 'GB',
  }));
  const person = await madePerson(tenant, {
    references: ['REGISTRY', 'BANKING', 'CLIENTS', 'SCREENING'].map((system) => ({ system, value: 'one' })),
    addresses: places.map((place) => ({
      purpose: place ? 'OTHER' : 'RESIDENTIAL',
      line1: `${place}`,
      country: 'GB',
    })),
    identityDocuments: documents,
    taxResidences: places.map((place) => ({ taxNumber: `${place}` })),
    socialMediaHandles: places.map((place) => ({ handle: `${place}` })),
  });
  const business = await madeBusiness(tenant, {
    persons: documents.map((identification) => ({ ...BUSINESS.persons[0], identification })),
  });
  let order = '';
  for (const _ of places) {
    order = await customers.creditLimitOrder(person);
    await customers.crmEvent(person, { category: 'x' });
  }
  // With the two above there are more than a page in the larger one: a page of 20 is a page of 20.
  for (const place of places) {
    const other = await customers.person();
    await customers.reference(other, 'BANKING', `other-${place}`);
    await customers.userLink(other, { userId: 'clerk' });
    await customers.crmEvent(other, { category: 'y' });
  }
  return { tenant, person, business, order };
}

async function textsOf({ tenant }: World, method: Method, path: string, body?: unknown): Promise<string[]> {
  let status = 0;
  const texts = await statementsDuring(async () => {
    ({ status } = await send(tenant, method, path, body));
  });
  expect(status).toBe(200);
  return texts;
}

const bank = ({ tenant }: World) => `/v1/banks/${tenant.bankId}`;
const ofPerson = (path: string) => (world: World) => `${bank(world)}/customers/${world.person}${path}`;

const READS: readonly [name: string, count: number, path: (world: World) => string][] = [
  ['onboarding: a customer', 5, ({ business }) => `/api/customers/${business}`],
  ['clients: a client', 3, ({ person }) => `/api/v1/clients/person/${person}`],
  ['registry: a customer', 4, () => '/customers/one'],
  ['screening: a person', 3, ({ person }) => `/v1/clients/${person}`],
  ['screening: a company', 3, ({ business }) => `/v1/clients/${business}`],
  ['banking: a customer', 2, ofPerson('')],
  ['banking: a business', 2, (world) => `${bank(world)}/customers/${world.business}`],
  ['banking: a customer by number', 2, ofPerson('/customer-number/one')],
  ['banking: addresses', 2, ofPerson('/addresses')],
  ['banking: tax residences', 2, ofPerson('/tax-residences')],
  ['banking: handles', 3, ofPerson('/social_media_handles')],
  ['banking: orders', 2, ofPerson('/credit_limit/requests')],
  ['banking: an order', 2, (world) => ofPerson(`/credit_limit/request/${world.order}`)(world)],
  ['banking: customers of the user', 2, () => '/v1/users/current/customers'],
  ['banking: customers of the user at a bank', 2, (world) => `${bank(world)}/customers`],
  ['banking: firehose', 2, (world) => `${bank(world)}/firehose/customers`],
  ['banking: CRM events', 3, (world) => `${bank(world)}/crm-events`],
];

describe('the number of statements on tables of customers', () => {
  it.each(READS)('of %s is %d, however much there is', async (_name, count, path) => {
    for (const world of worlds.values()) {
      const texts = await textsOf(world, 'GET', path(world));
      expect(texts).toHaveLength(count);
    }
  });
});

describe('a REST update of an e-mail address', () => {
  it('locks the customer, reads its number for the answer, changes one row, and writes the journal', async () => {
    for (const world of worlds.values()) {
      const texts = await textsOf(world, 'PUT', ofPerson('/email')(world), { email: 'new@example.com' });
      expect(texts).toHaveLength(4);
      expect(texts[0]).toMatch(/from "customer" r .* for update$/);
      expect(texts[1]).toMatch(/from "customer_reference" r /);
      expect(texts[2]).toMatch(
        /^update "customer" set "contact_email" = \$3, "version" = \$4, "updated_at" = \$5 /,
      );
      expect(texts[3]).toMatch(/^insert into journal_entry/);
    }
  });

  it('that changes nothing writes nothing', async () => {
    for (const world of worlds.values()) {
      await textsOf(world, 'PUT', ofPerson('/email')(world), { email: 'same@example.com' });
      const texts = await textsOf(world, 'PUT', ofPerson('/email')(world), { email: 'same@example.com' });
      expect(texts.map((text) => text.slice(0, 6))).toEqual(['select', 'select']);
    }
  });

  it('reads nothing more for what is sent back as it was read', async () => {
    for (const world of worlds.values()) {
      const { body } = await send(world.tenant, 'GET', ofPerson('')(world));
      const texts = await textsOf(world, 'PUT', ofPerson('/email')(world), {
        ...body,
        email: 'back@example.com',
      });
      expect(texts).toHaveLength(4);
    }
  });
});

describe('what is nobody', () => {
  it('takes no statement when its id cannot be one, and the customer alone when it is not there', async () => {
    const { tenant } = worlds.get(2) as World;
    const found = async (path: string) => statementsDuring(() => send(tenant, 'GET', path));
    expect(await found('/v1/clients/nonsense')).toHaveLength(0);
    expect(await found(`/v1/banks/elsewhere/customers/nonsense`)).toHaveLength(0);
  });
});
