import type { MikroORM } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { v7 } from 'uuid';
import { valueIn } from '../db/columns.ts';
import { poolOf } from '../db/orm.ts';
import { blankDocument } from '../document/document.ts';
import { type DocumentTable, documentTables, TABLE_NAMES } from '../document/tables.ts';
import { ConfigurationError } from '../errors.ts';
import { valueChangesOf } from './changes.ts';
import type { StoredChange } from './journal.entity.ts';

interface Stored {
  organization_id: string;
  type: 'PERSON' | 'BUSINESS';
  version: number;
  created_at: string;
  updated_at: string;
  erased_at: string | null;
}

/** What stays of an erased customer: which one it was, whose, and of which type. */
const KEPT: ReadonlySet<string> = new Set(['id', 'organization_id', 'type', 'created_at']);

/**
 * Takes all values of a customer away for good, as the owner of the database: rows, journal, answers kept for idempotency.
 * What is left is a tombstone with a history that says when something was changed, and not what it was. Returns the version
 * of the tombstone; erasing twice changes nothing. Throws ConfigurationError where there is no such customer.
 */
export async function eraseCustomer(orm: MikroORM, id: string): Promise<number> {
  const client = await (await poolOf(orm)).connect();
  try {
    await client.query('begin');
    const version = await erase(client, orm, id);
    await client.query('commit');
    client.release();
    return version;
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => undefined,
      (cause: Error) => cause,
    );
    client.release(broken);
    throw error;
  }
}

async function erase(client: PoolClient, orm: MikroORM, id: string): Promise<number> {
  const { rows } = await client.query<Stored>(
    'select organization_id, type, version, created_at, updated_at, erased_at from customer where id = $1 for update',
    [id],
  );
  const [stored] = rows;
  if (!stored) throw new ConfigurationError('there is no such customer');
  if (stored.erased_at) return stored.version;
  const tables = documentTables(orm.getMetadata());
  const version = stored.version + 1;
  const at = new Date(Math.max(Date.now(), Date.parse(stored.updated_at)));
  for (const name of TABLE_NAMES.toReversed()) {
    if (name !== 'customer') await deleteRows(client, tables[name].name, id);
  }
  await deleteRows(client, 'idempotency_key', id);
  await emptyRow(client, tables.customer, id, stored, { version, at });
  await emptyJournal(client, id);
  await client.query(
    `insert into journal_entry (id, organization_id, customer_id, version, at, actor, operation, changes)
      values ($1, $2, $3, $4, $5, 'command line', 'erase', '[]')`,
    [v7(), stored.organization_id, id, version, at],
  );
  return version;
}

async function deleteRows(client: PoolClient, table: string, id: string): Promise<void> {
  await client.query(`delete from "${table}" where customer_id = $1`, [id]);
}

/** Puts into every column what a new customer has in it, which is nothing, or nothing of a person. */
async function emptyRow(
  client: PoolClient,
  { name, columns }: DocumentTable,
  id: string,
  { type, created_at }: Stored,
  { version, at }: { version: number; at: Date },
): Promise<void> {
  const blank = blankDocument(id, type, created_at);
  const row = { ...blank, version, updatedAt: at, erasedAt: at };
  const emptied = columns.filter((column) => !KEPT.has(column.name));
  const settings = emptied.map((column, place) => `"${column.name}" = $${place + 2}`);
  await client.query(`update "${name}" set ${settings.join(', ')} where id = $1`, [
    id,
    ...emptied.map((column) => valueIn(row, column)),
  ]);
}

/** Leaves of each change where it was. Keys of metadata are the caller's own, so not even those. */
async function emptyJournal(client: PoolClient, id: string): Promise<void> {
  const { rows } = await client.query<{ id: string; changes: StoredChange[] }>(
    'select id, changes from journal_entry where customer_id = $1',
    [id],
  );
  const emptied = rows.map(({ id, changes }) => ({ id, changes: withoutValues(changes) }));
  await client.query(
    `update journal_entry e set changes = n.changes, actor_user_id = null
      from json_populate_recordset(null::journal_entry, $1::json) n where e.id = n.id`,
    [JSON.stringify(emptied)],
  );
}

function withoutValues(changes: StoredChange[]): StoredChange[] {
  const paths = valueChangesOf(changes).map(({ path }) => (path[0] === 'metadata' ? ['metadata'] : path));
  const distinct = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...distinct.values()].map((path) => [path, null, null]);
}
