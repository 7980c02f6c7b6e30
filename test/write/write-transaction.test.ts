import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareConnection } from '../../src/db/connections.ts';
import { detachedQueryContext } from '../../src/db/query-context.ts';
import { inWriteTransaction } from '../../src/write/write-transaction.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Returns the number of connections in the pool after PostgreSQL has rejected a statement. */
async function leftAfter(text: string, code: string | undefined, options = ''): Promise<number> {
  const pool = new pg.Pool({ connectionString: database.url, options, onConnect: prepareConnection });
  // The pool can still be closing its connection when the database is dropped.
  pool.on('error', () => {});
  const statement = { text, values: [] };
  const done = inWriteTransaction(pool, v7(), detachedQueryContext(), (transaction) =>
    transaction.run([statement]),
  );
  const error = await done.catch((thrown) => thrown);
  expect(error.extensions?.code).toBe(code);
  const left = pool.totalCount;
  await pool.end();
  return left;
}

describe('the connection of a transaction', () => {
  it('is reused after a statement was rejected', async () => {
    expect(await leftAfter('select 1 / 0', undefined)).toBe(1);
  });

  it('is closed if it is read-only, and the caller gets SERVICE_UNAVAILABLE', async () => {
    const readOnly = '-c default_transaction_read_only=on';
    expect(await leftAfter('delete from customer', 'SERVICE_UNAVAILABLE', readOnly)).toBe(0);
  });
});
