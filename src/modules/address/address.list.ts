import { sql } from 'kysely';
import { boundedList } from '../common/customer-list.ts';
import { Address } from './address.entity.ts';

/** The customer's own addresses. Those of the persons of a business are in the same table. */
export const addressList = boundedList({
  name: 'addresses',
  entity: Address,
  where: (address) => sql`${address('businessPerson')} is null`,
  complete: ({ tags }) => ({ tags: tags ?? [] }),
});
