import { byNumber } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import { JournalEntry } from './journal-entry.entity.ts';

const newestFirst = {
  entity: JournalEntry,
  owner: { sql: 'r.customer_id', type: 'uuid' },
  order: byNumber('version', true),
  requiredProperties: ['actorUserId'],
} satisfies Omit<PagedList, 'conditions'>;

export const entriesOfCustomer: PagedList = { ...newestFirst, conditions: [] };

/** The entries up to and including a version. */
export function entriesUntil(version: number): PagedList {
  return { ...newestFirst, conditions: [{ sql: 'r.version <= ?', values: [version] }] };
}
