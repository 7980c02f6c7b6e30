import type { Visibility } from '../../auth/visibility.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { StoredChange } from '../../journal/changes.ts';
import { type ValueChange, valueChangesOf } from '../../journal/changes.ts';
import { connectionResolvers, createConnection } from '../../read/connection.ts';
import { ATTACHED } from '../../read/projection.ts';
import { entriesOfCustomer, entriesUntil } from './history.loader.ts';

/** Without what the caller may not read, and with what is personal hidden as it is in the field that it was in. */
function visibleTo(visibility: Visibility, changes: ValueChange[]): ValueChange[] {
  return changes.flatMap(({ path, before, after }) => {
    const show = visibility.inJournal(path);
    return show ? [{ path, before: show(before), after: show(after) }] : [];
  });
}

export const historyResolvers: Resolvers = {
  Customer: {
    // A customer as it was, or as it was just written, has the history that it had then.
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
