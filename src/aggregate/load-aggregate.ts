import { validate as isUuid } from 'uuid';
import type { Statement } from '../db/statement.ts';
import type { AggregateTables, TableName } from './aggregate-tables.ts';
import type { CustomerAggregate, Item, ListName } from './customer-aggregate.ts';
import type { CustomerSelector, ItemSelector } from './customer-selector.ts';
import { aggregateFromRows, type Rows, withSortedLists } from './row-mapping.ts';

/** What of a customer is wanted. */
export interface LoadOptions {
  lists: ReadonlySet<ListName>;
  item?: ItemSelector | null;
  /** Whether nobody else may change it until the transaction ends. */
  lock?: true;
}

/** A customer with some of its lists, to be read in one flight. */
export interface AggregateQuery {
  statements: Statement[];
  /** Makes the document of what the statements found; null where there is none. */
  build(found: readonly (readonly unknown[][])[]): CustomerAggregate | null;
}

/** Null for what nobody can be found by. */
export function aggregateQuery(
  tables: AggregateTables,
  organizationId: string,
  selector: CustomerSelector,
  options: LoadOptions,
): AggregateQuery | null {
  const customer = sqlOfCustomer(selector);
  if (!customer) return null;
  const names: TableName[] = ['customer', ...tablesOf(selector, options)];
  return {
    statements: names.map((name) => select(tables, name, organizationId, customer, options)),
    build(found) {
      const entries = names.map((name, index) => [
        name,
        (found[index] ?? []).map(([values]) => tables[name].projection.build(values as unknown[], 0)),
      ]);
      const { customer: [row] = [], ...rest } = Object.fromEntries(entries) as Record<TableName, Item[]>;
      if (!row) return null;
      if (Object.values(rest).some((items) => items.some(({ customer }) => customer !== row.id)))
        throw new ReferenceMovedError();
      return withSortedLists(aggregateFromRows({ ...rest, customer: row } as Rows));
    },
  };
}

/** A reference named another customer between two statements. The next attempt finds the right one. */
export class ReferenceMovedError extends Error {}

interface CustomerSql {
  sql: string;
  values: string[];
}

/** SQL of the customer's id, its values behind the organization. */
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

/** Persons come with their addresses and documents. */
function tablesOf(selector: CustomerSelector, { lists, item }: LoadOptions): Set<ListName> {
  const names = new Set(lists);
  if (selector.by === 'reference') names.add('references');
  if (lists.has('persons')) names.add('addresses').add('identityDocuments');
  if (item) names.add(item.list);
  return names;
}

function select(
  tables: AggregateTables,
  name: TableName,
  organizationId: string,
  customer: CustomerSql,
  { item, lock }: LoadOptions,
): Statement {
  const { name: table, projection } = tables[name];
  const key = name === 'customer' ? 'id' : 'customer_id';
  const values: Statement['values'] = [organizationId, ...customer.values];
  // A row is one JSON value: the driver asks for each column anew what to make of its values.
  const parts = [
    `select json_build_array(${projection.columns.join(', ')}) from "${table}" r where r.organization_id = $1 and r.${key} = ${customer.sql}`,
  ];
  if (item?.list === name) {
    // A text that is no id is the id of nothing.
    const value = item.column === 'id' && !isUuid(item.value) ? null : item.value;
    parts.push(`and r.${item.column} = $${values.push(value)}`);
  }
  if (name === 'customer' && lock) parts.push('for update');
  return { text: parts.join(' '), values };
}
