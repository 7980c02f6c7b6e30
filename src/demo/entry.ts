import type { Column } from '../db/columns.ts';
import { valueIn } from '../db/columns.ts';
import type { Item } from '../document/document.ts';
import { documentOf, type Rows } from '../document/rows.ts';
import { type DocumentTables, TABLE_NAMES } from '../document/tables.ts';
import { creationEntry } from '../journal/creation.ts';
import type { CustomerRecord } from './record.ts';

/** The entry that the journal of a generated customer begins with, as a row of its table. */
export function entryOf(record: CustomerRecord, tables: DocumentTables): object {
  const parts = TABLE_NAMES.map((name) => {
    const rows = name === 'customer' ? [record.customer] : record[name];
    return [name, rows.map((row) => plainRow(row, tables[name].columns))];
  });
  const { customer: [customer] = [], ...lists } = Object.fromEntries(parts) as Record<string, Item[]>;
  const document = documentOf({ ...lists, customer } as Rows);
  const { organization, id } = record.customer;
  return { ...creationEntry(document, 'demo'), organization, customer: id };
}

/** The row as it will be read: instants as text, what it lacks as the database fills it in. */
function plainRow(row: object, columns: readonly Column[]): Item {
  const plain: Record<string, unknown> = {};
  for (const column of columns) {
    const value = valueIn(row, column);
    place(plain, column.path, value instanceof Date ? value.toISOString() : (value ?? defaultOf(column)));
  }
  return plain as Item;
}

function place(target: Record<string, unknown>, [name = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner = (target[name] ?? {}) as Record<string, unknown>;
  target[name] = inner;
  place(inner, rest, value);
}

function defaultOf({ type, byDefault }: Column): unknown {
  if (byDefault === undefined) return null;
  if (type.endsWith('[]')) return [];
  return type === 'text' || type.startsWith('varchar') ? byDefault : JSON.parse(byDefault);
}
