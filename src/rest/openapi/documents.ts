import type { Policy } from '../../auth/policy.ts';
import { restApis } from '../apis/index.ts';
import type { RestApiName } from '../apis/rest-api.ts';
import { openapiOf } from './openapi-document.ts';

/** Returns the OpenAPI documents of all REST APIs as JSON, as they are committed and served. */
export function openapiTexts(policy: Policy): Map<RestApiName, string> {
  return new Map(
    Object.entries(restApis).map(([name, api]) => [
      name as RestApiName,
      `${JSON.stringify(openapiOf(api, policy), null, 2)}\n`,
    ]),
  );
}
