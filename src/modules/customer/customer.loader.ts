import type { Loaders, Lookup } from '../../read/loaders.ts';
import { attachedTo, type Row } from '../../read/projection.ts';
import type { Relation } from '../../read/relation.ts';
import { Customer } from './customer.entity.ts';

/** Always reads `displayName`, because CRM events return it too. */
export const customerById: Relation = {
  entity: Customer,
  foreignKey: 'id',
  attachedAs: 'customer',
  requiredProperties: ['displayName'],
};

/** Also reads the dates that decide whether the customer existed at an instant. */
export const customerByIdWithDates: Relation = {
  entity: Customer,
  foreignKey: 'id',
  requiredProperties: ['erasedAt', 'createdAt'],
};

/** Returns the customer that a row belongs to. The foreign key guarantees that it exists. */
export async function customerOf(loaders: Loaders, row: Row): Promise<Row> {
  const [attached] = attachedTo(row, customerById) ?? [];
  const customer = attached ?? (await loaders.loadById(customerById, row.customer as string));
  if (!customer) throw new Error('the customer of a row is missing');
  return customer;
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
