import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Log } from '../log.ts';
import { errorFormatter } from './errors.ts';
import { MOST_TOKENS } from './limits.ts';

/** A browser asks before it sends any of these across sites, so a request with one of them is no forgery. */
const preflighted = [
  'x-api-key',
  'authorization',
  'api-signature',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

/** Apollo Server over the schema. No plugin looks at each field, and nothing is reported to anybody. */
export function createApollo(
  schema: GraphQLSchema,
  operations: ApolloServerPlugin<Context>,
  log: Log,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: executing(schema),
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
      operations,
    ],
  });
}

/** Apollo's own messages may repeat a request; what matters of them is logged by `errorFormatter`. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Apollo Server's way to leave the execution to somebody else: what ran already shall not run again. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request, context }) => {
        const contextValue = context as unknown as Context;
        const { variables: variableValues, operationName } = request;
        return (
          contextValue.executed ?? execute({ schema, document, contextValue, variableValues, operationName })
        );
      },
    }),
    stop: async () => {},
  };
}
