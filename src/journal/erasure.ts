import type { MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { type AggregateTable, aggregateTables } from '../aggregate/aggregate-tables.ts';
import { newCustomer } from '../aggregate/customer-aggregate.ts';
import { inAdminTransaction } from '../db/admin-transaction.ts';
import { valueIn } from '../db/columns.ts';
import { poolOf } from '../db/pool.ts';
import { ConfigurationError } from '../errors.ts';
import type { StoredChange } from '../modules/history/journal-entry.entity.ts';
import { valueChangesOf } from './changes.ts';
import { insertEntry } from './entries.ts';

interface Stored {
  organization_id: string;
  type: 'PERSON' | 'BUSINESS';
  version: number;
  created_at: string;
  updated_at: string;
  erased_at: string | null;
}

/** Columns that keep their values when a customer is erased. */
const KEPT_COLUMNS: ReadonlySet<string> = new Set(['id', 'organization_id', 'type', 'created_at']);

/**
 * Permanently erases all values of a customer: its rows, the values in its journal and its idempotency keys.
 * Runs as the database owner. A tombstone remains, with a history that shows when which field changed, but no
 * values. Returns the version of the tombstone. Erasing a customer again changes nothing. Throws
 * ConfigurationError if the customer does not exist.
 */
export async function eraseCustomer(orm: MikroORM, id: string): Promise<number> {
  return inAdminTransaction(await poolOf(orm), (client) => erase(client, orm, id));
}

async function erase(client: ClientBase, orm: MikroORM, id: string): Promise<number> {
  // The caller does not know the organization. The condition makes PostgreSQL use the primary key.
  const { rows } = await client.query<Stored>(
    `select organization_id, type, version, created_at, updated_at, erased_at from customer
      where organization_id in (select id from organization) and id = $1 for update`,
    [id],
  );
  const [stored, another] = rows;
  if (another) throw new ConfigurationError('several organizations have a customer with this id');
  if (!stored) throw new ConfigurationError('there is no customer with this id; check --customer');
  if (stored.erased_at) return stored.version;
  const owner = { organizationId: stored.organization_id, customerId: id };
  const version = stored.version + 1;
  const at = new Date(Math.max(Date.now(), Date.parse(stored.updated_at))).toISOString();
  const tables = aggregateTables(orm.getMetadata());
  const { customer, ...childTables } = tables;
  for (const { name } of Object.values(childTables).toReversed()) await deleteRows(client, name, owner);
  await deleteRows(client, 'idempotency_key', owner);
  await clearRow(client, customer, owner, stored, { version, at });
  await removeJournalValues(client, owner);
  const origin = { actor: 'command line', actorUserId: null, system: null, requestId: null };
  await client.query(insertEntry({ ...owner, ...origin, version, at, operation: 'erase', changes: [] }));
  return version;
}

/**
 * The owner of the erased rows. Row level security does not add the organization for the database owner, so
 * statements name it; every index starts with it.
 */
interface Owner {
  organizationId: string;
  customerId: string;
}

async function deleteRows(
  client: ClientBase,
  table: string,
  { organizationId, customerId }: Owner,
): Promise<void> {
  const text = `delete from "${table}" where organization_id = $1 and customer_id = $2`;
  await client.query(text, [organizationId, customerId]);
}

/** Resets every other column to its value in a new customer, which is null or a default. */
async function clearRow(
  client: ClientBase,
  { name, columns }: AggregateTable,
  { organizationId, customerId }: Owner,
  { type, created_at }: Stored,
  { version, at }: { version: number; at: string },
): Promise<void> {
  const blank = newCustomer(customerId, type, created_at);
  const row = { ...blank, version, updatedAt: at, erasedAt: at };
  const cleared = columns.filter((column) => !KEPT_COLUMNS.has(column.name));
  const settings = cleared.map((column, index) => `"${column.name}" = $${index + 3}`);
  await client.query(`update "${name}" set ${settings.join(', ')} where organization_id = $1 and id = $2`, [
    organizationId,
    customerId,
    ...cleared.map((column) => valueIn(row, column)),
  ]);
}

/** Keeps only the path of each change. Metadata keys are removed too, because callers choose them. */
async function removeJournalValues(client: ClientBase, { organizationId, customerId }: Owner): Promise<void> {
  const { rows } = await client.query<{ id: string; changes: StoredChange[] }>(
    'select id, changes from journal_entry where organization_id = $1 and customer_id = $2',
    [organizationId, customerId],
  );
  const cleared = rows.map(({ id, changes }) => ({ id, changes: withoutValues(changes) }));
  await client.query(
    `update journal_entry e set changes = n.changes, actor_user_id = null
      from json_populate_recordset(null::journal_entry, $2::json) n where e.organization_id = $1 and e.id = n.id`,
    [organizationId, JSON.stringify(cleared)],
  );
}

function withoutValues(changes: StoredChange[]): StoredChange[] {
  const paths = valueChangesOf(changes).map(({ path }) => (path[0] === 'metadata' ? ['metadata'] : path));
  const distinct = new Map(paths.map((path) => [JSON.stringify(path), path]));
  return [...distinct.values()].map((path) => [path, null, null]);
}
