import type { Operation } from '../apis/rest-api.ts';
import { idNamesInBody } from '../handlers/path-ids.ts';

/**
 * Returns the fields that a body may contain in addition to the API spec: read-only fields
 * and repeated path ids.
 */
export function readOnlyPropertiesOf(operation: Operation): string[] {
  if (operation.kind !== 'write' || !operation.body) return [];
  const { body, ids, readOnly = {} } = operation;
  const names = new Set([...Object.keys(readOnly), ...idNamesInBody(ids)]);
  return [...names].filter((name) => !(name in body.shape));
}
