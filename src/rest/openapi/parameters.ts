import type { Id, Operation } from '../apis/rest-api.ts';
import type { JsonObject } from './types.ts';

const descriptions: Readonly<Record<Id['of'], string>> = {
  customer: 'The id of the customer.',
  bank: 'The id of the bank, which must be the one of the credential.',
  item: 'The id of one that belongs to the customer.',
  number: 'The number of the customer, which must be the one that they have.',
};

/** The ids of an operation: those of the path, and those that may stand in the query once more. */
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

/** Without an example: whoever changes the id in the path would have to change it here too. */
function inQueryOf(query: string, name: string, id: Id): JsonObject {
  const description = `The same as \`${name}\`, where it is given.`;
  return { name: query, in: 'query', description, schema: schemaOf(id) };
}

/** Our own ids are UUIDs; the others are what those made them who gave them. */
function schemaOf({ of, input }: Id): JsonObject {
  const isOurs = of === 'item' || input === 'customerId';
  return { type: 'string', ...(isOurs ? { format: 'uuid' } : {}) };
}
