import type { GraphQLNamedType } from 'graphql';
import { MAX_ITEMS } from '../update/fields.ts';

/** Maximum length of lists by the type of their items, where it is not `MAX_ITEMS`. */
const MAX_ITEMS_BY_TYPE: Readonly<Record<string, number>> = {
  MetadataEntry: 20,
  CustomerReference: 5,
  // One change for each value, also when a customer with all fields is created.
  JournalChange: 1_000,
};

/** Introspection lists types, fields and arguments; most of these lists are short. */
const INTROSPECTION_ITEMS = 10;

/** Maximum number of items in a list of objects without pagination. */
export function maxItems({ name }: GraphQLNamedType): number {
  return name.startsWith('__') ? INTROSPECTION_ITEMS : (MAX_ITEMS_BY_TYPE[name] ?? MAX_ITEMS);
}
