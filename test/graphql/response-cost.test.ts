import { readFileSync } from 'node:fs';
import { type DocumentNode, Kind, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CustomerDocument } from '../../examples/web/src/gql/graphql.ts';
import { populateTenant } from '../support/fully-populated-tenant.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { interceptQueries } from '../support/queries.ts';

const DOCUMENTS = 20;
const FILES = 100;
/** Cost of a customer with its documents and their files, more than five times as many as assumed. */
const OF_CUSTOMER = 1 + DOCUMENTS * (1 + FILES);
/** Two customers, and nothing more. */
const LIMIT = 2 + 2 * OF_CUSTOMER;

const page = (first: number, more = '') =>
  `{ ${more} customers(first: ${first}) { nodes { identityDocuments { files { id } } } } }`;
const rejection = (limit: number, reason = `The response costs more than ${limit}.`) => ({
  errors: [
    {
      message: `${reason} Request smaller pages or fewer fields.`,
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'RESPONSE_COST' },
    },
  ],
});

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ QUERY_COST_LIMIT: String(LIMIT) });
  tenant = await gateway.tenant();
  const files = Array.from({ length: FILES }, (_, index) => ({ id: `file-${index}`, side: null }));
  for (let count = 0; count < 3; count += 1) {
    const customer = await tenant.customers.person();
    for (let document = 0; document < DOCUMENTS; document += 1)
      await tenant.customers.document(customer, { files });
    await tenant.customers.crmEvent(customer);
  }
});
afterAll(() => gateway.close());

