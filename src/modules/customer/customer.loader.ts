import { sql } from 'kysely';
import { parent } from '../../read/field-resolvers.ts';
import type { Items } from '../../read/field-sql.ts';
import type { Loaders, Lookup } from '../../read/loaders.ts';
import type { Relation } from '../../read/relation.ts';
import { attachedTo, type Row, type RowOf } from '../../read/row.ts';
import type { Table } from '../../read/tables.ts';
import { Customer } from './customer.entity.ts';

export const customerById: Relation<typeof Customer> = {
  entity: Customer,
  key: 'id',
  attachedAs: 'customer',
};

/** Returns the customer that a row belongs to. The foreign key guarantees that it exists. */
export async function customerOf(
  loaders: Loaders,
  row: Row & { customer: string },
): Promise<RowOf<typeof Customer>> {
  const [attached] = attachedTo(row, customerById) ?? [];
  const customer = attached ?? (await loaders.loadById(customerById, row.customer));
  if (!customer) throw new Error('the customer of a row is missing');
  return customer as RowOf<typeof Customer>;
}

/** Resolver of the customer that a row belongs to. */
export const customerOfRow = parent(customerById, 'customer', customerOf);

/** The metadata of a customer as a list, ordered by key. */
export function metadataItems(customer: Table<typeof Customer>): Items {
  return {
    from: sql`jsonb_each_text(${customer('metadata')}) as e(key, value)`,
    columns: { key: sql`e.key`, value: sql`e.value` },
    orderBy: sql`e.key collate "C"`,
  };
}

/** Key of the `idByReference` lookup. */
export const referenceKey = (system: string, value: string): string => `${system} ${value}`;

/** Finds the id of a customer by its id in a source system. */
export const idByReference: Lookup<string> = {
  text: `select f.system, f.value, f.customer_id
    from unnest($2::text[], $3::text[]) as wanted(system, value)
    join customer_reference f on f.organization_id = $1 and f.system = wanted.system and f.value = wanted.value`,
  values(keys) {
    const spaces = keys.map((key) => key.indexOf(' '));
    return [
      keys.map((key, index) => key.slice(0, spaces[index])),
      keys.map((key, index) => key.slice((spaces[index] ?? 0) + 1)),
    ];
  },
  read: ([system, value, id]) => [referenceKey(system as string, value as string), id as string],
};
