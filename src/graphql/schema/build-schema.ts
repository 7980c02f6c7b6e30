import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { type Policy, readPolicy } from '../../auth/policy.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { countLists } from '../count-items.ts';
import { type FastSchema, readFieldSql } from '../fast-path/operation-context.ts';
import { withMaskedFields } from '../mask-pii-fields.ts';
import { scalars } from '../scalars.ts';
import { loadTypeDefs } from './type-defs.ts';

/**
 * Builds the executable schema from the SDL in `schema/` and the resolvers of the modules. `@pii` fields are
 * masked for callers without `pii:read`. Throws if the SDL does not declare the access policy of a field.
 */
export function buildSchema(resolvers: Resolvers): GraphQLSchema {
  return buildAccessibleSchema(resolvers).schema;
}

/** The schema, its access policy, and how the fast path reads its fields. */
export interface AccessibleSchema {
  schema: GraphQLSchema;
  policy: Policy;
  fieldSql: FastSchema['fieldSql'];
}

export function buildAccessibleSchema(resolvers: Resolvers): AccessibleSchema {
  const schema = makeExecutableSchema({
    typeDefs: loadTypeDefs(),
    resolvers: { ...scalars, ...(resolvers as Record<string, object>) },
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  const fieldSql = readFieldSql(schema);
  countLists(schema);
  const policy = readPolicy(schema);
  return { schema: withMaskedFields(schema, policy), policy, fieldSql };
}
