import { type GraphQLSchema, isObjectType } from 'graphql';
import { inputScopes } from '../../auth/input-scopes.ts';
import { pathPolicy } from '../../auth/path-policy.ts';
import { readPolicy } from '../../auth/policy.ts';
import type { JsonObject } from '../../update/presence.ts';
import type { PathPolicy } from '../mapping/response-encoder.ts';

/** The access policy of the GraphQL schema: scopes and PII classes. */
export interface GraphPolicy {
  /** Policy of the value at a path of a customer. */
  policyOf: PathPolicy;
  /** Scopes that a field of the schema requires. */
  scopesOf(type: string, field: string): readonly string[];
  /** Scopes that a mutation input requires, including those of its nested values. */
  scopesOfInput(mutation: string, input: JsonObject): ReadonlySet<string>;
}

export function graphPolicyOf(schema: GraphQLSchema): GraphPolicy {
  const policy = readPolicy(schema);
  const inputs = inputScopes(schema);
  const mutations = schema.getMutationType();
  return {
    policyOf: pathPolicy(schema, policy),
    scopesOf(type, field) {
      const found = policy.ofField(type, field);
      if (!found || !isObjectType(schema.getType(type))) throw new Error(`unknown field ${type}.${field}`);
      return found.scopes;
    },
    scopesOfInput(mutation, input) {
      const type = mutations?.getFields()[mutation]?.args[0]?.type;
      if (!type) throw new Error(`unknown mutation ${mutation}`);
      const scopes = new Set<string>();
      inputs.collectScopes(type, input, scopes);
      return scopes;
    },
  };
}
