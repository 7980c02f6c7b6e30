import {
  type DocumentTable,
  type DocumentTables,
  TABLE_NAMES,
  type TableName,
} from '../aggregate/aggregate-tables.ts';
import type { CustomerDocument, Item } from '../aggregate/customer-aggregate.ts';
import { type Rows, rowsOf } from '../aggregate/row-mapping.ts';
import { isSame } from '../common/deep-equal.ts';
import { type Column, valueIn } from '../db/columns.ts';
import type { Statement } from '../db/statement.ts';
import type { Tree } from '../update/presence.ts';

interface Owner {
  organizationId: string;
  customerId: string;
}

/**
 * What makes the rows of one state of a customer those of another: rows are taken away first and added last, all new ones of
 * a table at once, and of a changed one only the columns that changed.
 */
export function writeStatements(
  tables: DocumentTables,
  owner: Owner,
  before: CustomerDocument | null,
  after: CustomerDocument,
): Statement[] {
  const [old, fresh] = [before ? rowsOf(before) : null, rowsOf(after)];
  const parts = TABLE_NAMES.map((name) => {
    const [stored, wanted] = [rowsIn(old, name), rowsIn(fresh, name)];
    return { table: tables[name], stored, wanted };
  });
  return [
    ...parts.toReversed().flatMap(({ table, stored, wanted }) => deletion(table, owner, stored, wanted)),
    ...parts.flatMap(({ table, stored, wanted }) => updates(table, owner, stored, wanted)),
    ...parts.flatMap(({ table, stored, wanted }) => insertion(table, owner, stored, wanted)),
  ];
}

type ById = ReadonlyMap<string, Tree>;

function rowsIn(rows: Rows | null, name: TableName): ById {
  if (!rows) return new Map();
  const found = name === 'customer' ? [rows.customer as Item] : (rows[name] ?? []);
  return new Map(found.map((row) => [row.id, row]));
}

function deletion({ name }: DocumentTable, owner: Owner, stored: ById, wanted: ById): Statement[] {
  const gone = [...stored.keys()].filter((id) => !wanted.has(id));
  if (gone.length === 0) return [];
  const text = `delete from "${name}" where organization_id = $1 and customer_id = $2 and id = any($3::uuid[])`;
  return [{ text, values: [owner.organizationId, owner.customerId, gone] }];
}

function updates(table: DocumentTable, owner: Owner, stored: ById, wanted: ById): Statement[] {
  return [...wanted].flatMap(([id, row]) => {
    const before = stored.get(id);
    const columns = before ? table.columns.filter((column) => isChanged(column, before, row)) : [];
    return columns.length === 0 ? [] : [update(table, owner, columns, row)];
  });
}

/** Which customer and organization a row belongs to is not in the document: it never changes. */
const OF_OWNER: ReadonlySet<string> = new Set(['organization_id', 'customer_id']);

function isChanged(column: Column, before: Tree, after: Tree): boolean {
  return !OF_OWNER.has(column.name) && !isSame(valueIn(before, column), valueIn(after, column));
}

function update({ name }: DocumentTable, owner: Owner, columns: Column[], row: Tree): Statement {
  const settings = columns.map((column, place) => `"${column.name}" = $${place + 3}`);
  return {
    text: `update "${name}" set ${settings.join(', ')} where organization_id = $1 and id = $2`,
    values: [owner.organizationId, row.id as string, ...columns.map((column) => parameter(column, row))],
  };
}

function parameter(column: Column, row: Tree): Statement['values'][number] {
  const value = valueIn(row, column);
  if (column.type === 'jsonb' && value !== null) return JSON.stringify(value);
  return value as Statement['values'][number];
}

/** One text for any number of rows: PostgreSQL takes them apart by the columns of the table. */
function insertion(table: DocumentTable, owner: Owner, stored: ById, wanted: ById): Statement[] {
  const added = [...wanted].filter(([id]) => !stored.has(id)).map(([, row]) => row);
  return added.length === 0 ? [] : [insertRows(table, owner, added)];
}

export function insertRows(
  { name, columns }: Pick<DocumentTable, 'name' | 'columns'>,
  owner: Owner,
  rows: Tree[],
): Statement {
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, valueToInsert(column, owner, row)])),
  );
  return {
    text: `insert into "${name}" (${names}) select ${names} from json_populate_recordset(null::"${name}", $1::json)`,
    values: [JSON.stringify(objects)],
  };
}

function valueToInsert(column: Column, { organizationId, customerId }: Owner, row: Tree): unknown {
  if (column.name === 'organization_id') return organizationId;
  if (column.name === 'customer_id') return customerId;
  return valueIn(row, column);
}
