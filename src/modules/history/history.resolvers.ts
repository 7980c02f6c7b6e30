import type { Visibility } from '../../auth/visibility.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { type ValueChange, valueChangesOf } from '../../journal/changes.ts';
import { connectionResolvers, createConnection } from '../../read/connection.ts';
import { ATTACHED } from '../../read/projection.ts';
import { entriesOfCustomer, entriesUntil } from './history.loader.ts';
import type { StoredChange } from './journal-entry.entity.ts';

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
    // A customer built from an aggregate (historical or just written) shows its history up to that version
    // only.
    history(customer, args, { loaders }) {
      if (!customer[ATTACHED])
        return createConnection(loaders, 'entriesOfCustomer', entriesOfCustomer, args, customer);
      const version = customer.version as number;
      return createConnection(loaders, `entriesUntil ${version}`, entriesUntil(version), args, customer);
    },
  },
  JournalEntry: {
    actor: ({ actor, actorUserId }) => ({
      credential: actor as string,
      userId: actorUserId as string | null,
    }),
    changes: ({ changes }, _args, { visibility }) =>
      visibleTo(visibility, valueChangesOf(changes as StoredChange[])),
  },
  JournalEntryConnection: connectionResolvers,
};
