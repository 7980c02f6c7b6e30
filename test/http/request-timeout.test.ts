import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilWaiting } from '../../faults/harness/locks.ts';
import { poolOf } from '../../src/db/pool.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;
let person: string;
/** The client that holds the locks. */
let other: pg.Client;
/**
 * Reads pg_stat_activity outside of a transaction, because a transaction would see the same snapshot again.
 */
let watcher: pg.Client;

beforeAll(async () => {
  gateway = await startGateway({ REQUEST_TIMEOUT: '1', DATABASE_POOL_SIZE: '2' });
  tenant = await gateway.tenant();
  person = await tenant.customers.person();
  [other, watcher] = [0, 1].map(() => new pg.Client(gateway.database.superuserUrl)) as [pg.Client, pg.Client];
  await Promise.all([other.connect(), watcher.connect()]);
});
afterAll(async () => {
  await Promise.all([other.end(), watcher.end()]);
  await gateway.close();
});

const change = `mutation ($input: UpdateCustomerEmailInput!) {
  updateCustomerEmail(input: $input) { customer { version } userErrors { code } } }`;
const write = (more = {}) =>
  tenant.query(change, { input: { customerId: person, email: 'late@example.com', ...more } });

/** Number of busy connections of the server's role. */
async function busyConnections(): Promise<number> {
  const { rows } = await watcher.query(
    `select count(*)::int from pg_stat_activity where datname = current_database()
      and application_name = 'customer-graph' and state <> 'idle'`,
  );
  return rows[0].count;
}

async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  await other.query('begin');
  await other.query('select 1 from customer where id = $1 for update', [person]);
  try {
    return await work();
  } finally {
    await other.query('rollback');
  }
}

const stored = async () => {
  const { rows } = await other.query('select version, contact_email from customer where id = $1', [person]);
  return rows[0];
};

describe('a write that exceeds the timeout', () => {
  it('returns 503, writes nothing and releases its connection', async () => {
    const before = await stored();
    await whileLocked(async () => {
      const answer = await write();
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      expect(answer.headers.get('retry-after')).toBe('1');
      // The lock is still held, but the server waits for it no longer.
      await expect.poll(busyConnections, { timeout: 2_000 }).toBe(0);
    });
    expect((await tenant.query('{ viewer { userId } }')).errors).toBeUndefined();
    expect(await stored()).toEqual(before);
  });

  it('writes nothing for requests with the same idempotency key', async () => {
    const before = await stored();
    const statuses = await whileLocked(async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => write({ idempotencyKey: 'late' })));
      return answers.map(({ status }) => status);
    });
    expect(statuses).toEqual([503, 503, 503, 503]);
    await expect.poll(busyConnections, { timeout: 2_000 }).toBe(0);
    expect(await stored()).toEqual(before);
    const { data } = await write({ idempotencyKey: 'late' });
    expect(data.updateCustomerEmail).toEqual({ customer: { version: before.version + 1 }, userErrors: [] });
  });

  it('leaves the pool usable after repeated bursts beyond its size', async () => {
    const before = await stored();
    await whileLocked(async () => {
      for (let round = 0; round < 3; round += 1) {
        const answers = await Promise.all(Array.from({ length: 6 }, () => write()));
        for (const { status } of answers) expect(status).toBe(503);
      }
    });
    await expect.poll(busyConnections, { timeout: 2_000 }).toBe(0);
    expect(await stored()).toEqual(before);
    expect((await tenant.query('{ customers { nodes { id } } }')).data.customers.nodes).toHaveLength(1);
  });
});

describe('a read that exceeds the timeout', () => {
  it('is cancelled', async () => {
    const locked = async () => {
      await other.query('begin');
      await other.query('lock table address in access exclusive mode');
      const answer = await tenant.query('{ customers { nodes { addresses { id } } } }');
      await expect.poll(busyConnections, { timeout: 2_000 }).toBe(0);
      return answer;
    };
    const answer = await locked().finally(() => other.query('rollback'));
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([
      503,
      'The request timed out; retry later.',
    ]);
    expect((await tenant.query('{ customers { nodes { addresses { id } } } }')).errors).toBeUndefined();
  });
});

describe('a write of a disconnected client', () => {
  it('has the same timeout', async () => {
    await whileLocked(async () => {
      const body = JSON.stringify({ query: change, variables: { input: { customerId: person } } });
      const gone = new AbortController();
      const headers = { 'content-type': 'application/json', ...tenant.headers };
      const request = { method: 'POST', headers, body, signal: gone.signal };
      const response = fetch(`${gateway.server.url}/graphql`, request).catch(() => 'gone');
      // Waits for the write itself, not for the queries before it.
      await untilWaiting(watcher, 1);
      gone.abort();
      expect(await response).toBe('gone');
      // The write may still complete.
      expect(await busyConnections()).toBe(1);
      await expect.poll(busyConnections, { timeout: 2_000 }).toBe(0);
    });
  });
});

describe('a body that never arrives', () => {
  it('is subject to the same timeout', async () => {
    const endless = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"query": "')),
    });
    const response = await fetch(`${gateway.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...tenant.headers },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(503);
  });
});

it('returns all connections to the pool', async () => {
  const pool = await poolOf(gateway.database.orm);
  expect(pool.totalCount).toBe(pool.idleCount);
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const { status } = await post(gateway.server.url, tenant.headers, { query: '{ organization { id } }' });
      return status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
});
