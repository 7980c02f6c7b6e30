import { sql } from 'kysely';
import { byNumber } from '../../read/order-by.ts';
import type { ListPart, PagedList } from '../../read/paged-list.ts';
import type { Table } from '../../read/tables.ts';
import { JournalEntry } from './journal-entry.entity.ts';

const newestFirst = {
  entity: JournalEntry,
  owner: { sql: (entry: Table<typeof JournalEntry>) => entry('customer'), type: 'uuid' },
  order: byNumber<typeof JournalEntry>('version', true),
} satisfies Omit<PagedList<typeof JournalEntry>, 'name' | 'conditions'>;

export const entriesOfCustomer: PagedList<typeof JournalEntry> = {
  ...newestFirst,
  name: 'entriesOfCustomer',
  conditions: [],
};

/** The entries up to and including a version. */
export function entriesUntil(version: number): PagedList<typeof JournalEntry> {
  const until: ListPart<typeof JournalEntry> = {
    name: 'until version',
    values: [version],
    sql: (entry, _tables, [value]) => sql`${entry('version')} <= ${value}::int`,
  };
  return { ...newestFirst, name: 'entriesUntil', conditions: [until] };
}
