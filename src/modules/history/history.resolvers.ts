import type { Sight } from '../../auth/visibility.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { StoredChange } from '../../journal/changes.ts';
import { type ValueChange, valueChangesOf } from '../../journal/changes.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { CARRIED } from '../../read/projection.ts';
import { entriesOfCustomer, entriesUntil } from './history.loader.ts';

/** Without what the caller may not read, and with what is personal hidden as it is in the field that it was in. */
function seenBy(sight: Sight, changes: ValueChange[]): ValueChange[] {
  return changes.flatMap(({ path, before, after }) => {
    const show = sight.ofJournal(path);
    return show ? [{ path, before: show(before), after: show(after) }] : [];
  });
}

export const historyResolvers: Resolvers = {
  Customer: {
    // A customer as it was, or as it was just written, has the history that it had then.
    history(customer, args, { reading }) {
      if (!customer[CARRIED]) return connect(reading, 'entriesOfCustomer', entriesOfCustomer, args, customer);
      const version = customer.version as number;
      return connect(reading, `entriesUntil ${version}`, entriesUntil(version), args, customer);
    },
  },
  JournalEntry: {
    actor: ({ actor, actorUserId }) => ({
      credential: actor as string,
      userId: actorUserId as string | null,
    }),
    changes: ({ changes }, _args, { sight }) => seenBy(sight, valueChangesOf(changes as StoredChange[])),
  },
  JournalEntryConnection: connectionResolvers,
};
