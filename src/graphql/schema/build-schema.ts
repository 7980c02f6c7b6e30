import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readPolicy } from '../../auth/policy.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Schemas } from '../execute.ts';
import { withMaskedFields } from '../mask-pii-fields.ts';
import { scalars } from '../scalars.ts';
import { loadTypeDefs } from './type-defs.ts';

/**
 * The executable schema: the contract of `schema/` with the resolvers of the modules, personal fields hidden from those who may
 * not see them. Throws where the contract does not say who may see a field.
 */
export function buildSchema(resolvers: Resolvers): GraphQLSchema {
  return buildSchemas(resolvers).masked;
}

/** The same, beside the schema for those who may see all of it: nothing stands between them and what a row has. */
export function buildSchemas(resolvers: Resolvers): Schemas {
  const open = makeExecutableSchema({
    typeDefs: loadTypeDefs(),
    resolvers: { ...scalars, ...(resolvers as Record<string, object>) },
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return { unmasked: open, masked: withMaskedFields(open, readPolicy(open)) };
}
