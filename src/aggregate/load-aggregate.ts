import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import { compileSql, Parameter } from '../db/compile-sql.ts';
import type { Statement } from '../db/statement.ts';
import { settingOrganization } from '../db/tenant-session.ts';
import type { ListName } from '../modules/lists.ts';
import type { Projection } from '../read/projection.ts';
import type { OnlyStatement } from '../read/read-transaction.ts';
import type { AnyRow } from '../read/row.ts';
import type { AggregateTables, TableName } from './aggregate-tables.ts';
import type { CustomerAggregate } from './customer-aggregate.ts';
import type { CustomerSelector, ItemSelector } from './customer-selector.ts';
import { aggregateFromRows, type Rows, withSortedLists } from './row-mapping.ts';

/** Which parts of a customer to load. */
export interface LoadOptions {
  lists: ReadonlySet<ListName>;
  item?: ItemSelector | null;
  /** The properties of the customer's row, in the order of its table. Without it, all are loaded. */
  properties?: readonly string[] | null;
  /** Locks the customer row with `for update` until the transaction ends. */
  lock?: true;
}

/** Statements that load a customer with some of its lists. They can be sent in one round trip. */
export interface AggregateQuery {
  statements: Statement[];
  /** Builds the aggregate from the results of the statements. Returns null if the customer does not exist. */
  build(results: readonly (readonly unknown[][])[]): CustomerAggregate | null;
}

/**
 * Builds the query of a customer. Returns null if the selector cannot match: `new`, or an id that is no UUID.
 */
export function aggregateQuery(
  tables: AggregateTables,
  organizationId: string,
  selector: CustomerSelector,
  options: LoadOptions,
): AggregateQuery | null {
  const key = keyOf(selector);
  if (!key) return null;
  const names = tablesOf(selector, options);
  const partial = options.properties && tables.customer.partialProjection(options.properties);
  const projectionOf = (name: TableName) =>
    name === 'customer' && partial ? partial : tables[name].projection;
  return {
    statements: names.map((name) => {
      const values: Statement['values'] = [organizationId, ...key.values];
      const source = { table: tables[name].name, projection: projectionOf(name), name };
      return { text: selectText(source, sqlOfKey(selector, '$1'), '$1', options, values), values };
    }),
    build(results) {
      const aggregate = aggregateOf(
        names.map((name, index) => [
          name,
          (results[index] ?? []).map(([values]) => projectionOf(name).build(values as unknown[])),
        ]),
      );
      return aggregate && partial ? Object.setPrototypeOf(aggregate, partial.prototype) : aggregate;
    },
  };
}

/** A statement that reads a customer with some of its lists outside of a transaction. */
export interface AggregateStatement {
  statement: OnlyStatement;
  build(row: readonly unknown[]): CustomerAggregate | null;
}

/** Like `aggregateQuery`, in one statement that sets the organization itself. */
export function aggregateStatement(
  tables: AggregateTables,
  selector: CustomerSelector,
  lists: ReadonlySet<ListName>,
): AggregateStatement | null {
  const key = keyOf(selector);
  if (!key) return null;
  const names = tablesOf(selector, { lists });
  return {
    statement: { text: textOfAll(tables, selector, names), values: key.values, valueDependentPlan: false },
    build: (row) =>
      aggregateOf(
        names.map((name, index) => [
          name,
          ((row[index] ?? []) as unknown[][]).map((values) => tables[name].projection.build(values)),
        ]),
      ),
  };
}

const texts = new WeakMap<AggregateTables, Map<string, string>>();

function textOfAll(tables: AggregateTables, selector: CustomerSelector, names: readonly TableName[]): string {
  const known = texts.get(tables) ?? new Map<string, string>();
  texts.set(tables, known);
  const shape = `${selector.by} ${names}`;
  const found = known.get(shape);
  if (found !== undefined) return found;
  const columns = names.map((name) => {
    const { name: table, projection } = tables[name];
    const text = selectText({ table, projection, name }, sqlOfKey(selector, 'own.id'), 'own.id');
    return `(select json_agg(t.row) from (${text}) as t(row))`;
  });
  const text = `with ${OWN} select ${columns.join(', ')} from own`;
  known.set(shape, text);
  return text;
}

const OWN = compileSql(settingOrganization(sql`${new Parameter(1)}`));

/** Builds the aggregate from the rows of its tables. Null if there is no customer. */
function aggregateOf(rowsByTable: [TableName, AnyRow[]][]): CustomerAggregate | null {
  const rows: Partial<Record<TableName, AnyRow[]>> = Object.fromEntries(rowsByTable);
  const { customer: [row] = [], ...rest } = rows;
  if (!row) return null;
  if (Object.values(rest).some((items) => items.some(({ customer }) => customer !== row.id)))
    throw new ReferenceMovedError();
  return withSortedLists(aggregateFromRows({ ...rest, customer: row } as Rows));
}

/** A reference was moved to another customer between two statements. A retry loads the right customer. */
export class ReferenceMovedError extends Error {}

/** The values that identify the customer: `$2` and, for a reference, `$3`. */
function keyOf(selector: CustomerSelector): { values: string[] } | null {
  if (selector.by === 'id') return isUuid(selector.id) ? { values: [selector.id.toLowerCase()] } : null;
  return selector.by === 'new' ? null : { values: [selector.system, selector.value] };
}

/** Returns SQL for the customer's id. */
function sqlOfKey({ by }: CustomerSelector, organization: string): string {
  return by === 'id'
    ? '$2::uuid'
    : `(select f.customer_id from customer_reference f where f.organization_id = ${organization} and f.system = $2 and f.value = $3)`;
}

/** Returns the tables to load. Persons need the tables of their addresses and identity documents. */
function tablesOf(
  selector: CustomerSelector,
  { lists, item }: Pick<LoadOptions, 'lists' | 'item'>,
): TableName[] {
  const names = new Set(lists);
  if (selector.by === 'reference') names.add('references');
  if (lists.has('persons')) names.add('addresses').add('identityDocuments');
  if (item) names.add(item.list);
  return ['customer', ...names];
}

interface Source {
  table: string;
  projection: Projection;
  name: TableName;
}

/**
 * Selects the rows of a table. Each row is one JSON value, because the driver looks up a parser for every column
 * of every result. Adds the value of the item to `values`.
 */
function selectText(
  { table, projection, name }: Source,
  customer: string,
  organization: string,
  { item, lock }: Pick<LoadOptions, 'item' | 'lock'> = {},
  values: Statement['values'] = [],
): string {
  const key = name === 'customer' ? 'id' : 'customer_id';
  const parts = [
    `select ${projection.text} from "${table}" r where r.organization_id = ${organization} and r.${key} = ${customer}`,
  ];
  if (item?.list === name) {
    // A text that is no UUID matches no item. PostgreSQL would report an error for it.
    const value = item.column === 'id' && !isUuid(item.value) ? null : item.value;
    parts.push(`and r.${item.column} = $${values.push(value)}`);
  }
  if (name === 'customer' && lock) parts.push('for update');
  return parts.join(' ');
}
