import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newKeyId } from '../../../src/auth/credentials/key-id.ts';
import { newSecret } from '../../../src/auth/strategies/api-secret.ts';
import { readConfig } from '../../../src/config.ts';
import { createServer } from '../../../src/server.ts';
import { type Answer, type Gateway, post, startGateway, type Tenant } from '../../support/gateway.ts';
import { metricOf } from '../../support/metric.ts';
import { interceptQueries } from '../../support/queries.ts';
import { VIEWER_BODY } from '../../support/viewer.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

/**
 * Marks requests as coming through an untrusted proxy. All callers may share the address, so it is not
 * throttled.
 */
const BEHIND_PROXY = { via: '1.1 proxy' };

const unknown = () => ({ 'x-api-key': newKeyId(), 'x-api-secret': newSecret(), ...BEHIND_PROXY });
const ask = (headers: Record<string, string>): Promise<Answer> =>
  post(gateway.server.url, headers, VIEWER_BODY);
const statusOf = async (headers: Record<string, string>) => (await ask(headers)).status;

/** Returns a promise and the function that resolves it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const isLookup = (text: string) => /find_credential/.test(text);

/** Counts the lookups sent during `work`, and the maximum of concurrent ones. */
async function lookupsDuring(work: () => Promise<unknown>, wait?: Promise<void>) {
  const lookups = { sent: 0, running: 0, max: 0 };
  const onQuery = (text: string) => {
    if (!isLookup(text)) return undefined;
    lookups.sent += 1;
    lookups.running += 1;
    lookups.max = Math.max(lookups.max, lookups.running);
    return {
      after: wait,
      answered: () => {
        lookups.running -= 1;
      },
    };
  };
  await interceptQueries(onQuery, work);
  return lookups;
}

/** Resolves when the server has received this many more requests. */
function requestsArrived(count: number): Promise<void> {
  const { server } = gateway.server.app;
  let left = count;
  return new Promise((resolve) => {
    server.on('request', function arrived() {
      left -= 1;
      if (left > 0) return;
      server.off('request', arrived);
      resolve();
    });
  });
}

/** Makes cached lookups expire: found credentials after 800 ms, unknown keys after a second. */
function letLookupsExpire(): void {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + 1_000);
}

afterEach(() => vi.restoreAllMocks());

describe('unknown keys', () => {
  it('are looked up in batches, one statement at a time', async () => {
    const statuses: number[] = [];
    const { sent, max } = await lookupsDuring(async () => {
      const all = Array.from({ length: 20 }, unknown).map(statusOf);
      statuses.push(...(await Promise.all(all)));
    }, requestsArrived(20));
    expect(statuses).toEqual(Array(20).fill(401));
    // One lookup for the first keys, one for those that arrived during the first.
    expect([sent, max]).toEqual([2, 1]);
  });

  it('are cached as unknown for a second', async () => {
    const headers = unknown();
    const { sent } = await lookupsDuring(async () => {
      for (let i = 0; i < 10; i += 1) expect(await statusOf(headers)).toBe(401);
    });
    // On a slow machine a cached result may expire meanwhile.
    expect(sent).toBeLessThan(5);
  });

  it('do not delay a key that succeeded recently, and only a limited number of them may wait', async () => {
    const stuck = gate();
    const rejections = () => metricOf(gateway.server.url, 'graph_rejected_total{limit="UNKNOWN_KEYS"}');
    const before = await rejections();
    const known = await gateway.credential(tenant);
    expect(await statusOf(known.headers)).toBe(200);
    expect(await statusOf(unknown())).toBe(401);
    letLookupsExpire();
    const answers: Answer[] = [];
    let isFirst = true;
    const onQuery = (text: string) => {
      if (!isLookup(text) || !isFirst) return undefined;
      isFirst = false;
      return { after: stuck.opened };
    };
    await interceptQueries(onQuery, async () => {
      const waiting = Array.from({ length: 40 }, unknown).map(async (headers) => {
        answers.push(await ask(headers));
      });
      await expect.poll(() => answers.length).toBe(15);
      expect(await statusOf(known.headers)).toBe(200);
      expect(answers.length).toBe(15);
      stuck.open();
      await Promise.all(waiting);
    });
    const rejected = answers.filter(({ status }) => status !== 401);
    expect(rejected).toHaveLength(15);
    for (const { status, headers, errors } of rejected) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      expect(errors).toEqual([
        {
          message: 'Too many requests with unknown keys are waiting; retry later.',
          extensions: { code: 'SERVICE_UNAVAILABLE', limit: 'UNKNOWN_KEYS' },
        },
      ]);
    }
    expect((await rejections()) - before).toBe(15);
  });

  it('do not block a new credential', async () => {
    const headers = unknown();
    expect(await statusOf(headers)).toBe(401);
    const created = await gateway.credential(tenant);
    expect(await statusOf(created.headers)).toBe(200);
  });

  it('are not limited while most keys are found, as after a start', async () => {
    const settings = { PORT: '0', DATABASE_URL: gateway.database.url, LOG_LEVEL: 'silent' };
    const server = await createServer(readConfig(settings));
    const created = await Promise.all(Array.from({ length: 40 }, () => gateway.credential(tenant)));
    const answers = await Promise.all(created.map(({ headers }) => post(server.url, headers, VIEWER_BODY)));
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(200));
    await server.close();
  });

  it('return SERVICE_UNAVAILABLE if the database connection fails', async () => {
    const onQuery = (text: string) =>
      isLookup(text) ? { instead: 'select pg_terminate_backend(pg_backend_pid())' } : undefined;
    await interceptQueries(onQuery, async () => {
      expect(await statusOf(unknown())).toBe(503);
    });
    expect(await statusOf(unknown())).toBe(401);
    expect(await statusOf(tenant.headers)).toBe(200);
  });
});
