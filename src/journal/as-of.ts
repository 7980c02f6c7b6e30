import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { Lookup } from '../read/loaders.ts';
import { replay } from './changes.ts';
import { entriesUntilInstant, entriesWithoutUnboundedLists, parseEntries } from './entries.ts';

/** Builds the lookup key of a customer at an instant. */
export const asOfKey = (id: string, at: string): string => `${id} ${at}`;

/** Loads a customer as it was at an instant. Null if it did not exist yet or does not exist. */
export const customerAsOf = asOfLookup(entriesUntilInstant);

/** Like `customerAsOf`, but faster. The unbounded lists are not replayed and must not be read. */
export const customerAsOfWithoutUnboundedLists = asOfLookup(entriesWithoutUnboundedLists);

function asOfLookup(text: string): Lookup<CustomerAggregate | null> {
  return {
    text,
    values(keys) {
      const parts = keys.map((key) => key.split(' '));
      return [keys, parts.map(([id]) => id), parts.map(([, at]) => at)];
    },
    read: ([key, entries]) => [key as string, replay(parseEntries(entries))],
  };
}
