import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readConfig } from '../../src/config.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { post } from '../support/gateway.ts';
import { metricOf } from '../support/metric.ts';
import { interceptQueries } from '../support/queries.ts';

let database: TestDatabase;
let server: Server;
let owner: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  server = await serve();
  owner = new pg.Client(database.superuserUrl);
  await owner.connect();
});
afterAll(async () => {
  await server.close();
  await owner.end();
  await database.close();
});

const serve = (further: Record<string, string> = {}) =>
  createServer(
    readConfig({
      PORT: '0',
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '1',
      LOG_LEVEL: 'silent',
      ...further,
    }),
  );

async function statusOf(path: string, { url } = server): Promise<[status: number, reported: string]> {
  const response = await fetch(url + path);
  return [response.status, (await response.json()).status];
}

async function organization() {
  const id = v7();
  await database.adminOrm.em.fork().insert(Organization, { id, name: 'Bank', bankId: id, number: 1 });
  return { organizationId: id, name: 'health', scopes: SCOPES, userId: undefined };
}

/** Waits until the cached result of the readiness check has expired after one second. */
const nextCheck = () => sleep(1_100);

describe('/readyz', () => {
  it('returns ready if the server can serve requests', async () => {
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
  });

  it('checks the database once per second, regardless of the number of requests', async () => {
    await nextCheck();
    const checks: string[] = [];
    const record = (text: string) => {
      if (text.includes('mikro_orm_migrations')) checks.push(text);
      return undefined;
    };
    const answers = await interceptQueries(record, () =>
      Promise.all(Array.from({ length: 50 }, () => statusOf('/readyz'))),
    );
    expect(answers).toEqual(Array(50).fill([200, 'ready']));
    expect(checks).toHaveLength(1);
    const { rows } = await owner.query(
      `select count(*)::int as count from pg_stat_activity where application_name = 'customer-graph readiness' and datname = current_database()`,
    );
    expect(rows[0].count).toBe(1);
  });

  it('returns ready while all pool connections are busy', async () => {
    await owner.query('begin; lock table organization in access exclusive mode');
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
    await owner.query('rollback');
  });

  it('returns 503 if the tables are not up to date', async () => {
    const { rows } = await owner.query(
      'delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations) returning name',
    );
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([503, 'tables not up to date']);
    await owner.query('insert into mikro_orm_migrations (name) values ($1), ($2)', [
      rows[0].name,
      'Migration99990101000000_newer',
    ]);
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
    await owner.query(`delete from mikro_orm_migrations where name like '%_newer'`);
  });

  it('returns 503 if the database is unreachable, while `/livez` returns live', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await owner.query(`alter database ${name} connection limit 0`);
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([503, 'database unreachable']);
    expect(await metricOf(server.url, 'graph_ready')).toBe(0);
    expect(await statusOf('/livez')).toEqual([200, 'live']);
    await owner.query(`alter database ${name} connection limit -1`);
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
    expect(await metricOf(server.url, 'graph_ready')).toBe(1);
  });

  it('accepts tables of a newer version unless they require a newer server', async () => {
    await owner.query(`insert into mikro_orm_migrations (name) values ('Migration99990101000000_newer')`);
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
    await owner.query('update compatibility set minimum_version = minimum_version + 1');
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([503, 'tables need a newer version']);
    await owner.query('update compatibility set minimum_version = minimum_version - 1');
    await owner.query(`delete from mikro_orm_migrations where name like '%_newer'`);
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
  });

  it('returns 503 if the database is read-only, and requests return 503 too', async () => {
    const name = new URL(database.url).pathname.slice(1);
    const endOthers = () =>
      owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
    const credential = await createCredential(database.adminOrm.em.fork(), await organization());
    const headers = { 'x-api-key': credential.apiKey, 'x-api-secret': credential.apiSecret };
    const ask = () => post(server.url, headers, { query: '{ customers(first: 1) { nodes { id } } }' });
    await owner.query(`alter database ${name} set default_transaction_read_only = on`);
    await endOthers();
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([503, 'database is read-only']);
    const { status, headers: answered } = await ask();
    expect([status, answered.get('retry-after')]).toEqual([503, '1']);
    await owner.query(`alter database ${name} reset default_transaction_read_only`);
    // The pool drops its read-only connections, so the server recovers without a restart.
    expect((await ask()).status).toBe(200);
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'customer-graph readiness' and datname = current_database()`,
    );
    await nextCheck();
    expect(await statusOf('/readyz')).toEqual([200, 'ready']);
  });

  it('returns 503 while the server drains and still serves requests', async () => {
    const draining = await serve({ DRAIN_SECONDS: '2' });
    expect(await statusOf('/readyz', draining)).toEqual([200, 'ready']);
    const closed = draining.close();
    expect(await statusOf('/readyz', draining)).toEqual([503, 'draining']);
    expect(await statusOf('/livez', draining)).toEqual([200, 'live']);
    await closed;
    await expect(statusOf('/livez', draining)).rejects.toThrow();
  });
});
