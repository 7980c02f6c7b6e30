import type { Tree } from '../../update/presence.ts';
import type { Operation, System } from '../apis/rest-api.ts';
import { schemaAt } from './schemas.ts';
import type { Part } from './types.ts';

/** The body of a request as the document of the system has it. */
export function bodyOf(system: System, operation: Operation, example: Tree | undefined): Part {
  if (operation.kind !== 'write' || !operation.body) return {};
  const schema = schemaAt(system, operation.body);
  return { requestBody: { required: true, content: { 'application/json': { schema, example } } } };
}
