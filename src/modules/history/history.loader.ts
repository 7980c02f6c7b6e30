import { byNumber } from '../../read/order-by.ts';
import type { Listing } from '../../read/paged-list.ts';
import { JournalEntry } from './journal-entry.entity.ts';

const newestFirst = {
  entity: JournalEntry,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  order: byNumber('version', true),
  needs: ['actorUserId'],
} satisfies Omit<Listing, 'conditions'>;

export const entriesOfCustomer: Listing = { ...newestFirst, conditions: [] };

/** The entries that made a customer what it was at a version. */
export function entriesUntil(version: number): Listing {
  return { ...newestFirst, conditions: [{ sql: 'r.version <= ?', values: [version] }] };
}
