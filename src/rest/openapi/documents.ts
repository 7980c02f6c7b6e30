import type { GraphQLSchema } from 'graphql';
import { systems } from '../apis/index.ts';
import type { SystemName } from '../apis/rest-api.ts';
import { contractOf } from '../handlers/graph-policy.ts';
import { openapiOf } from './openapi-document.ts';

/** The references of all systems as they are committed and served, by the name of the system. */
export function openapiTexts(schema: GraphQLSchema): Map<SystemName, string> {
  const contract = contractOf(schema);
  return new Map(
    Object.entries(systems).map(([name, system]) => [
      name as SystemName,
      `${JSON.stringify(openapiOf(system, contract), null, 2)}\n`,
    ]),
  );
}
