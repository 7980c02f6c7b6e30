import type { Id, Operation } from '../apis/rest-api.ts';
import type { JsonObject } from './types.ts';

const descriptions: Readonly<Record<Id['of'], string>> = {
  customer: 'The id of the customer.',
  bank: 'The id of the bank. It must be the bank of the credential.',
  item: 'The id of the item. It must belong to the customer.',
  number: "The customer number. It must be the customer's current number.",
};

/** Returns the id parameters of an operation: the path ids, and the query parameters that repeat them. */
export function idParameters(
  { ids }: Operation,
  examples: Readonly<Record<string, string>> = {},
): JsonObject[] {
  const inPath = Object.entries(ids).map(([name, id]) => ({
    name,
    in: 'path',
    required: true,
    description: descriptions[id.of],
    schema: schemaOf(id),
    example: examples[name],
  }));
  const inQuery = Object.entries(ids).flatMap(([name, id]) =>
    id.query ? [inQueryOf(id.query, name, id)] : [],
  );
  return [...inPath, ...inQuery];
}

/**
 * The query parameter has no example: someone who changes the id in the path would have to
 * change it here too.
 */
function inQueryOf(query: string, name: string, id: Id): JsonObject {
  const description = `If given, it must be equal to \`${name}\`.`;
  return { name: query, in: 'query', description, schema: schemaOf(id) };
}

/** Ids of customers and items are UUIDs. Other ids are chosen by their source system and have no format. */
function schemaOf({ of, input }: Id): JsonObject {
  const isUuid = of === 'item' || input === 'customerId';
  return { type: 'string', ...(isUuid ? { format: 'uuid' } : {}) };
}
