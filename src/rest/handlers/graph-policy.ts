import { type GraphQLSchema, isObjectType } from 'graphql';
import { inputScopes } from '../../auth/input-scopes.ts';
import { pathPolicy } from '../../auth/path-policy.ts';
import { readPolicy } from '../../auth/policy.ts';
import type { JsonObject } from '../../update/presence.ts';
import type { PathPolicy } from '../mapping/response-encoder.ts';

/** Who may do what, as the contract of the graph says it. */
export interface GraphPolicy {
  /** Of what is at a path of a customer. */
  policyOf: PathPolicy;
  /** What a field of the graph takes. */
  scopesOf(type: string, field: string): readonly string[];
  /** What an input of a mutation takes, with what is in it. */
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
      if (!found || !isObjectType(schema.getType(type))) throw new Error(`there is no ${type}.${field}`);
      return found.scopes;
    },
    scopesOfInput(mutation, input) {
      const type = mutations?.getFields()[mutation]?.args[0]?.type;
      if (!type) throw new Error(`there is no mutation ${mutation}`);
      const scopes = new Set<string>();
      inputs.collectScopes(type, input, scopes);
      return scopes;
    },
  };
}
