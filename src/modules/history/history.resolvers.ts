import type { Resolvers } from '../../generated/resolvers.ts';
import { valueChangesOf } from '../../journal/changes.ts';
import type { StoredChange } from '../../journal/journal.entity.ts';
import { connect, connectionResolvers } from '../../read/connection.ts';
import { CARRIED } from '../../read/shape.ts';
import { entriesOfCustomer, entriesUntil } from './history.loader.ts';

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
    changes: ({ changes }) => valueChangesOf(changes as StoredChange[]),
  },
  JournalEntryConnection: connectionResolvers,
};
