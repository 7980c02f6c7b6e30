import type { JsonObject } from '../../update/presence.ts';
import type { Operation, RestApi } from '../apis/rest-api.ts';
import { schemaAt } from './schemas.ts';

/** Returns the request body of an operation, as the API spec defines it. */
export function bodyOf(api: RestApi, operation: Operation, example: JsonObject | undefined): JsonObject {
  if (operation.kind !== 'write' || !operation.body) return {};
  const schema = schemaAt(api, operation.body);
  return { requestBody: { required: true, content: { 'application/json': { schema, example } } } };
}
