import { type AggregateTables, TABLE_NAMES, type TableName } from '../aggregate/aggregate-tables.ts';
import { aggregateFromRows, type Rows } from '../aggregate/row-mapping.ts';
import type { Column } from '../db/columns.ts';
import { initialEntry } from '../journal/backfill.ts';
import type { Item } from '../modules/common/customer-list.ts';
import type { CustomerRecord } from './customer-rows.ts';

type Defaults = Readonly<Record<TableName, object>>;

/** Returns a function that creates the first journal entry of a generated customer as a table row. */
export function entryBuilder(tables: AggregateTables): (record: CustomerRecord) => object {
  const defaults = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, defaultsOf(tables[name].columns)]),
  ) as Defaults;
  return (record) => entryOf(record, defaults);
}

function entryOf({ customer, ...lists }: CustomerRecord, defaults: Defaults): object {
  const rows = { customer: { ...defaults.customer, ...customer } } as unknown as Rows;
  for (const [name, items] of Object.entries(lists) as [Exclude<TableName, 'customer'>, Item[]][]) {
    rows[name] = items.map((item) => ({ ...defaults[name], ...item }));
  }
  const { version, updatedAt, ...state } = withoutEmptyValues(aggregateFromRows(rows)) as Record<
    string,
    unknown
  >;
  const initial = { id: customer.id, version: 1, createdAt: state.createdAt, updatedAt } as Parameters<
    typeof initialEntry
  >[0];
  return {
    ...initialEntry(initial, state, 'demo'),
    organization: customer.organization,
    customer: customer.id,
  };
}

/** Returns the column defaults that PostgreSQL applies to absent values. */
function defaultsOf(columns: readonly Column[]): object {
  const filled = columns.filter(({ byDefault, path }) => byDefault !== undefined && path.length === 1);
  return Object.fromEntries(filled.map((column) => [column.path[0], defaultOf(column)]));
}

function defaultOf({ type, byDefault = '' }: Column): unknown {
  if (type.endsWith('[]')) return [];
  return type === 'text' || type.startsWith('varchar') ? byDefault : JSON.parse(byDefault);
}

/**
 * Converts dates to text and removes empty values, so that the state has the form in which the journal stores
 * it. Hot path: called for each value.
 */
function withoutEmptyValues(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutEmptyValues);
  const kept: Record<string, unknown> = {};
  let isEmpty = true;
  for (const name in value) {
    const part = withoutEmptyValues((value as Record<string, unknown>)[name]);
    if (part === null || part === undefined) continue;
    kept[name] = part;
    isEmpty = false;
  }
  return isEmpty ? null : kept;
}
