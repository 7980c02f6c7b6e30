import { SOURCE_SYSTEMS } from '../../aggregate/source-systems.ts';
import type { Loaders, Lookup } from '../../read/loaders.ts';
import { attachedTo, type Row } from '../../read/projection.ts';
import type { Relation } from '../../read/relation.ts';
import { Customer } from './customer.entity.ts';
import { CustomerReference } from './reference.entity.ts';

/** `displayName` is read along because CRM events show it too. */
export const customerById: Relation = {
  entity: Customer,
  foreignKey: 'id',
  attachedAs: 'customer',
  requiredProperties: ['displayName'],
};

/** With what tells whether it was there at an instant. */
export const customerByIdWithDates: Relation = {
  entity: Customer,
  foreignKey: 'id',
  requiredProperties: ['erasedAt', 'createdAt'],
};

export const referencesOfCustomer: Relation = {
  entity: CustomerReference,
  foreignKey: 'customer_id',
  orderBy: `array_position(array[${SOURCE_SYSTEMS.map((system) => `'${system}'`).join(', ')}], r.system)`,
  requiredProperties: ['system', 'value'],
  attachedAs: 'references',
};

/** The customer that a row belongs to. The foreign key sees to it that there is one. */
export async function customerOf(loaders: Loaders, row: Row): Promise<Row> {
  const [carried] = attachedTo(row, customerById) ?? [];
  const customer = carried ?? (await loaders.loadById(customerById, row.customer as string));
  if (!customer) throw new Error('a row without the customer that it belongs to');
  return customer;
}

/** What another system's id is looked up under. */
export const referenceKey = (system: string, value: string): string => `${system} ${value}`;

/** The id of the customer whom another system knows under an id of its own. */
export const idByReference: Lookup<string> = {
  text: `select f.system, f.value, f.customer_id
    from unnest($2::text[], $3::text[]) as wanted(system, value)
    join customer_reference f on f.organization_id = $1 and f.system = wanted.system and f.value = wanted.value`,
  values(keys) {
    const blanks = keys.map((key) => key.indexOf(' '));
    return [
      keys.map((key, i) => key.slice(0, blanks[i])),
      keys.map((key, i) => key.slice((blanks[i] ?? 0) + 1)),
    ];
  },
  read: ([system, value, id]) => [referenceKey(system as string, value as string), id as string],
};
