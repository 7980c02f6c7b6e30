import type { CustomerDocument } from '../aggregate/customer-aggregate.ts';
import type { Lookup } from '../read/loaders.ts';
import { rebuild } from './changes.ts';
import { entriesOfShortLists, entriesUntilInstant, stepsOf } from './entries.ts';

/** What a customer at an instant is looked up under. */
export const pastKey = (id: string, at: string): string => `${id} ${at}`;

/** A customer as it was at an instant; null before its creation, and where there is none. */
export const customerInThePast = pastLookup(entriesUntilInstant);

/** The same, but its lists without a bound must not be looked at. */
export const customerInThePastInShort = pastLookup(entriesOfShortLists);

function pastLookup(text: string): Lookup<CustomerDocument | null> {
  return {
    text,
    values(keys) {
      const parts = keys.map((key) => key.split(' '));
      return [keys, parts.map(([id]) => id), parts.map(([, at]) => at)];
    },
    read: ([key, entries]) => [key as string, rebuild(stepsOf(entries))],
  };
}
