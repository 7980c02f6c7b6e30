import { sql } from 'kysely';
import { boundedList } from '../common/customer-list.ts';
import { IdentityDocument } from './identity.entity.ts';

/**
 * The customer's listed documents. The registration of a business and the documents of its persons are in the
 * same table.
 */
export const identityDocumentList = boundedList({
  name: 'identityDocuments',
  entity: IdentityDocument,
  where: (document) => sql`${document('slot')} = 'LISTED'`,
  complete: ({ files }) => ({ files: files ?? [] }),
});
