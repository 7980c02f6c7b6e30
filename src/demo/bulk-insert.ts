import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import type { ClientBase } from 'pg';
import { aggregateTables, TABLE_NAMES } from '../aggregate/aggregate-tables.ts';
import { type Column, columnsOf } from '../db/columns.ts';
import { JournalEntry } from '../modules/history/journal-entry.entity.ts';
import { CopyRows } from './copy.ts';
import type { CustomerRecord } from './customer-rows.ts';
import { entriesFor } from './journal-entries.ts';

/** A table with customer data: its columns, and a function that returns the rows of a customer. */
export interface Table {
  name: string;
  columns: Column[];
  rowsOf: (record: CustomerRecord) => object[];
}

/**
 * Tables in insertion order: each follows the tables that its foreign keys reference. The journal is last.
 */
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

/** Buffers customers with all their rows, and writes them to the database with COPY. */
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

  /** Runs in the caller's transaction. */
  async write(client: ClientBase): Promise<void> {
    for (const { copy } of this.#parts) await copy.write(client);
  }
}

/** Runs ANALYZE. Autovacuum would do it up to a minute later, and plans without statistics are slow. */
export async function gatherStatistics(
  database: { query: (text: string) => Promise<unknown> },
  tables: readonly Table[],
): Promise<void> {
  await database.query(`analyze ${tables.map(({ name }) => name).join(', ')}`);
}
