import type { GraphQLNamedType } from 'graphql';
import { MAX_ITEMS } from '../update/fields.ts';

/** What a list holds at most, by the type of its items, where it is not `MAX_ITEMS`. */
const MAX_ITEMS_BY_TYPE: Readonly<Record<string, number>> = {
  MetadataEntry: 20,
  CustomerReference: 5,
  // Value by value, the creation of a customer with everything in it included.
  JournalChange: 1_000,
};

/** The schema describes itself in lists of types, fields and arguments; most of them are short. */
const OF_SCHEMA = 10;

/** How many items a list of objects can hold that is not read page by page. */
export function maxItems({ name }: GraphQLNamedType): number {
  return name.startsWith('__') ? OF_SCHEMA : (MAX_ITEMS_BY_TYPE[name] ?? MAX_ITEMS);
}
