import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseCustomer } from '../../src/journal/erasure.ts';
import { type Gateway, startGateway, type Tenant } from '../support/gateway.ts';
import { createPerson, mutate, mutateOrThrow } from '../support/mutations.ts';
import { interceptQueries } from '../support/queries.ts';

let gateway: Gateway;
let tenant: Tenant;
let client: pg.Client;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
  client = new pg.Client(gateway.database.superuserUrl);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await gateway.close();
});

const put = (registryId: string, firstName = 'Alex') => ({
  ...{ registryId, firstName, lastName: 'Sample', dateOfBirth: '1990-04-16' },
  identityDocuments: [{ type: 'PASSPORT', number: 'P-1', issuingCountry: 'GB' }],
  primaryResidence: { line1: '1 Way', city: 'Berlin', state: 'Berlin', postcode: '1', country: 'DE' },
});

const created = { customer: 'id version ... on PersonCustomer { firstName }', more: 'created' };

/**
 * Locks the customer's row like another writer, and releases it when all started operations are waiting for
 * it.
 */
async function whileLocked<T>(
  id: string,
  operations: (() => Promise<T>)[],
  meanwhile: () => Promise<unknown>,
): Promise<T[]> {
  await client.query('begin');
  await client.query('select 1 from customer where id = $1 for update', [id]);
  const started: Promise<T>[] = [];
  for (const start of operations) {
    started.push(start());
    await expect.poll(countWaiting).toBe(started.length);
  }
  await meanwhile();
  await client.query('commit');
  return Promise.all(started);
}

async function countWaiting(): Promise<number> {
  // PostgreSQL caches statistics for the transaction until the snapshot is cleared.
  await client.query('select pg_stat_clear_snapshot()');
  const { rows } = await client.query(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0].waiting;
}

describe('a put that waits for the lock of a customer', () => {
  it('creates a new customer if the locked one was erased meanwhile', async () => {
    const { customer } = await mutateOrThrow(tenant, 'putPersonCustomer', put('erased'));
    const [, answer] = await whileLocked<unknown>(
      customer.id,
      [
        () => eraseCustomer(gateway.database.adminOrm, customer.id),
        () => mutateOrThrow(tenant, 'putPersonCustomer', put('erased', 'New'), created),
      ],
      async () => {},
    );
    expect(answer).toMatchObject({ created: true, customer: { version: 1, firstName: 'New' } });
    const { data } = await tenant.query(
      'query ($id: ID!) { customer(by: { id: $id }) { version erasedAt displayName addresses { id } } }',
      { id: customer.id },
    );
    expect(data.customer).toEqual({
      version: 2,
      erasedAt: expect.any(String),
      displayName: null,
      addresses: [],
    });
  });

  it('creates a new customer if the locked one lost its reference meanwhile', async () => {
    const { customer } = await mutateOrThrow(tenant, 'putPersonCustomer', put('lost'));
    const [answer] = await whileLocked(
      customer.id,
      [() => mutateOrThrow(tenant, 'putPersonCustomer', put('lost', 'New'), created)],
      () => client.query(`delete from customer_reference where customer_id = $1`, [customer.id]),
    );
    expect(answer).toMatchObject({ created: true, customer: { firstName: 'New' } });
    expect(answer?.customer.id).not.toBe(customer.id);
  });

  it('updates the customer that a concurrent put created after it had found none', async () => {
    let first = true;
    let other: Promise<unknown> = Promise.resolve();
    const see = (text: string) => {
      if (!first || !text.startsWith('select f.system')) return undefined;
      first = false;
      other = mutateOrThrow(tenant, 'putPersonCustomer', put('concurrent', 'First'));
      return { after: other };
    };
    const answer = await interceptQueries(see, () =>
      mutateOrThrow(tenant, 'putPersonCustomer', put('concurrent', 'Second'), created),
    );
    expect(answer).toMatchObject({ created: false, customer: { version: 2, firstName: 'Second' } });
  });
});

describe('a write whose connection breaks', () => {
  const branch = (customerId: string) => () =>
    tenant.query(
      'mutation ($id: ID!) { updateCustomerBranch(input: { customerId: $id, branchId: "x" }) { customer { version } } }',
      { id: customerId },
    );

  it('returns 503, changes nothing, and leaves the connection pool usable', async () => {
    const customerId = await createPerson(tenant);
    // More rounds than the pool has connections.
    for (let round = 0; round < 6; round += 1) {
      const [answer] = await whileLocked(customerId, [branch(customerId)], () =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        ),
      );
      expect(answer?.status).toBe(503);
      expect(answer?.errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    }
    const { customer } = await mutateOrThrow(tenant, 'updateCustomerBranch', { customerId, branchId: 'y' });
    expect(customer.version).toBe(2);
  });

  it('is completed if it is the client that disconnects', async () => {
    const customerId = await createPerson(tenant);
    const controller = new AbortController();
    const query =
      'mutation ($id: ID!) { updateCustomerBranch(input: { customerId: $id, branchId: "gone" }) { customer { version history { nodes { version } } } } }';
    const request = () =>
      fetch(`${gateway.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...tenant.headers },
        body: JSON.stringify({ query, variables: { id: customerId } }),
        signal: controller.signal,
      }).then(
        () => 'completed',
        () => 'aborted',
      );
    expect(await whileLocked(customerId, [request], async () => controller.abort())).toEqual(['aborted']);
    const version = async () => {
      const { data } = await tenant.query('query ($id: ID!) { customer(by: { id: $id }) { version } }', {
        id: customerId,
      });
      return data.customer.version;
    };
    await expect.poll(version).toBe(2);
    const open = async () => {
      const { rows } = await client.query(
        `select count(*)::int as open from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
      return rows[0].open;
    };
    await expect.poll(open).toBe(0);
    const payloads = await Promise.all(
      Array.from({ length: 10 }, () => mutate(tenant, 'updateCustomerBranch', { customerId, branchId: 'z' })),
    );
    expect(payloads.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
  });
});
