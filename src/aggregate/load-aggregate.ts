import { validate as isUuid } from 'uuid';
import type { Statement } from '../db/statement.ts';
import type { DocumentTables, TableName } from './aggregate-tables.ts';
import type { Collection, CustomerDocument, Item } from './customer-aggregate.ts';
import type { ItemWanted, Target } from './customer-selector.ts';
import { documentOf, type Rows, sorted } from './row-mapping.ts';

/** What of a customer is wanted. */
export interface Wanted {
  lists: ReadonlySet<Collection>;
  item?: ItemWanted | null;
  /** Whether nobody else may change it until the transaction ends. */
  lock?: true;
}

/** A customer with some of its lists, to be read in one flight. */
export interface Load {
  statements: Statement[];
  /** Makes the document of what the statements found; null where there is none. */
  build(found: readonly (readonly unknown[][])[]): CustomerDocument | null;
}

/** Null for what nobody can be found by. */
export function loadCustomer(
  tables: DocumentTables,
  organizationId: string,
  target: Target,
  wanted: Wanted,
): Load | null {
  const customer = sqlOfCustomer(target);
  if (!customer) return null;
  const names: TableName[] = ['customer', ...tablesOf(target, wanted)];
  return {
    statements: names.map((name) => select(tables, name, organizationId, customer, wanted)),
    build(found) {
      const entries = names.map((name, place) => [
        name,
        (found[place] ?? []).map(([values]) => tables[name].shape.build(values as unknown[], 0)),
      ]);
      const { customer: [row] = [], ...rest } = Object.fromEntries(entries) as Record<TableName, Item[]>;
      if (!row) return null;
      if (Object.values(rest).some((items) => items.some(({ customer }) => customer !== row.id)))
        throw new ReferenceMoved();
      return sorted(documentOf({ ...rest, customer: row } as Rows));
    },
  };
}

/** A reference named another customer between two statements. The next attempt finds the right one. */
export class ReferenceMoved extends Error {}

interface CustomerSql {
  sql: string;
  values: string[];
}

/** SQL of the customer's id, its values behind the organization. */
function sqlOfCustomer(target: Target): CustomerSql | null {
  if (target.by === 'id') {
    return isUuid(target.id) ? { sql: '$2::uuid', values: [target.id.toLowerCase()] } : null;
  }
  if (target.by === 'nothing') return null;
  return {
    sql: '(select f.customer_id from customer_reference f where f.organization_id = $1 and f.system = $2 and f.value = $3)',
    values: [target.system, target.value],
  };
}

/** Persons come with their addresses and documents. */
function tablesOf(target: Target, { lists, item }: Wanted): Set<Collection> {
  const names = new Set(lists);
  if (target.by === 'reference') names.add('references');
  if (lists.has('persons')) names.add('addresses').add('identityDocuments');
  if (item) names.add(item.list);
  return names;
}

function select(
  tables: DocumentTables,
  name: TableName,
  organizationId: string,
  customer: CustomerSql,
  { item, lock }: Wanted,
): Statement {
  const { name: table, shape } = tables[name];
  const key = name === 'customer' ? 'id' : 'customer_id';
  const values: Statement['values'] = [organizationId, ...customer.values];
  // A row is one JSON value: the driver asks for each column anew what to make of its values.
  const parts = [
    `select json_build_array(${shape.columns.join(', ')}) from "${table}" r where r.organization_id = $1 and r.${key} = ${customer.sql}`,
  ];
  if (item?.list === name) {
    // A text that is no id is the id of nothing.
    const value = item.column === 'id' && !isUuid(item.value) ? null : item.value;
    parts.push(`and r.${item.column} = $${values.push(value)}`);
  }
  if (name === 'customer' && lock) parts.push('for update');
  return { text: parts.join(' '), values };
}
