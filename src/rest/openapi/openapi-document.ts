import type { Policy } from '../../auth/policy.ts';
import type { RestApi } from '../apis/rest-api.ts';
import { extensionParameters } from './extension-parameters.ts';
import { introduction } from './introduction.ts';
import { pathsOf } from './operation.ts';
import { Problem, problemResponses } from './problems.ts';
import { responseHeaders } from './responses.ts';
import { schemasOf } from './schemas.ts';
import { securityOf, securitySchemes } from './security.ts';
import type { OpenApi } from './types.ts';

/**
 * Returns the OpenAPI 3.1 document of an API. It is derived from the API's definition and the GraphQL schema.
 */
export function openapiOf(api: RestApi, policy: Policy): OpenApi {
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: '1', description: introduction(api) },
    servers: [{ url: '/', description: 'This server.' }],
    tags: Object.keys(api.tags ?? { [api.title]: {} }).map((name) => ({ name })),
    security: securityOf(api),
    paths: pathsOf(api, policy),
    components: {
      schemas: { ...schemasOf(api), Problem },
      parameters: extensionParameters,
      headers: responseHeaders,
      responses: problemResponses,
      securitySchemes,
    },
  };
}
