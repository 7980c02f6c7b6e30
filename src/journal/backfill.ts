import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { NIL } from 'uuid';
import {
  type AggregateTables,
  aggregateTables,
  TABLE_NAMES,
  type TableName,
} from '../aggregate/aggregate-tables.ts';
import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import { aggregateFromRows, type Rows } from '../aggregate/row-mapping.ts';
import { poolOf } from '../db/pool.ts';
import type { Item } from '../modules/common/customer-list.ts';
import { stateOf } from './changes.ts';

/**
 * A customer that was not created by a command: it was bulk-imported, or created before the journal existed.
 */
export interface ImportedCustomer {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

/**
 * Builds the first journal entry of such a customer. The history before the backfill is unknown, so the entry
 * stores the current state with its `updatedAt`.
 */
export function initialEntry(
  { id, version, createdAt, updatedAt }: ImportedCustomer,
  state: object,
  operation: string,
) {
  const changes = [[[], null, updatedAt === createdAt ? state : { ...state, updatedAt }]];
  // Each customer has only one initial entry, so the customer's id is a unique id for it.
  return { id, version, at: createdAt, actor: 'command line', operation, changes };
}

const BATCH_SIZE = 500;

interface Owner {
  id: string;
  organization_id: string;
}

/**
 * Adds an initial entry for each customer without a journal. Runs as the database owner. Returns the number
 * of entries.
 */
export async function backfillJournal(orm: MikroORM): Promise<number> {
  const pool = await poolOf(orm);
  const tables = aggregateTables(orm.getMetadata());
  let backfilled = 0;
  let last: Owner = { organization_id: NIL, id: NIL };
  for (;;) {
    const { rows } = await pool.query<Owner>(
      `select c.id, c.organization_id from customer c where (c.organization_id, c.id) > ($1, $2) and not exists
        (select 1 from journal_entry e where e.organization_id = c.organization_id and e.customer_id = c.id)
        order by c.organization_id, c.id limit ${BATCH_SIZE}`,
      [last.organization_id, last.id],
    );
    if (rows.length === 0) return backfilled;
    for (const [organizationId, owners] of Map.groupBy(rows, (row) => row.organization_id)) {
      const ids = owners.map(({ id }) => id);
      await backfillBatch(pool, tables, organizationId, ids);
    }
    backfilled += rows.length;
    last = rows.at(-1) ?? last;
  }
}

async function backfillBatch(
  pool: Pool,
  tables: AggregateTables,
  organizationId: string,
  ids: string[],
): Promise<void> {
  const aggregates = await loadAggregates(pool, tables, organizationId, ids);
  const entries = aggregates.map((aggregate) => ({
    ...initialEntry(aggregate, stateOf(aggregate), 'import'),
    customer_id: aggregate.id,
  }));
  const columns = 'id, customer_id, version, at, actor, operation, changes';
  await pool.query(
    `insert into journal_entry (organization_id, ${columns})
      select $1::uuid, ${columns} from json_populate_recordset(null::journal_entry, $2::json)`,
    [organizationId, JSON.stringify(entries)],
  );
}

async function loadAggregates(
  pool: Pool,
  tables: AggregateTables,
  organizationId: string,
  ids: string[],
): Promise<CustomerAggregate[]> {
  const found = new Map(ids.map((id) => [id, emptyRows()]));
  const values = [organizationId, ids];
  for (const name of TABLE_NAMES) {
    const { name: table, projection } = tables[name];
    const key = name === 'customer' ? 'id' : 'customer_id';
    const text = `select ${projection.text} from "${table}" r
      where r.organization_id = $1 and r.${key} = any($2::uuid[])`;
    const { rows } = await pool.query({ text, values, rowMode: 'array' });
    for (const row of rows.map(([values]) => projection.build(values as unknown[]) as Item)) {
      found.get((row.customer ?? row.id) as string)?.[name].push(row);
    }
  }
  return [...found.values()].map(({ customer: [customer], ...lists }) =>
    aggregateFromRows({ ...lists, customer } as Rows),
  );
}

function emptyRows(): Record<TableName, Item[]> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as Record<TableName, Item[]>;
}
