import type { Visibility } from '../../auth/visibility.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type ValueChange, valueChangesOf } from '../../journal/changes.ts';
import { connectionResolvers } from '../../read/connection.ts';
import { object, pagedFor } from '../../read/field-resolvers.ts';
import { ATTACHED } from '../../read/row.ts';
import type { CustomerRow } from '../rows.ts';
import { entriesOfCustomer, entriesUntil } from './history.loader.ts';
import type { JournalEntry } from './journal-entry.entity.ts';

/** Removes changes that the caller may not read, and masks PII in the same way as the changed field. */
function visibleTo(visibility: Visibility, changes: ValueChange[]): ValueChange[] {
  return changes.flatMap(({ path, before, after }) => {
    const policy = visibility.ofPath(path);
    if (!policy) return [];
    const mask = visibility.maskOf(policy);
    const shown = (value: string | null) => (mask ? (mask(value) as string | null) : value);
    return [{ path, before: shown(before), after: shown(after) }];
  });
}

export const historyResolvers: Resolvers = {
  Customer: {
    history: pagedFor(entriesOfCustomer, (customer: CustomerRow) =>
      // A customer built from an aggregate (historical or just written) shows its history up to that version
      // only.
      customer[ATTACHED] ? entriesUntil(customer.version) : entriesOfCustomer,
    ),
  },
  JournalEntry: {
    actor: object(
      (entry) => ({ credential: entry('actor'), userId: entry('actorUserId') }),
      ({ actor, actorUserId }) => ({ credential: actor, userId: actorUserId }),
    ),
    changes: ({ changes }, _args, { visibility }) => visibleTo(visibility, valueChangesOf(changes)),
  },
  JournalEntryConnection: connectionResolvers<typeof JournalEntry>(),
};
