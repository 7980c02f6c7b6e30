import type { AggregateTables } from '../aggregate/aggregate-tables.ts';
import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../aggregate/customer-selector.ts';
import { aggregateQuery, type LoadOptions, ReferenceMovedError } from '../aggregate/load-aggregate.ts';
import { isReferenceOf } from './unique-references.ts';
import type { WriteTransaction } from './write-transaction.ts';

/**
 * Locks a customer until the end of the transaction and loads it with the requested lists, in one round trip.
 * Returns null if the customer does not exist.
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
 * Checks that the locked customer still has the reference it was selected by. While the statement waited for
 * the lock, another transaction may have removed the reference or moved it to another customer. Throws
 * ReferenceMovedError then, so that the command is retried.
 */
function requireReference(aggregate: CustomerAggregate, selector: CustomerSelector): void {
  const isStill = aggregate.references?.some((reference) => isReferenceOf(selector, reference));
  if (selector.by === 'reference' && !isStill) throw new ReferenceMovedError();
}
