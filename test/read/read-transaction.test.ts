import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import pg, { type Pool } from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareConnection } from '../../src/db/connections.ts';
import { ReadTransaction } from '../../src/read/read-transaction.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await testDatabase();
  pool = await (database.orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
});
afterAll(() => database.close());

const unavailable = { extensions: { code: 'SERVICE_UNAVAILABLE' } };
/** PostgreSQL rejects this statement in a read-only transaction. */
const LOCKING = 'select id from customer for update';
const only = (text: string) => ({ text, values: [], valueDependentPlan: false });

/** Runs `work` with connections to a database that is read-only like a standby. */
async function readOnly(work: (connections: Pool) => Promise<void>): Promise<void> {
  const connections = new pg.Pool({
    connectionString: database.url,
    options: '-c default_transaction_read_only=on',
    onConnect: prepareConnection,
  });
  // The pool can still be closing its connections when the database is dropped.
  connections.on('error', () => {});
  await work(connections).finally(() => connections.end());
}

const allIdle = () => pool.totalCount === pool.idleCount;

describe('a read transaction', () => {
  it('reads all statements from one snapshot', async () => {
    const reader = new ReadTransaction(pool, v7());
    const snapshot = async () => (await reader.rows('select pg_current_snapshot()::text', []))[0]?.[0];
    const before = await snapshot();
    await database.adminOrm.em.getConnection().execute('create table written_meanwhile (id int)');
    expect(await snapshot()).toBe(before);
    await reader.close();
  });

  it('cannot write', async () => {
    const reader = new ReadTransaction(pool, v7());
    await expect(reader.rows('delete from customer', [])).rejects.toMatchObject(unavailable);
    await reader.close();
  });

  it('closes a connection that is read-only, and keeps one whose statement was rejected', async () => {
    await Promise.all(Array.from({ length: 2 }, () => pool.query('select 1')));
    const before = pool.totalCount;
    const rejected = new ReadTransaction(pool, v7());
    await expect(rejected.onlyRow(only('select 1 / 0'))).rejects.toThrow(/zero/);
    expect(pool.totalCount).toBe(before);

    const inSnapshot = new ReadTransaction(pool, v7());
    await expect(inSnapshot.rows(LOCKING, [])).rejects.toMatchObject(unavailable);
    await inSnapshot.close();
    expect(pool.totalCount).toBe(before - 1);
    await readOnly(async (connections) => {
      const single = new ReadTransaction(connections, v7());
      await expect(single.onlyRow(only(LOCKING))).rejects.toMatchObject(unavailable);
      expect(connections.totalCount).toBe(0);
    });
  });

  it('cancels its running statements when it is stopped, and closes its connection', async () => {
    const [reader, error] = [new ReadTransaction(pool, v7()), new Error('stopped')];
    await reader.rows('select 1', []);
    const before = pool.totalCount;
    const running = reader.rows('select pg_sleep(20)', []);
    reader.stop(error);
    await expect(running).rejects.toBe(error);
    await expect(reader.rows('select 1', [])).rejects.toBe(error);
    await reader.close();
    expect([pool.totalCount, allIdle()]).toEqual([before - 1, true]);
  });

  it('keeps its connection if no statement runs when it is stopped', async () => {
    const [reader, error] = [new ReadTransaction(pool, v7()), new Error('stopped')];
    await reader.rows('select 1', []);
    const before = pool.totalCount;
    reader.stop(error);
    await expect(reader.rows('select 1', [])).rejects.toBe(error);
    await reader.close();
    expect([pool.totalCount, allIdle()]).toEqual([before, true]);
  });

  it('takes no connection before its first statement, and releases it after an error', async () => {
    const unused = new ReadTransaction(pool, v7());
    await unused.close();
    const reader = new ReadTransaction(pool, v7());
    await expect(reader.rows('select 1 / 0', [])).rejects.toThrow(/zero/);
    await expect(reader.rows('select 1', [])).rejects.toThrow(/zero/);
    await reader.close();
    expect(allIdle()).toBe(true);
  });

  it('rejects reads after it was closed, and can be closed twice', async () => {
    const reader = new ReadTransaction(pool, v7());
    await reader.rows('select 1', []);
    await reader.close();
    await reader.close();
    await expect(reader.rows('select 1', [])).rejects.toThrow(/answered/);
    expect(allIdle()).toBe(true);
  });

  it('releases its connection exactly once if it is closed while it waits for the connection', async () => {
    const busy = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
    const reader = new ReadTransaction(pool, v7());
    const waiting = reader.rows('select 1', []).catch((error: Error) => error);
    const closed = [reader.close(), reader.close()];
    const next = pool.connect();
    for (const client of busy) client.release();
    await Promise.all([...closed, waiting]);
    (await next).release();
    expect(pool.waitingCount).toBe(0);
    expect(allIdle()).toBe(true);
  });

  it('fails if its begin statement fails', async () => {
    const reader = new ReadTransaction(pool, `'; select 1/0; --`);
    await expect(reader.rows('select 1', [])).rejects.toThrow();
    await reader.close();
    expect(allIdle()).toBe(true);
  });

  it('throws SERVICE_UNAVAILABLE if its connection is terminated', async () => {
    const reader = new ReadTransaction(pool, v7());
    const [[pid] = []] = await reader.rows('select pg_backend_pid()', []);
    const reported = expect(reader.rows('select pg_sleep(60)', [])).rejects.toMatchObject(unavailable);
    const admin = new pg.Client(database.superuserUrl);
    await admin.connect();
    await admin.query('select pg_terminate_backend($1)', [pid]);
    await admin.end();
    await reported;
    await reader.close();
    const next = new ReadTransaction(pool, v7());
    expect(await next.rows('select 1', [])).toEqual([[1]]);
    await next.close();
  });
});
