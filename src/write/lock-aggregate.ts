import type { AggregateTables } from '../aggregate/aggregate-tables.ts';
import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../aggregate/customer-selector.ts';
import { aggregateQuery, type LoadOptions, ReferenceMovedError } from '../aggregate/load-aggregate.ts';
import { isReferenceOf } from './unique-references.ts';
import type { WriteTransaction } from './write-transaction.ts';

/**
 * Locks a customer until the end of the transaction and reads it with the lists that are wanted, in one flight. Null where
 * there is none.
 */
export async function lockCustomer(
  transaction: WriteTransaction,
  tables: AggregateTables,
  organizationId: string,
  selector: CustomerSelector,
  options: LoadOptions,
): Promise<CustomerAggregate | null> {
  const query = aggregateQuery(tables, organizationId, selector, { ...options, lock: true });
  if (!query) return null;
  const aggregate = query.build(await transaction.run(query.statements));
  if (aggregate) requireReference(aggregate, selector);
  return aggregate;
}

/**
 * Whoever waited for the lock found the customer before it waited: by then its reference can be another customer's, or nobody's.
 * Then all is read again.
 */
function requireReference(aggregate: CustomerAggregate, selector: CustomerSelector): void {
  const isStill = aggregate.references?.some((reference) => isReferenceOf(selector, reference));
  if (selector.by === 'reference' && !isStill) throw new ReferenceMovedError();
}
