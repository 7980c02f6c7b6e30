import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { type DemoCredentials, readCredentials } from '../../src/demo/credentials-file.ts';
import { DEMO, ensureDemo } from '../../src/demo/demo.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { nextBackoff } from '../../src/workers/backoff.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { pageAddress } from '../support/demo-page.ts';
import { type Answer, post } from '../support/gateway.ts';
import { type Running, run, start } from '../support/process.ts';

const MAIN = 'dist/main.js';
const READY = /The graph is at (http:\S+)\/graphql/;
const QUERY = { query: '{ customers(first: 3) { nodes { id } } }' };
const ENDED = /a worker ended unexpectedly \(signal SIGKILL\); restarting it/g;
const BACK = /a restarted worker serves/g;

let folder: string;
/** Processes that a failed test may have left running. */
const started: Running[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-workers-'));
});
afterAll(async () => {
  for (const { child } of started) child.kill('SIGTERM');
  await Promise.all(started.map(({ ended }) => ended));
  await rm(folder, { recursive: true, force: true });
});

function startServer(environment: Record<string, string>): Running {
  const server = start(MAIN, [], { PORT: '0', WORKERS: '2', LOG_LEVEL: 'warn', ...environment });
  started.push(server);
  return server;
}

describe('workers on the bundled database', () => {
  let server: Running;
  let url: string;
  let demo: DemoCredentials;
  let key: Record<string, string>;
  let cookie: string;

  it('have all started before the URL is printed', async () => {
    server = startServer({ DATA_FOLDER: join(folder, 'data') });
    [, url = ''] = await server.until(READY);
    demo = await readCredentials(join(folder, 'data'));
    key = { 'x-api-key': demo.apiKey, 'x-api-secret': demo.apiSecret };
    expect(workersOf(server)).toHaveLength(2);
    expect(server.output()).not.toContain('ended unexpectedly');
  });

  it('exchange the token of the page only once in total', async () => {
    const address = await pageAddress(url, join(folder, 'data'));
    expect(server.output()).toContain(address);
    const opened = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(address, { headers: { connection: 'close' }, redirect: 'manual' }),
      ),
    );
    const cookies = opened.flatMap(({ headers }) => headers.getSetCookie());
    expect(cookies).toHaveLength(1);
    cookie = cookies[0]?.split(';', 1)[0] ?? '';
  });

  // First the oldest worker, then the other one, while the restarted one serves alone.
  it.each(['the first one', 'the other one'])('authenticate callers, also without %s', async () => {
    const [oldest] = workersOf(server);
    // A pid of 0 would signal all processes of the tests.
    if (oldest === undefined) throw new Error('there is no worker');
    const [reported, back] = [count(ENDED), count(BACK)];
    process.kill(oldest, 'SIGKILL');
    await expect.poll(() => count(ENDED)).toBe(reported + 1);
    expect((await post(url, key, QUERY)).data.customers.nodes).toHaveLength(3);
    const bearer = await post(url, { authorization: `Bearer ${demo.bearerToken}` }, QUERY);
    expect(bearer.data.customers.nodes).toHaveLength(3);
    expect((await (await fetch(`${url}/`, { headers: { cookie } })).text()).includes(demo.apiSecret)).toBe(
      true,
    );
    await expect.poll(() => count(BACK)).toBe(back + 1);
    expect(workersOf(server)).toHaveLength(2);
  });

  it('return the metrics of all workers, whichever worker is scraped', async () => {
    const counted = async () => {
      const text = await (await fetch(`${url}/metrics`, { headers: { connection: 'close' } })).text();
      const line = /^graph_request_duration_seconds_count\{surface="graph",operation="other"\} (\d+)$/m.exec(
        text,
      );
      return Number(line?.[1] ?? 0);
    };
    const before = await counted();
    const asked = Array.from({ length: 20 }, () => post(url, { ...key, connection: 'close' }, QUERY));
    await Promise.all(asked);
    expect([await counted(), await counted(), await counted()]).toEqual(Array(3).fill(before + 20));
  });

  it("have no owner's URL and no key that signs tokens on a command line", () => {
    const lines = execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
    expect(lines).toContain('dist/worker.js');
    for (const secret of [demo.apiSecret, demo.bearerToken]) expect(lines).not.toContain(secret);
  });

  it('end with the primary when a terminal signals all of them', async () => {
    const workers = workersOf(server);
    for (const pid of [...workers, server.child.pid ?? 0]) process.kill(pid, 'SIGINT');
    const { code, stdout, stderr } = await server.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.match(ENDED)).toHaveLength(2);
    expect(workers.filter(isRunning)).toEqual([]);
  });

  function count(pattern: RegExp): number {
    return server.output().match(pattern)?.length ?? 0;
  }
});

