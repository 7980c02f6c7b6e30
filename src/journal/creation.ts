import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { poolOf } from '../db/orm.ts';
import type { CustomerDocument, Item } from '../document/document.ts';
import { documentOf, type Rows } from '../document/rows.ts';
import { type DocumentTables, documentTables, TABLE_NAMES } from '../document/tables.ts';
import { changesBetween } from './changes.ts';

/** The entry that a customer's journal begins with, where the customer was not made by a write: in bulk, or before there was a journal. */
export function creationEntry(document: CustomerDocument, operation: string) {
  const { createdAt, updatedAt, version } = document;
  const [[path, before, after] = [[], null, null]] = changesBetween(null, document);
  return {
    id: v7(),
    version,
    at: createdAt,
    actor: 'command line',
    operation,
    // Nothing tells what changed since then: the state is that of the last change.
    changes: [[path, before, { ...(after as object), ...(updatedAt === createdAt ? {} : { updatedAt }) }]],
  };
}

const AT_ONCE = 500;

/** Begins the journal of each customer that has none, as the owner of the database. Returns how many there were. */
export async function beginJournals(orm: MikroORM): Promise<number> {
  const pool = await poolOf(orm);
  const tables = documentTables(orm.getMetadata());
  let begun = 0;
  for (;;) {
    const { rows } = await pool.query<{ id: string }>(
      `select c.id from customer c where not exists
        (select 1 from journal_entry e where e.organization_id = c.organization_id and e.customer_id = c.id)
        order by c.id limit ${AT_ONCE}`,
    );
    if (rows.length === 0) return begun;
    await beginSome(
      pool,
      tables,
      rows.map(({ id }) => id),
    );
    begun += rows.length;
  }
}

async function beginSome(pool: Pool, tables: DocumentTables, ids: string[]): Promise<void> {
  const documents = await readDocuments(pool, tables, ids);
  const entries = documents.map((document) => ({
    ...creationEntry(document, 'import'),
    customer_id: document.id,
  }));
  await pool.query(
    `insert into journal_entry (id, organization_id, customer_id, version, at, actor, operation, changes)
      select e.id, c.organization_id, c.id, e.version, e.at, e.actor, e.operation, e.changes
      from json_populate_recordset(null::journal_entry, $1::json) e join customer c on c.id = e.customer_id`,
    [JSON.stringify(entries)],
  );
}

async function readDocuments(pool: Pool, tables: DocumentTables, ids: string[]): Promise<CustomerDocument[]> {
  const found = new Map(ids.map((id) => [id, {} as Record<string, Item[]>]));
  for (const name of TABLE_NAMES) {
    const { name: table, shape } = tables[name];
    const key = name === 'customer' ? 'id' : 'customer_id';
    const text = `select ${shape.columns.join(', ')} from "${table}" r where r.${key} = any($1::uuid[])`;
    const { rows } = await pool.query({ text, values: [ids], rowMode: 'array' });
    for (const parts of found.values()) parts[name] = [];
    for (const values of rows) {
      const row = shape.build(values, 0);
      found.get((row.customer ?? row.id) as string)?.[name]?.push(row);
    }
  }
  return [...found.values()].map(({ customer: customers, ...rows }) => {
    const [customer] = customers ?? [];
    return documentOf({ ...rows, customer } as Rows);
  });
}
