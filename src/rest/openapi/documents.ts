import type { GraphQLSchema } from 'graphql';
import { restApis } from '../apis/index.ts';
import type { RestApiName } from '../apis/rest-api.ts';
import { graphPolicyOf } from '../handlers/graph-policy.ts';
import { openapiOf } from './openapi-document.ts';

/** Returns the OpenAPI documents of all REST APIs as JSON, as they are committed and served. */
export function openapiTexts(schema: GraphQLSchema): Map<RestApiName, string> {
  const graphPolicy = graphPolicyOf(schema);
  return new Map(
    Object.entries(restApis).map(([name, api]) => [
      name as RestApiName,
      `${JSON.stringify(openapiOf(api, graphPolicy), null, 2)}\n`,
    ]),
  );
}
