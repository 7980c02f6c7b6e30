import {
  type AggregateTable,
  type AggregateTables,
  TABLE_NAMES,
  type TableName,
} from '../aggregate/aggregate-tables.ts';
import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import { type Rows, rowsFromAggregate } from '../aggregate/row-mapping.ts';
import { deepEqual } from '../common/deep-equal.ts';
import { type Column, valueIn } from '../db/columns.ts';
import type { Statement } from '../db/statement.ts';
import type { Item } from '../modules/common/customer-list.ts';
import type { JsonObject } from '../update/presence.ts';

interface Owner {
  organizationId: string;
  customerId: string;
}

/**
 * Builds the statements that change the rows of a customer from one state to another. Deletes come first and
 * inserts last. All new rows of a table are inserted with one statement. An update sets only the changed
 * columns.
 */
export function writeStatements(
  tables: AggregateTables,
  owner: Owner,
  before: CustomerAggregate | null,
  after: CustomerAggregate,
): Statement[] {
  const [old, fresh] = [before ? rowsFromAggregate(before) : null, rowsFromAggregate(after)];
  const parts = TABLE_NAMES.map((name) => {
    const [stored, next] = [rowsIn(old, name), rowsIn(fresh, name)];
    return { table: tables[name], stored, next };
  });
  return [
    ...parts.toReversed().flatMap(({ table, stored, next }) => deletion(table, owner, stored, next)),
    ...parts.flatMap(({ table, stored, next }) => updates(table, owner, stored, next)),
    ...parts.flatMap(({ table, stored, next }) => insertion(table, owner, stored, next)),
  ];
}

type ById = ReadonlyMap<string, JsonObject>;

function rowsIn(rows: Rows | null, name: TableName): ById {
  if (!rows) return new Map();
  const found = name === 'customer' ? [rows.customer as Item] : (rows[name] ?? []);
  return new Map(found.map((row) => [row.id, row]));
}

function deletion({ name }: AggregateTable, owner: Owner, stored: ById, next: ById): Statement[] {
  const gone = [...stored.keys()].filter((id) => !next.has(id));
  if (gone.length === 0) return [];
  const text = `delete from "${name}" where organization_id = $1 and customer_id = $2 and id = any($3::uuid[])`;
  return [{ text, values: [owner.organizationId, owner.customerId, gone] }];
}

function updates(table: AggregateTable, owner: Owner, stored: ById, next: ById): Statement[] {
  return [...next].flatMap(([id, row]) => {
    const before = stored.get(id);
    const columns = before ? table.columns.filter((column) => isChanged(column, before, row)) : [];
    return columns.length === 0 ? [] : [update(table, owner, columns, row)];
  });
}

/** Columns that are not part of the aggregate and never change. */
const OWNER_COLUMNS: ReadonlySet<string> = new Set(['organization_id', 'customer_id']);

function isChanged(column: Column, before: JsonObject, after: JsonObject): boolean {
  return !OWNER_COLUMNS.has(column.name) && !deepEqual(valueIn(before, column), valueIn(after, column));
}

function update({ name }: AggregateTable, owner: Owner, columns: Column[], row: JsonObject): Statement {
  const settings = columns.map((column, index) => `"${column.name}" = $${index + 3}`);
  return {
    text: `update "${name}" set ${settings.join(', ')} where organization_id = $1 and id = $2`,
    values: [owner.organizationId, row.id as string, ...columns.map((column) => parameter(column, row))],
  };
}

function parameter(column: Column, row: JsonObject): Statement['values'][number] {
  const value = valueIn(row, column);
  if (column.type === 'jsonb' && value !== null) return JSON.stringify(value);
  return value as Statement['values'][number];
}

/**
 * Inserts all added rows with one statement. Its text does not depend on the number of rows, so it can be
 * prepared.
 */
function insertion(table: AggregateTable, owner: Owner, stored: ById, next: ById): Statement[] {
  const added = [...next].filter(([id]) => !stored.has(id)).map(([, row]) => row);
  return added.length === 0 ? [] : [insertRows(table, owner, added)];
}

function insertRows(
  { name, columns }: Pick<AggregateTable, 'name' | 'columns'>,
  owner: Owner,
  rows: JsonObject[],
): Statement {
  const others = columns.filter((column) => column.name !== 'organization_id');
  const names = others.map((column) => `"${column.name}"`).join(', ');
  const objects = rows.map((row) =>
    Object.fromEntries(others.map((column) => [column.name, valueToInsert(column, owner, row)])),
  );
  return {
    text: `insert into "${name}" (organization_id, ${names}) select $1::uuid, ${names} from json_populate_recordset(null::"${name}", $2::json)`,
    values: [owner.organizationId, JSON.stringify(objects)],
  };
}

function valueToInsert(column: Column, { customerId }: Owner, row: JsonObject): unknown {
  return column.name === 'customer_id' ? customerId : valueIn(row, column);
}
