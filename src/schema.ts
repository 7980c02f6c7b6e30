import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { readContract } from './contract.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { scalars } from './graphql/scalars.ts';

/** The executable schema: the contract of `schema/` with the resolvers of the modules. */
export function buildSchema(resolvers: Resolvers): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readContract(),
    resolvers: { ...scalars, ...(resolvers as Record<string, object>) },
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
