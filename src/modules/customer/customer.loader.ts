import type { Reading } from '../../read/reading.ts';
import type { Relation } from '../../read/relation.ts';
import type { Row } from '../../read/shape.ts';
import { Customer } from './customer.entity.ts';
import { CustomerReference, SOURCE_SYSTEMS } from './reference.entity.ts';

/** `displayName` is read along because CRM events show it too. */
export const customerById: Relation = { entity: Customer, by: 'id', needs: ['displayName'] };

export const referencesOfCustomer: Relation = {
  entity: CustomerReference,
  by: 'customer_id',
  orderBy: `array_position(array[${SOURCE_SYSTEMS.map((system) => `'${system}'`).join(', ')}], r.system)`,
  needs: ['system', 'value'],
};

/** The customer that a row belongs to. The foreign key sees to it that there is one. */
export async function customerOf(reading: Reading, row: Row): Promise<Row> {
  const customer = await reading.one(customerById, row.customer as string);
  if (!customer) throw new Error('a row without the customer that it belongs to');
  return customer;
}

/** The id of the customer that another system knows under this id, or null. */
export async function idOfReference(reading: Reading, system: string, value: string): Promise<string | null> {
  const [row] = await reading.rows(
    'select customer_id from customer_reference where organization_id = $1 and system = $2 and value = $3',
    system,
    value,
  );
  return (row?.[0] as string | undefined) ?? null;
}