describe('a response that costs more than the limit', () => {
  const send = (query: string, headers: Record<string, string> = {}) =>
    post(gateway.server.url, { ...tenant.headers, ...headers }, { query });

  // Apollo Server executes the first request, the resolvers the later ones.
  it.each([1, 2, 3, 4])('is rejected as a whole, in request %i of a document', async () => {
    const { status, text } = await send(page(3));
    expect([status, JSON.parse(text)]).toEqual([200, rejection(LIMIT)]);
  });

  it.each([1, 2, 3, 4])('has status 400 for application/graphql-response+json, in request %i', async () => {
    const query = page(3, 'viewer { userId }');
    const { status, text } = await send(query, { accept: 'application/graphql-response+json' });
    expect([status, JSON.parse(text)]).toEqual([400, rejection(LIMIT)]);
  });

  it('is rejected also in a new document', async () => {
    expect((await tenant.query(page(3))).errors).toEqual(rejection(LIMIT).errors);
  });

  it('is sent if it costs exactly the limit, and not if it costs one more', async () => {
    const { data, errors } = await tenant.query(page(2));
    expect(errors).toBeUndefined();
    expect(data.customers.nodes).toHaveLength(2);
    expect(data.customers.nodes[1].identityDocuments[DOCUMENTS - 1].files).toHaveLength(FILES);
    expect((await tenant.query(page(2, '__typename'))).errors).toEqual(rejection(LIMIT).errors);
  });

  it('counts the same rows for every alias', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: identityDocuments { files { id } }`).join(' ');
    const query = (count: number) => `{ customers(first: 1) { nodes { ${aliases(count)} } } }`;
    expect((await tenant.query(query(2))).errors).toBeUndefined();
    expect((await tenant.query(query(3))).errors).toEqual(rejection(LIMIT).errors);
  });

  it('counts every selection of a field, as the estimate does', async () => {
    const query = (more: string) =>
      `{ customers(first: 1) { nodes { ...Files identityDocuments { files { id ${more} } } } } }
      fragment Files on Customer { identityDocuments { files { id } } }`;
    expect((await tenant.query(query(''))).errors).toBeUndefined();
    expect((await tenant.query(query('side'))).errors).toEqual(rejection(LIMIT).errors);
  });

  it('stops the reading', async () => {
    const query =
      '{ customers { nodes { identityDocuments { files { id } } crmEvents { nodes { customerNumber } } } } }';
    for (let request = 1; request <= 4; request += 1) {
      const { response, statements } = await recorded(() => send(query));
      expect(JSON.parse(response.text)).toEqual(rejection(LIMIT));
      // Documents and events are read together. The numbers of the events' customers would come next.
      expect(statements.filter((each) => each.includes('"crm_event"'))).toHaveLength(1);
      expect(statements.filter((each) => each.includes('"customer_reference"'))).toEqual([]);
    }
  });

  it('reports what the operation was estimated to cost if the request asks for it', async () => {
    const { text } = await send(page(3), { 'x-query-cost': '1' });
    const cost = { requested: 2 + 3 * (1 + 10 * (1 + 4)), limit: LIMIT };
    expect(JSON.parse(text)).toEqual({ ...rejection(LIMIT), extensions: { cost } });
  });
});

/** Runs `work` and returns its response and the statements that this process sent. */
async function recorded<T>(work: () => Promise<T>) {
  const statements: string[] = [];
  const record = (text: string) => {
    statements.push(text);
    return undefined;
  };
  return { response: await interceptQueries(record, work), statements };
}

describe('an operation whose lists could hold more than the limit', () => {
  const limit = 5_000;
  let small: Gateway;
  let owner: Tenant;

  beforeAll(async () => {
    small = await startGateway({ QUERY_COST_LIMIT: String(limit) });
    owner = await small.tenant();
    const { em } = small.database.adminOrm;
    await em.execute(
      `insert into customer (id, organization_id, type, legal_name, kyc_status, created_at, updated_at)
        select gen_random_uuid(), ?, 'PERSON', 'Ada', 'CREATED', now(), now() from generate_series(1, 150)`,
      [owner.id],
    );
    await em.execute(
      `insert into address (id, organization_id, customer_id, purpose, line1, country, created_at)
        select gen_random_uuid(), organization_id, id, 'OTHER', 'line', 'GB', now()
        from customer, generate_series(1, 100) where organization_id = ?`,
      [owner.id],
    );
  });
  afterAll(() => small.close());

  it('is read in steps, and not further than 16 values for each unit of the limit', async () => {
    const query = `query ($first: [ID!]!, $last: [ID!]!) {
      first: nodes(ids: $first) { ...Addresses }
      last: nodes(ids: $last) { ...Addresses }
    }
    fragment Addresses on Customer { addresses { id } }`;
    const rows = await small.database.adminOrm.em.execute<{ id: string }[]>('select id from customer');
    const ids = rows.map(({ id }) => id);
    const variables = { first: ids.slice(0, 100), last: ids.slice(100) };
    for (let request = 1; request <= 4; request += 1) {
      const { response, statements } = await recorded(() => owner.query(query, variables));
      const { errors } = rejection(limit, `The operation reads more than ${16 * limit} values.`);
      expect(response.errors).toEqual(errors);
      expect(statements.filter((each) => each.includes('"address"'))).toHaveLength(1);
    }
  });

  it('is answered if its lists are short', async () => {
    const query = `{ customers(first: 100) { nodes { taxResidences { id } socialMediaHandles { id } } } }`;
    const { response, statements } = await recorded(() => owner.query(query));
    expect(response.data.customers.nodes).toHaveLength(100);
    expect(statements.filter((each) => each.includes('"tax_residence"'))).toHaveLength(1);
    expect(statements.filter((each) => each.includes('"customer" as "r"'))).toHaveLength(1);
  });
});

describe('a customer with more addresses than assumed', () => {
  const limit = 20_050;
  const tags = Array.from({ length: 50 }, (_, index) => `tag ${index}`);
  let small: Gateway;
  let owner: Tenant;
  let id: string;

  beforeAll(async () => {
    small = await startGateway({ QUERY_COST_LIMIT: String(limit) });
    owner = await small.tenant();
    const addresses = Array.from({ length: 100 }, (_, index) => ({
      purpose: 'OTHER',
      line1: `${index} High Street`,
      country: 'GB',
      tags,
    }));
    const input = { firstName: 'Ada', lastName: 'Lovelace', addresses };
    const { data } = await owner.query(
      `mutation ($input: CreatePersonCustomerInput!) {
        createPersonCustomer(input: $input) { customer { id } userErrors { code } } }`,
      { input },
    );
    id = data.createPersonCustomer.customer.id;
  });
  afterAll(() => small.close());

  it('is rejected with asOf', async () => {
    const { errors } = await owner.query(
      `query ($id: ID!) { customer(by: { id: $id }, asOf: "2100-01-01T00:00:00Z") { addresses { id } } }`,
      { id },
    );
    expect(errors).toEqual(rejection(limit).errors);
  });

  it('is rejected for its tags', async () => {
    const query = (lists: number) =>
      `query ($id: ID!) { customer(by: { id: $id }) { ${Array.from({ length: lists }, (_, index) => `a${index}: addresses { tags }`).join(' ')} } }`;
    expect((await owner.query(query(3), { id })).errors).toBeUndefined();
    expect((await owner.query(query(4), { id })).errors).toEqual(rejection(limit).errors);
  });

  it('is shown after a mutation, because the customer is already written', async () => {
    const lists = Array.from({ length: 5 }, (_, index) => `a${index}: addresses { tags }`).join(' ');
    const { data, errors } = await owner.query(
      `mutation ($id: ID!) { updateCustomerEmail(input: { customerId: $id, email: "ada@example.com" }) {
        customer { version ${lists} } userErrors { code } } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(data.updateCustomerEmail.customer).toMatchObject({ version: 2 });
    expect(data.updateCustomerEmail.customer.a2).toHaveLength(100);
  });
});

describe('50 customers with everything that the page of a customer shows', () => {
  const document = CustomerDocument as unknown as DocumentNode;
  const [operation, ...fragments] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the document has no operation');
  const [customer] = operation.selectionSet.selections;
  if (customer?.kind !== Kind.FIELD || !customer.selectionSet)
    throw new Error('the operation reads no customer');
  const query = `query Details { customers(first: 50) { nodes ${print(customer.selectionSet)} } }
    ${fragments.map(print).join('\n')}`;

  it('are one allowed request', async () => {
    const standard = await startGateway();
    try {
      const bank = await standard.tenant();
      await populateTenant(bank, 'detail');
      const headers = { ...bank.headers, 'x-query-cost': '1' };
      const { data, errors, text } = await post(standard.server.url, headers, { query });
      expect(errors).toBeUndefined();
      expect(data.customers.nodes).toHaveLength(2);
      const { requested, limit } = JSON.parse(text).extensions.cost;
      const documented = readFileSync(new URL('../../docs/query-cost.md', import.meta.url), 'utf8');
      expect(documented).toContain(`the same for each customer | ${requested.toLocaleString('en')} |`);
      expect(limit).toBe(500_000);
    } finally {
      await standard.close();
    }
  });
});
