import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { Lookup } from '../read/loaders.ts';
import { replay } from './changes.ts';
import { entriesOfShortLists, entriesUntilInstant, parseEntries } from './entries.ts';

/** What a customer at an instant is looked up under. */
export const asOfKey = (id: string, at: string): string => `${id} ${at}`;

/** A customer as it was at an instant; null before its creation, and where there is none. */
export const customerAsOf = asOfLookup(entriesUntilInstant);

/** The same, but its lists without a bound must not be looked at. */
export const customerAsOfWithoutLongLists = asOfLookup(entriesOfShortLists);

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
