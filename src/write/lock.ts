import type { CustomerDocument } from '../document/document.ts';
import { loadCustomer, ReferenceMoved, type Wanted } from '../document/load.ts';
import type { DocumentTables } from '../document/tables.ts';
import type { Target } from '../document/target.ts';
import { isReferenceOf } from './references.ts';
import type { Transaction } from './transaction.ts';

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
  const load = loadCustomer(tables, organizationId, target, { ...wanted, lock: true });
  if (!load) return null;
  const document = load.build(await transaction.run(load.statements));
  if (document) requireReference(document, target);
  return document;
}

/**
 * Whoever waited for the lock found the customer before it waited: by then its reference can be another customer's, or nobody's.
 * Then all is read again.
 */
function requireReference(document: CustomerDocument, target: Target): void {
  const isStill = document.references?.some((reference) => isReferenceOf(target, reference));
  if (target.by === 'reference' && !isStill) throw new ReferenceMoved();
}
