import type { InferEntity, RequiredEntityData } from '@mikro-orm/core';
import type { BusinessCustomer } from '../modules/business/business.entity.ts';
import { forEachList, type ListName, type ListNamed } from '../modules/lists.ts';
import type { PersonCustomer } from '../modules/person/person.entity.ts';

/** The values of a row by property name. The value of a relation is the id of the referenced row. */
type Row<Entity> = Omit<RequiredEntityData<Entity>, 'organization'> & { id: string; organization: string };

export type PersonRow = Omit<Row<PersonCustomer>, 'type'> & { type: 'PERSON' };
export type BusinessRow = Omit<Row<BusinessCustomer>, 'type'> & { type: 'BUSINESS' };

/** A row of the table of a list. */
export type RowOf<Name extends ListName> = Row<InferEntity<ListNamed<Name>['entity']>>;

/**
 * The rows of each list of one customer. `addresses` and `identityDocuments` also contain those of the
 * persons of a business, and `identityDocuments` its registration.
 */
export type ListRows = { [Name in ListName]: RowOf<Name>[] };

/** One customer: its row and the rows of all its lists. */
export interface CustomerRecord extends ListRows {
  customer: PersonRow | BusinessRow;
}

/** Returns a record with empty lists. */
export function recordOf(customer: PersonRow | BusinessRow): CustomerRecord {
  return { ...forEachList(() => []), customer };
}
