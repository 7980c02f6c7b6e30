import type { Operation } from '../apis/rest-api.ts';
import { namesInBody } from '../handlers/path-ids.ts';

/** What a body may hold beside what the document says: what answers have, and ids of the path. */
export function sentBackOf(operation: Operation): string[] {
  if (operation.kind !== 'write' || !operation.body) return [];
  const { body, ids, sentBack = {} } = operation;
  const names = new Set([...Object.keys(sentBack), ...namesInBody(ids)]);
  return [...names].filter((name) => !(name in body.shape));
}
