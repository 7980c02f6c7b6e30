import { sql } from 'kysely';
import type { Items } from '../../read/field-sql.ts';
import type { Relation } from '../../read/relation.ts';
import type { Table } from '../../read/tables.ts';
import { IdentityDocument } from './identity.entity.ts';

export const registrationOfBusiness: Relation<typeof IdentityDocument> = {
  entity: IdentityDocument,
  key: 'customer',
  where: (document) => sql`${document('slot')} = 'REGISTRATION'`,
  attachedAs: 'registration',
};

export const identificationOfPerson: Relation<typeof IdentityDocument> = {
  entity: IdentityDocument,
  key: 'businessPerson',
  attachedAs: 'identification',
};

/** The files of a document, in their stored order. */
export function filesOfDocument(document: Table<typeof IdentityDocument>): Items {
  return {
    from: sql`jsonb_array_elements(${document('files')}) with ordinality as e(file, n)`,
    columns: { id: sql`e.file ->> 'id'`, side: sql`e.file ->> 'side'` },
    orderBy: sql`e.n`,
  };
}
