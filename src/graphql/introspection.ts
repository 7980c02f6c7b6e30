import { BREAK, type DocumentNode, visit } from 'graphql';
import type { Principal } from '../access/principal.ts';
import { requireScope } from '../access/require-scope.ts';

/** The schema is shown to holders of `schema:read`; `__typename` tells nothing that an answer does not. */
export function requireIntrospectionScope(document: DocumentNode, principal: Principal): void {
  if (asksForSchema(document)) requireScope(principal, 'schema:read');
}

function asksForSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
