import type { DocumentTables } from '../aggregate/aggregate-tables.ts';
import type { CustomerDocument } from '../aggregate/customer-aggregate.ts';
import type { Target } from '../aggregate/customer-selector.ts';
import { loadCustomer, ReferenceMoved, type Wanted } from '../aggregate/load-aggregate.ts';
import { isReferenceOf } from './unique-references.ts';
import type { Transaction } from './write-transaction.ts';

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