describe('workers on an external database', () => {
  let database: TestDatabase;
  let key: Record<string, string>;
  beforeAll(async () => {
    database = await testDatabase();
    const organizationId = await ensureDemo(database.adminOrm, DEMO);
    const options = { organizationId, name: 'test', scopes: SCOPES };
    const { apiKey, apiSecret } = await createCredential(database.adminOrm.em.fork(), options);
    key = { 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  });
  afterAll(() => database.close());

  const startTwo = () => startServer({ DATABASE_URL: database.url, DATABASE_POOL_SIZE: '20' });

  it('finish running requests before they end', async () => {
    const server = startTwo();
    const [, url = ''] = await server.until(READY);
    const blocker = new pg.Client(database.superuserUrl);
    // Further errors after the database was stopped are expected.
    blocker.on('error', () => {});
    await blocker.connect();
    await blocker.query('begin; lock table customer in access exclusive mode');
    const answers: Promise<Answer>[] = Array.from({ length: 12 }, () => post(url, key, QUERY));
    await expect.poll(waiting).toBe(12);
    server.child.kill('SIGTERM');
    server.child.kill('SIGTERM');
    // node:cluster may leave a connection that arrives at this instant open without a response; it counts as
    // refused.
    const live = () =>
      fetch(`${url}/livez`, { signal: AbortSignal.timeout(500) }).then(String, () => 'refused');
    await expect.poll(live).toBe('refused');
    await blocker.query('commit');
    await blocker.end();
    for (const { status, data } of await Promise.all(answers)) {
      expect(status).toBe(200);
      expect(data.customers.nodes).toHaveLength(3);
    }
    expect((await server.ended).code).toBe(0);

    async function waiting(): Promise<number> {
      const { rows } = await blocker.query(
        `select pid from pg_locks join pg_database d on d.oid = database
          where not granted and datname = current_database()`,
      );
      return rows.length;
    }
  });

  it('end when the primary is killed', async () => {
    const server = startTwo();
    const [, url = ''] = await server.until(READY);
    const workers = workersOf(server);
    expect(workers).toHaveLength(2);
    server.child.kill('SIGKILL');
    await expect.poll(() => workers.filter(isRunning)).toEqual([]);
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });

  it('do not end when they are signalled directly', async () => {
    const server = startTwo();
    await server.until(READY);
    const workers = workersOf(server);
    for (const pid of workers) process.kill(pid, 'SIGTERM');
    await expect.poll(() => workersOf(server)).toEqual(workers);
    server.child.kill('SIGHUP');
    expect((await server.ended).code).toBe(0);
  });
});

describe('a worker that cannot serve', () => {
  it('is reported once, and ends the program', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as { port: number };
    const environment = { DATA_FOLDER: join(folder, 'data'), PORT: String(port), WORKERS: '4' };
    const { code, stdout, stderr } = await run(MAIN, [], environment);
    blocker.close();
    expect({ code, stdout, stderr: stderr.trim() }).toEqual({
      ...{ code: 1, stdout: '' },
      stderr: `PORT: ${port} is in use; set another port`,
    });
  });

  it('is restarted with increasing delays, unless it had served for a while', () => {
    const pauses = [0];
    for (let time = 0; time < 12; time += 1) pauses.push(nextBackoff(500, pauses.at(-1) ?? 0));
    expect(pauses.slice(1, 5)).toEqual([100, 200, 400, 800]);
    expect(pauses.at(-1)).toBe(30_000);
    expect(nextBackoff(60_000, 30_000)).toBe(100);
  });
});

/** Returns the processes that a server started, except PostgreSQL, oldest first. */
function workersOf({ child }: Running): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const found = lines.flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === child.pid && args.includes('worker.js') ? [Number(pid)] : [];
  });
  return found.sort((one, other) => one - other);
}

/** Whether a process is running. A zombie is not. */
function isRunning(pid: number): boolean {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return !state.trim().startsWith('Z');
  } catch {
    return false;
  }
}
