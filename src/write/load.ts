import { validate as isUuid } from 'uuid';
import type { Statement } from '../db/statement.ts';
import type { Collection, CustomerDocument, Item } from '../document/document.ts';
import { documentOf, type Rows, sorted } from '../document/rows.ts';
import type { DocumentTables, TableName } from '../document/tables.ts';
import type { Tree } from '../update/presence.ts';
import { isReferenceOf } from './references.ts';
import type { Transaction } from './transaction.ts';
import type { ItemWanted, Target } from './write.ts';

export interface Wanted {
  lists: ReadonlySet<Collection>;
  item: ItemWanted | null;
}

/**
 * Locks a customer until the end of the transaction and reads it with the lists that are wanted, in one flight. Null where
 * there is none.
 */
export async function lockCustomer(
  transaction: Transaction,
  tables: DocumentTables,
  organizationId: string,
  target: Target,
  wanted: Wanted,
): Promise<CustomerDocument | null> {
  const customer = sqlOfCustomer(target);
  if (!customer) return null;
  const names: TableName[] = ['customer', ...tablesOf(target, wanted)];
  const statements = names.map((name) => select(tables, name, organizationId, customer, wanted.item));
  const found = await transaction.run(statements);
  const entries = names.map((name, place) => [
    name,
    (found[place] ?? []).map((values) => tables[name].shape.build(values, 0)),
  ]);
  const { customer: [row] = [], ...rest } = Object.fromEntries(entries) as Record<TableName, Item[]>;
  if (!row) return null;
  const document = sorted(documentOf({ ...rest, customer: row } as Rows));
  requireOneCustomer(document, target, Object.values(rest).flat());
  return document;
}

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
  item: ItemWanted | null,
): Statement {
  const { name: table, shape } = tables[name];
  const key = name === 'customer' ? 'id' : 'customer_id';
  const values: Statement['values'] = [organizationId, ...customer.values];
  const parts = [
    `select ${shape.columns.join(', ')} from "${table}" r where r.organization_id = $1 and r.${key} = ${customer.sql}`,
  ];
  if (item?.list === name) {
    // A text that is no id is the id of nothing.
    const value = item.column === 'id' && !isUuid(item.value) ? null : item.value;
    parts.push(`and r.${item.column} = $${values.push(value)}`);
  }
  if (name === 'customer') parts.push('for update');
  return { text: parts.join(' '), values };
}

/**
 * Whoever waited for the lock found the customer before it waited: by then its reference can be another customer's, or nobody's,
 * and the lists are not its own. Then all is read again.
 */
function requireOneCustomer(document: CustomerDocument, target: Target, rows: Tree[]): void {
  if (target.by !== 'reference') return;
  const isStill = document.references?.some((reference) => isReferenceOf(target, reference));
  if (!isStill || rows.some(({ customer }) => customer !== document.id)) throw new ReferenceMoved();
}

/** A reference named another customer than the one that was locked. The next attempt finds the right one. */
export class ReferenceMoved extends Error {}
