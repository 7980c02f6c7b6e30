import type { Operation, System } from '../systems/system.ts';
import type { Tree } from '../update/presence.ts';
import type { Part } from './document.ts';
import { schemaAt } from './schemas.ts';

/** The body of a request as the document of the system has it. */
export function bodyOf(system: System, operation: Operation, example: Tree | undefined): Part {
  if (operation.kind !== 'write' || !operation.body) return {};
  const schema = schemaAt(system, operation.body);
  return { requestBody: { required: true, content: { 'application/json': { schema, example } } } };
}
