import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import type { ClientBase } from 'pg';
import { aggregateTables, TABLE_NAMES } from '../aggregate/aggregate-tables.ts';
import { type Column, columnsOf } from '../db/columns.ts';
import { JournalEntry } from '../modules/history/journal-entry.entity.ts';
import { CopyRows } from './copy.ts';
import type { CustomerRecord } from './customer-rows.ts';
import { entriesFor } from './journal-entries.ts';

/** A table of customers: its columns, and the rows that a customer has in it. */
export interface Table {
  name: string;
  columns: Column[];
  rowsOf: (record: CustomerRecord) => object[];
}

/** Each after those that its foreign keys point to; the journal, which knows all of them, comes last. */
export function customerTables(metadata: MetadataStorage): Table[] {
  const tables = aggregateTables(metadata);
  const journal: EntityMetadata = metadata.get(JournalEntry);
  const entry = entriesFor(tables);
  return [
    ...TABLE_NAMES.map((name) => ({
      ...tables[name],
      rowsOf: (record: CustomerRecord) => (name === 'customer' ? [record.customer] : record[name]),
    })),
    {
      name: journal.tableName,
      columns: columnsOf(journal),
      rowsOf: (record) => [entry(record)],
    },
  ];
}

/** Customers on their way into the database with everything that belongs to them. */
export class CustomerBatch {
  readonly #parts: { rowsOf: Table['rowsOf']; copy: CopyRows }[];

  constructor(tables: readonly Table[]) {
    this.#parts = tables.map(({ name, columns, rowsOf }) => ({ rowsOf, copy: new CopyRows(name, columns) }));
  }

  add(record: CustomerRecord): void {
    for (const { rowsOf, copy } of this.#parts) {
      for (const row of rowsOf(record)) copy.add(row);
    }
  }

  /** Within the caller's transaction. */
  async write(client: ClientBase): Promise<void> {
    for (const { copy } of this.#parts) await copy.write(client);
  }
}

/** PostgreSQL's own turn comes a minute late, and knowing nothing of a table it plans badly. */
export async function gatherStatistics(
  database: { query: (text: string) => Promise<unknown> },
  tables: readonly Table[],
): Promise<void> {
  await database.query(`analyze ${tables.map(({ name }) => name).join(', ')}`);
}
