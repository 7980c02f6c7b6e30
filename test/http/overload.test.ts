import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whileLocked } from '../../faults/stage/locks.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';

/** As many as a process works on with one connection, and as many as may wait behind them. */
const AT_WORK = 50;
const WAITING = 500;

let gateway: Gateway;
let tenant: Tenant;
let database: pg.Client;

beforeAll(async () => {
  gateway = await startGateway({ DATABASE_POOL_SIZE: '1' });
  tenant = await gateway.tenant();
  database = new pg.Client(gateway.database.superuserUrl);
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await gateway.close();
});

const ask = () => post(gateway.server.url, tenant.headers, { query: '{ organization { id } }' });

/** Requests that nobody can answer, because a table is locked; they are counted when they have come. */
async function crowd<T>(count: number, work: (answers: Promise<Answer>[]) => Promise<T>): Promise<T> {
  return whileLocked(database, 'organization', async () => {
    let came = 0;
    const { server } = gateway.server.app;
    const counting = () => {
      came += 1;
    };
    server.on('request', counting);
    const answers = Array.from({ length: count }, ask);
    while (came < count) await sleep(5);
    server.off('request', counting);
    return work(answers);
  });
}

describe('too many requests at once', () => {
  it('wait for their turn, and are answered', async () => {
    const answers = await crowd(AT_WORK + 100, async (each) => each);
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
  });

  it('are turned away where too many wait already, and health is told all the same', async () => {
    const answers = await crowd(AT_WORK + WAITING, async (each) => {
      const { status, errors, headers } = await ask();
      expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      expect(headers.get('retry-after')).toBe('1');
      const elsewhere = await fetch(`${gateway.server.url}/docs`);
      expect(elsewhere.headers.get('content-type')).toBe('application/problem+json');
      expect(await elsewhere.json()).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
      expect((await fetch(`${gateway.server.url}/livez`)).status).toBe(200);
      expect((await fetch(`${gateway.server.url}/readyz`)).status).toBe(200);
      const metrics = await (await fetch(`${gateway.server.url}/metrics`)).text();
      expect(Number(/^graph_rejected_total\{limit="LOAD"\} (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(1);
      return each;
    });
    for (const { status } of await Promise.all(answers)) expect([200, 503]).toContain(status);
    expect((await ask()).status).toBe(200);
  });

  it('are not worked for when their callers went away while they waited', async () => {
    const going = new AbortController();
    const gone = await crowd(AT_WORK, async () => {
      const waiting = fetch(`${gateway.server.url}/graphql`, {
        method: 'POST',
        signal: going.signal,
        headers: { 'content-type': 'application/json', ...tenant.headers },
        body: JSON.stringify({ query: '{ organization { id } }' }),
      }).then(String, () => 'gone');
      await sleep(200);
      going.abort();
      return waiting;
    });
    expect(gone).toBe('gone');
    expect((await ask()).status).toBe(200);
  });
});
