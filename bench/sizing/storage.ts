import type pg from 'pg';
import { CUSTOMER_TABLES } from '../../test/support/customer-tables.ts';
import { nextUpdate } from '../update.ts';
import { workloads } from '../workloads.ts';
import type { SizingContext } from './sizing-context.ts';

/** Bytes of rows, with their indexes and large values. */
export interface Storage {
  perCustomer: number;
  /** An entry of the demo, most of which create a customer. */
  perEntry: number;
  /** An entry of a write that changes two values. */
  perUpdate: number;
  perKey: number;
}

const RECORDS = ['journal_entry', 'idempotency_key'];
const CONCURRENT_WRITES = 16;

/** Measures the tables of the demo customers, then those of writes with idempotency keys. */
export async function measureStorage(context: SizingContext, writes: number): Promise<Storage> {
  const { owner, customers } = context;
  const tables = CUSTOMER_TABLES.filter((table) => !RECORDS.includes(table));
  const perCustomer = (await bytesOf(owner, tables)) / customers;
  const journal = await bytesOf(owner, ['journal_entry']);
  const perEntry = journal / (await rowsOf(owner, 'journal_entry'));
  await write(context, writes);
  await owner.query('vacuum analyze');
  const perKey = (await bytesOf(owner, ['idempotency_key'])) / (await rowsOf(owner, 'idempotency_key'));
  const perUpdate = ((await bytesOf(owner, ['journal_entry'])) - journal) / writes;
  return { perCustomer, perEntry, perUpdate, perKey };
}

async function bytesOf(owner: pg.Pool, tables: readonly string[]): Promise<number> {
  const { rows } = await owner.query<{ bytes: number }>(
    'select sum(pg_total_relation_size(name::regclass))::float8 as bytes from unnest($1::text[]) as name',
    [tables],
  );
  return rows[0]?.bytes ?? Number.NaN;
}

async function rowsOf(owner: pg.Pool, table: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(`select count(*)::int from ${table}`);
  return rows[0]?.count ?? Number.NaN;
}

/** Sends writes, each with an idempotency key of its own. */
async function write({ url, headers, persons }: SizingContext, writes: number): Promise<void> {
  let sent = 0;
  const send = async () => {
    while (sent < writes) {
      sent += 1;
      const input = { ...nextUpdate(persons), idempotencyKey: `sizing-${sent}` };
      const body = JSON.stringify({ query: workloads.W4.query, variables: { input } });
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      if (!workloads.W4.expected.test(text)) throw new Error(`a write failed: ${text}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENT_WRITES }, send));
}
