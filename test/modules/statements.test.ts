import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { interceptQueries } from '../support/queries.ts';
import { captureStatements } from '../support/statements.ts';

/** Expected numbers of statements, in one statement and with one statement per field. */
const modes = [
  { fastPath: 'on', point: 1, page: 1, businesses: 1, addresses: 1, connections: 1, nodes: 1 },
  // The page, three connections, one count, the referenced customers, and their references.
  { fastPath: 'off', point: 4, page: 4, businesses: 4, addresses: 2, connections: 7, nodes: 2 },
];

describe.each(modes)('with FAST_PATH=$fastPath', ({ fastPath, ...numbers }) => {
  let gateway: Gateway;
  let tenant: Tenant;
  let person: string;

  beforeAll(async () => {
    gateway = await startGateway({ FAST_PATH: fastPath });
    tenant = await gateway.tenant();
    // Apollo Server handles the first request with an Accept header.
    await tenant.query('{ __typename }');
    for (let i = 0; i < 60; i += 1) person = await fullyPopulatedPerson(tenant);
    for (let i = 0; i < 25; i += 1) await businessWithPersons(tenant);
  });
  afterAll(() => gateway.close());

  async function fullyPopulatedPerson({ customers }: Tenant): Promise<string> {
    const id = await customers.person({ creditRating: { rating: 'A', source: 'B' } });
    await customers.address(id, { purpose: 'RESIDENTIAL' });
    await customers.document(id);
    await customers.taxResidence(id);
    await customers.creditLimitOrder(id);
    await customers.crmEvent(id);
    return id;
  }

  async function businessWithPersons({ customers }: Tenant): Promise<void> {
    const id = await customers.business();
    for (const position of [0, 1]) {
      const businessPerson = await customers.businessPerson(id, { position });
      await customers.address(id, { businessPerson, purpose: 'RESIDENTIAL' });
      await customers.document(id, { businessPerson, slot: 'PERSON' });
    }
  }

  async function statements(document: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    let failed: unknown;
    const texts = await captureStatements(async () => {
      const answer = await tenant.query(document, variables);
      failed = answer.errors;
    });
    expect(failed).toBeUndefined();
    return texts;
  }

  const nested =
    'addresses { line1 } identityDocuments { number } taxResidences { domain } creditRating { rating }';

  describe('the number of statements', () => {
    it('is fixed for a customer with addresses, documents, tax residences and credit rating', async () => {
      const texts = await statements(
        `query ($id: ID!) { customer(by: { id: $id }) { displayName ${nested} } }`,
        { id: person },
      );
      expect(texts).toHaveLength(numbers.point);
    });

    for (const first of [1, 10, 50, 100]) {
      it(`is the same for a page of ${first} customers with these fields`, async () => {
        const document = `{ customers(first: ${first}) { nodes { displayName ${nested} } } }`;
        expect(await statements(document)).toHaveLength(numbers.page);
      });
    }

    it('is fixed for 20 businesses with persons, their addresses and identification', async () => {
      const document = `{ customers(first: 20, filter: { type: BUSINESS }) { nodes { ... on BusinessCustomer {
      name persons { firstName residentialAddress { line1 } identification { number } } } } } }`;
      expect(await statements(document)).toHaveLength(numbers.businesses);
    });

    it('does not grow with nested connections or references back to the customer', async () => {
      const document = `{ customers(first: 50) { nodes { creditLimitOrders(first: 3) { nodes { customer { displayName } } }
      crmEvents(first: 3) { nodes { customerName customerNumber } totalCount { value } } userLinks { nodes { id } } } } }`;
      expect(await statements(document)).toHaveLength(numbers.connections);
    });

    it('does not grow if addresses are selected twice, and includes only selected fields', async () => {
      expect(
        await statements('{ customers { nodes { id addresses { id } primaryAddress { id } } } }'),
      ).toHaveLength(numbers.addresses);
      expect(
        await statements('{ customers { nodes { id } edges { cursor } pageInfo { endCursor } } }'),
      ).toHaveLength(1);
      expect(await statements('{ customers { totalCount { value } } }')).toHaveLength(1);
      expect(await statements('{ viewer { scopes } organization { name } }')).toHaveLength(0);
      expect(await statements('{ node(id: "x") { id } customer(by: { id: "x" }) { id } }')).toHaveLength(0);
    });

    it('is two for many lookups by id and by reference in one operation', async () => {
      const aliases = Array.from(
        { length: 20 },
        (_, i) =>
          `n${i}: node(id: "${v7()}") { id } c${i}: customer(by: { reference: { system: BANKING, value: "${i} x" } }) { id }`,
      );
      expect(await statements(`{ ${aliases.join(' ')} }`)).toHaveLength(2);
      await tenant.customers.reference(person, 'BANKING', 'one two');
      const found = await tenant.query(
        '{ customer(by: { reference: { system: BANKING, value: "one two" } }) { id } }',
      );
      expect(found.data.customer).toEqual({ id: person });
    });

    it('is fixed for any number of nodes of one type', async () => {
      const { data } = await tenant.query('{ customers(first: 100) { nodes { id } } }');
      const ids = data.customers.nodes.map(({ id }: { id: string }) => id);
      expect(
        await statements('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Customer { version } } }', {
          ids,
        }),
      ).toHaveLength(numbers.nodes);
    });
  });

  describe.runIf(fastPath === 'on')('the columns of a statement', () => {
    it('are the selected fields and the keys', async () => {
      const texts = (await statements('{ customers { nodes { version addresses { city } } } }')).join();
      expect(texts).toContain('"version"');
      expect(texts).not.toContain('contact_email');
      expect(texts).not.toContain('display_name');
      expect(texts).toContain('"city"');
      expect(texts).not.toContain('"postcode"');
    });
  });

  describe.runIf(fastPath === 'off')('an operation', () => {
    it('sends BEGIN, the organization and the first statement without waiting in between', async () => {
      const events: string[] = [];
      const record = (text: string) => {
        events.push(`sent ${text.slice(0, 12)}`);
        return { answered: () => events.push(`answered ${text.slice(0, 12)}`) };
      };
      await interceptQueries(record, () =>
        tenant.query('{ customers(first: 1) { nodes { id } totalCount { value } } }'),
      );
      const begin = events.findIndex((event) => event.startsWith('sent begin'));
      expect(events[begin + 1]).toMatch(/^sent select/);
    });
  });
});
