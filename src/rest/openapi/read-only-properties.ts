import type { Operation } from '../apis/rest-api.ts';
import { idNamesInBody } from '../handlers/path-ids.ts';

/** What a body may hold beside what the document says: what answers have, and ids of the path. */
export function readOnlyPropertiesOf(operation: Operation): string[] {
  if (operation.kind !== 'write' || !operation.body) return [];
  const { body, ids, readOnly = {} } = operation;
  const names = new Set([...Object.keys(readOnly), ...idNamesInBody(ids)]);
  return [...names].filter((name) => !(name in body.shape));
}
