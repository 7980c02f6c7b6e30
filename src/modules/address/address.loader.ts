import { sql } from 'kysely';
import type { Relation } from '../../read/relation.ts';
import { Address } from './address.entity.ts';

export const addressOfPerson: Relation<typeof Address> = {
  entity: Address,
  key: 'businessPerson',
  where: (address) => sql`${address('purpose')} = 'RESIDENTIAL'`,
  attachedAs: 'residentialAddress',
};
