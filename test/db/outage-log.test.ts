import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../src/embedded-postgres/index.ts';
import { findInstallation } from '../../src/embedded-postgres/installation.ts';
import { Postmaster } from '../../src/embedded-postgres/postmaster.ts';
import { post } from '../support/gateway.ts';
import { metricOf } from '../support/metric.ts';
import { type Running, run, start } from '../support/process.ts';

let folder: string;
let port: number;
let superuserUrl: string;
let environment: { DATABASE_URL: string; DATABASE_ADMIN_URL: string; PORT: string };
let headers: Record<string, string>;
let postgres: Postmaster;

/** A PostgreSQL that nothing restarts. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'customer-graph-outage-'));
  const supervised = await startEmbedded({ dataFolder: folder, settings: { fsync: 'off' } });
  ({ port, superuserUrl } = supervised);
  environment = {
    DATABASE_URL: supervised.url('app'),
    DATABASE_ADMIN_URL: supervised.url('owner'),
    PORT: '0',
  };
  await supervised.stop();
  await startPostgres();
  const cli = async (...args: string[]) => (await run('dist/cli.js', args, environment)).stdout;
  await cli('migrate');
  await cli('organization', 'create', '--name', 'Bank', '--bank-id', 'bank', '--number', '1');
  const credential = JSON.parse(await cli('credentials', 'create', '--organization', 'bank', '--all-scopes'));
  headers = { 'x-api-key': credential.apiKey, 'x-api-secret': credential.apiSecret };
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startPostgres(): Promise<void> {
  const installation = await findInstallation(folder);
  postgres = await Postmaster.launch({ installation, port, settings: { fsync: 'off' }, onLog: () => {} });
  await postgres.ready();
}

async function terminateConnectionsOf(role: string): Promise<void> {
  const superuser = new pg.Client(superuserUrl);
  await superuser.connect();
  await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [role]);
  await superuser.end();
}

let server: Running;
let url: string;

async function startServer(further: Record<string, string> = {}): Promise<void> {
  server = start('dist/main.js', [], { ...environment, ...further });
  [, url = ''] = await server.until(/The graph is at (http:\/\/[^/\s]+)\/graphql/);
}

const request = () => post(url, headers, { query: '{ customers(first: 1) { nodes { id } } }' });
const ask = async () => (await request()).status;
const askMany = (count: number) => Promise.all(Array.from({ length: count }, ask));

interface Line {
  level: number;
  msg: string;
  error?: { code?: string; message: string };
  seconds?: number;
}

/** Warnings, errors and the ends of outages. */
function lines(): Line[] {
  const logged = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  return logged.map((line) => JSON.parse(line)).filter(({ level, msg }) => level > INFO || msg === BACK);
}

const AWAY = 'the database cannot be reached';
const BACK = 'the database can be reached again';
const ERROR = 50;
const INFO = 30;

/** Waits until the log has exactly these messages, in their order. */
const untilLogged = (...messages: string[]) =>
  expect.poll(() => lines().map(({ msg }) => msg)).toEqual(messages);

describe('an outage of the database', () => {
  beforeAll(() => startServer());
  afterAll(() => server.end());

  it('is logged once with its cause under many requests, and its end once', async () => {
    expect(await askMany(50)).toEqual(Array(50).fill(200));
    await postgres.stop();
    for (let round = 0; round < 3; round += 1) expect(await askMany(100)).toEqual(Array(100).fill(503));
    expect((await request()).errors).toMatchObject([
      { message: 'The database cannot be reached or did not respond in time; retry later.' },
    ]);
    await untilLogged(AWAY);
    expect(await metricOf(url, 'graph_database_reachable')).toBe(0);
    const [line] = lines();
    expect(line).toMatchObject({
      level: ERROR,
      error: { code: expect.any(String), message: expect.any(String) },
    });
    expect(line?.error?.code).toMatch(/^(ECONNREFUSED|ECONNRESET|57P0\d)$/);
    await startPostgres();
    await untilLogged(AWAY, BACK);
    expect(await metricOf(url, 'graph_database_reachable')).toBe(1);
    expect(await askMany(50)).toEqual(Array(50).fill(200));
    expect(lines()).toHaveLength(2);
    expect(lines()[1]).toMatchObject({ level: INFO, seconds: expect.any(Number) });
  });

  it('is logged without any request', async () => {
    await postgres.stop();
    await untilLogged(AWAY, BACK, AWAY);
    await startPostgres();
    await untilLogged(AWAY, BACK, AWAY, BACK);
  });

  it('shows no password', async () => {
    expect(server.output()).not.toContain(new URL(environment.DATABASE_URL).password);
  });

  it('does not delay the end of the server', async () => {
    await postgres.stop();
    await untilLogged(AWAY, BACK, AWAY, BACK, AWAY);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    await startPostgres();
  });
});

describe('no outage', () => {
  let owner: pg.Client;
  beforeEach(async () => {
    await startServer({ DATABASE_POOL_SIZE: '1', REQUEST_TIMEOUT: '1' });
    owner = new pg.Client(environment.DATABASE_ADMIN_URL);
    await owner.connect();
  });
  afterEach(async () => {
    await owner.end();
    await server.end();
  });

  it('is a slow statement, or a pool whose connections are busy', async () => {
    await owner.query('begin; lock table customer');
    expect(await askMany(20)).toEqual(Array(20).fill(503));
    await owner.query('rollback');
    expect(await ask()).toBe(200);
    expect(lines()).toEqual([]);
  });

  it('is the loss of connections that can be opened again', async () => {
    const watching = async () => {
      const { rows } = await owner.query(
        `select pid from pg_stat_activity where application_name = 'customer-graph readiness'`,
      );
      return rows.map(({ pid }) => pid);
    };
    await expect.poll(watching).toHaveLength(1);
    const before = await watching();
    await terminateConnectionsOf(new URL(environment.DATABASE_URL).username);
    await expect.poll(async () => (await watching()).filter((pid) => !before.includes(pid))).toHaveLength(1);
    expect(await ask()).toBe(200);
    expect(lines()).toEqual([]);
  });
});
