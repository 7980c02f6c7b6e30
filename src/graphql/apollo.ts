import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute, type GraphQLSchema } from 'graphql';
import type { Log } from '../common/log.ts';
import type { Context } from '../context.ts';
import type { DocumentCache } from './document-cache.ts';
import { errorFormatter } from './errors.ts';
import { MAX_TOKENS } from './limits.ts';

/**
 * Custom request headers. A browser sends them across origins only after a preflight, so a request with one
 * of them cannot be a CSRF attack.
 */
const preflighted = [
  'x-api-key',
  'authorization',
  'api-signature',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];

/**
 * Creates Apollo Server. No plugin hooks into single fields, because that slows down every field. Usage and
 * schema reporting are disabled.
 */
export function createApollo(
  schema: GraphQLSchema,
  operations: ApolloServerPlugin<Context>,
  documents: DocumentCache,
  log: Log,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: gatewayOf(schema),
    introspection: true,
    csrfPrevention: { requestHeaders: preflighted },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: storeOver(documents),
    parseOptions: { maxTokens: MAX_TOKENS },
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

/**
 * Apollo Server's log messages may contain parts of a request. `errorFormatter` logs unexpected errors
 * instead.
 */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Uses Apollo Server's gateway interface to replace its executor, so that an operation which the fast path
 * has already executed is not executed again.
 */
function gatewayOf(schema: GraphQLSchema): ApolloServerOptionsWithGateway<Context>['gateway'] {
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
          contextValue.precomputedResult ??
          execute({ schema, document, contextValue, variableValues, operationName })
        );
      },
    }),
    stop: async () => {},
  };
}

type DocumentStore = NonNullable<ApolloServerOptions<Context>['documentStore']>;

/**
 * Apollo Server finds validated documents in the cache of this process and keeps no second copy. `set` does
 * nothing, because only the operation plugin knows the organization that a document is charged to.
 */
function storeOver(documents: DocumentCache): DocumentStore {
  return {
    get: async (key) => documents.getByHash(key.slice(key.lastIndexOf(':') + 1))?.document,
    set: async () => {},
    delete: async () => false,
  };
}
