import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whileLocked } from '../../faults/harness/locks.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { metricOf } from '../support/metric.ts';

/** The slots of a process with one connection, and the maximum number of waiting requests. */
const SLOTS = 50;
const MAX_WAITING = 500;
const LOAD = 'graph_rejected_total{limit="LOAD"}';

let gateway: Gateway;
let tenant: Tenant;
let other: Tenant;
let database: pg.Client;

beforeAll(async () => {
  gateway = await startGateway({ DATABASE_POOL_SIZE: '1' });
  tenant = await gateway.tenant();
  other = await gateway.tenant();
  database = new pg.Client(gateway.database.superuserUrl);
  await database.connect();
  // Caches the credentials and leases requests now, because the only database connection will be taken.
  for (const each of [tenant, other]) await ask(each);
});
afterAll(async () => {
  await database.end();
  await gateway.close();
});

const ask = (caller = tenant) =>
  post(gateway.server.url, caller.headers, { query: '{ organization { id } }' });
const waiting = () => metricOf(gateway.server.url, 'graph_waiting_requests');

/**
 * Sends requests that block on a locked table until `work` is done. All slots are taken; the other requests
 * wait.
 */
async function burst<T>(count: number, work: (answers: Promise<Answer>[]) => Promise<T>): Promise<T> {
  return whileLocked(database, 'organization', async () => {
    const answers = Array.from({ length: count }, () => ask());
    while ((await waiting()) < count - SLOTS) await sleep(5);
    return work(answers);
  });
}

describe('requests without a free slot', () => {
  it('wait and then succeed', async () => {
    const answers = await burst(SLOTS + 100, async (each) => each);
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
  });

  it('are rejected when 500 requests wait, while health checks and pages still work', async () => {
    const before = await metricOf(gateway.server.url, LOAD);
    const answers = await burst(SLOTS + MAX_WAITING, async (each) => {
      for (const headers of [tenant.headers, rawKeyOf(tenant)]) {
        const {
          status,
          errors,
          headers: answered,
        } = await post(gateway.server.url, headers, { query: '{ __typename }' });
        expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
        expect(answered.get('retry-after')).toBe('1');
      }
      const rest = await fetch(`${gateway.server.url}/v1/users/current/customers`, {
        headers: tenant.headers,
      });
      expect([rest.status, rest.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
      expect(await rest.json()).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
      for (const path of ['/livez', '/readyz', '/docs'])
        expect((await fetch(gateway.server.url + path)).status).toBe(200);
      return each;
    });
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    const served = statuses.filter((status) => status === 200).length;
    // On a slow machine, more requests exceed the waiting time. Those with a slot do not wait.
    expect(served).toBeGreaterThanOrEqual(SLOTS);
    const rejected = (await metricOf(gateway.server.url, LOAD)) - before;
    expect(statuses.filter((status) => status === 503)).toHaveLength(rejected - 3);
    expect(served + rejected).toBe(SLOTS + MAX_WAITING + 3);
    expect((await ask()).status).toBe(200);
  });

  it('are dropped when their clients disconnect', async () => {
    const going = new AbortController();
    const gone = await burst(SLOTS, async () => {
      const request = fetch(`${gateway.server.url}/graphql`, {
        method: 'POST',
        signal: going.signal,
        headers: { 'content-type': 'application/json', ...tenant.headers },
        body: JSON.stringify({ query: '{ organization { id } }' }),
      }).then(String, () => 'gone');
      while ((await waiting()) < 1) await sleep(5);
      going.abort();
      while ((await waiting()) > 0) await sleep(5);
      return request;
    });
    expect(gone).toBe('gone');
    expect((await ask()).status).toBe(200);
  });
});

describe('an organization that fills the queue', () => {
  it('causes rejections only of its own requests', async () => {
    const { answers, others } = await burst(SLOTS + MAX_WAITING, async (each) => {
      const asked = Array.from({ length: 20 }, () => ask(other));
      // Each of them replaces a waiting request.
      await expect.poll(async () => rejectedOf(each), { timeout: 4_000 }).toBe(20);
      return { answers: each, others: asked };
    });
    for (const { status } of await Promise.all(others)) expect(status).toBe(200);
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    // On a slow machine, more requests exceed the waiting time.
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThanOrEqual(20);
  });

  it('takes turns with another organization', async () => {
    const order: string[] = [];
    const all = await burst(SLOTS + 100, async (each) => {
      const asked = ask(other).then(() => order.push('other'));
      while ((await waiting()) < 101) await sleep(5);
      return [...each.map((answer) => answer.then(() => order.push('burst'))), asked];
    });
    await Promise.all(all);
    // The first free slot goes to the burst, the second one to the other organization.
    expect(order.indexOf('other')).toBeLessThan(SLOTS * 2);
  });
});

function rawKeyOf({ headers }: Tenant): Record<string, string> {
  return { authorization: `${headers['x-api-key']}.${headers['x-api-secret']}` };
}

/** Number of responses so far. While the table is locked, only rejected requests get one. */
async function rejectedOf(answers: Promise<Answer>[]): Promise<number> {
  const pending = Symbol('pending');
  const states = await Promise.all(answers.map((answer) => Promise.race([answer, pending])));
  return states.filter((state) => state !== pending).length;
}
