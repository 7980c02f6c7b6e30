import { validate as isUuid } from 'uuid';
import type { Statement } from '../db/statement.ts';
import type { Item } from '../modules/common/customer-list.ts';
import type { ListName } from '../modules/lists.ts';
import type { Projection } from '../read/projection.ts';
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
  const customerSql = sqlOfCustomer(selector);
  if (!customerSql) return null;
  const names: TableName[] = ['customer', ...tablesOf(selector, options)];
  const partial = options.properties && tables.customer.partialProjection(options.properties);
  const projectionOf = (name: TableName) =>
    name === 'customer' && partial ? partial : tables[name].projection;
  return {
    statements: names.map((name) =>
      select(tables[name].name, projectionOf(name), name, organizationId, customerSql, options),
    ),
    build(results) {
      const entries = names.map((name, index) => [
        name,
        (results[index] ?? []).map(([values]) => projectionOf(name).build(values as unknown[]) as Item),
      ]);
      const { customer: [row] = [], ...rest } = Object.fromEntries(entries) as Record<TableName, Item[]>;
      if (!row) return null;
      if (Object.values(rest).some((items) => items.some(({ customer }) => customer !== row.id)))
        throw new ReferenceMovedError();
      const aggregate = withSortedLists(aggregateFromRows({ ...rest, customer: row } as Rows));
      return partial ? Object.setPrototypeOf(aggregate, partial.prototype) : aggregate;
    },
  };
}

/** A reference was moved to another customer between two statements. A retry loads the right customer. */
export class ReferenceMovedError extends Error {}

interface CustomerSql {
  sql: string;
  values: string[];
}

/** Returns SQL for the customer's id. Its parameters start at `$2`, because `$1` is the organization. */
function sqlOfCustomer(selector: CustomerSelector): CustomerSql | null {
  if (selector.by === 'id') {
    return isUuid(selector.id) ? { sql: '$2::uuid', values: [selector.id.toLowerCase()] } : null;
  }
  if (selector.by === 'new') return null;
  return {
    sql: '(select f.customer_id from customer_reference f where f.organization_id = $1 and f.system = $2 and f.value = $3)',
    values: [selector.system, selector.value],
  };
}

/** Returns the tables to load. Persons need the tables of their addresses and identity documents. */
function tablesOf(selector: CustomerSelector, { lists, item }: LoadOptions): Set<ListName> {
  const names = new Set(lists);
  if (selector.by === 'reference') names.add('references');
  if (lists.has('persons')) names.add('addresses').add('identityDocuments');
  if (item) names.add(item.list);
  return names;
}

function select(
  table: string,
  projection: Projection,
  name: TableName,
  organizationId: string,
  customerSql: CustomerSql,
  { item, lock }: LoadOptions,
): Statement {
  const key = name === 'customer' ? 'id' : 'customer_id';
  const values: Statement['values'] = [organizationId, ...customerSql.values];
  // Each row is selected as one JSON value, because the driver looks up a parser for every column of every
  // result.
  const parts = [
    `select ${projection.text} from "${table}" r where r.organization_id = $1 and r.${key} = ${customerSql.sql}`,
  ];
  if (item?.list === name) {
    // A text that is no UUID matches no item. PostgreSQL would report an error for it.
    const value = item.column === 'id' && !isUuid(item.value) ? null : item.value;
    parts.push(`and r.${item.column} = $${values.push(value)}`);
  }
  if (name === 'customer' && lock) parts.push('for update');
  return { text: parts.join(' '), values };
}
