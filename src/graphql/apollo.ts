import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { readPolicy } from '../access/policy.ts';
import type { Context } from '../context.ts';
import type { Log } from '../log.ts';
import { errorFormatter } from './errors.ts';
import { MOST_TOKENS } from './limits.ts';
import { neededScopes } from './needed-scopes.ts';
import { operationPlugin } from './operation.ts';

/** A browser asks before it sends any of these across sites, so a request with one of them is no forgery. */
const preflighted = [
  'x-api-key',
  'authorization',
  'api-signature',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

/** Apollo Server over the schema. No plugin looks at each field, and nothing is reported to anybody. */
export function createApollo(schema: GraphQLSchema, log: Log, costLimit: number): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: { requestHeaders: preflighted },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    formatError: errorFormatter(schema, log),
    logger: silent,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin(neededScopes(schema, readPolicy(schema)), costLimit),
    ],
  });
}

/** Apollo's own messages may repeat a request; what matters of them is logged by `errorFormatter`. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
