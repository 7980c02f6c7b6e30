import type { GraphQLSchema } from 'graphql';
import { type FieldPolicies, fieldPolicies } from './field-policy.ts';
import { type InputScopes, inputScopes } from './input-scopes.ts';
import { type PathPolicy, pathPolicy } from './path-policy.ts';

/** The access policy that the directives of the schema define: scopes and PII classes. */
export interface Policy extends FieldPolicies {
  /** Returns the scopes of a field. Throws for an unknown field. */
  scopesOf(type: string, field: string): readonly string[];
  ofPath: PathPolicy;
  inputs: InputScopes;
}

/**
 * Reads the policy of a schema. Throws if a field has no policy, and if a policy is contradictory: a server
 * that does not know who may read a field must not start.
 */
export function readPolicy(schema: GraphQLSchema): Policy {
  const fields = fieldPolicies(schema);
  return {
    ...fields,
    scopesOf(type, field) {
      const found = fields.ofField(type, field);
      if (!found) throw new Error(`unknown field ${type}.${field}`);
      return found.scopes;
    },
    ofPath: pathPolicy(schema, fields),
    inputs: inputScopes(schema),
  };
}
