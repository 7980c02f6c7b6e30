import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readPolicy } from '../../auth/policy.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import { countLists } from '../count-items.ts';
import type { Schemas } from '../execute.ts';
import { withMaskedFields } from '../mask-pii-fields.ts';
import { scalars } from '../scalars.ts';
import { loadTypeDefs } from './type-defs.ts';

/**
 * Builds the executable schema from the SDL in `schema/` and the resolvers of the modules. `@pii` fields are
 * masked for callers without `pii:read`. Throws if the SDL does not declare the access policy of a field.
 */
export function buildSchema(resolvers: Resolvers): GraphQLSchema {
  return buildSchemas(resolvers).masked;
}

/**
 * Returns the masked schema, the unmasked one, and the access policy of both. The unmasked schema has no
 * masking resolvers, so reading a field costs less.
 */
export function buildSchemas(resolvers: Resolvers): Schemas {
  const unmasked = makeExecutableSchema({
    typeDefs: loadTypeDefs(),
    resolvers: { ...scalars, ...(resolvers as Record<string, object>) },
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  countLists(unmasked);
  const policy = readPolicy(unmasked);
  return { unmasked, masked: withMaskedFields(unmasked, policy), policy };
}
