import { namesInBody } from '../rest/ids.ts';
import type { Operation } from '../systems/system.ts';

/** What a body may hold beside what the document says: what answers have, and ids of the path. */
export function sentBackOf(operation: Operation): string[] {
  if (operation.kind !== 'write' || !operation.body) return [];
  const { body, ids, sentBack = {} } = operation;
  const names = new Set([...Object.keys(sentBack), ...namesInBody(ids)]);
  return [...names].filter((name) => !(name in body.shape));
}
