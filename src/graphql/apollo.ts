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
  documents: DocumentCache,
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
 * Apollo Server finds valid documents in the cache of this process, and keeps none beside. It puts none there either: whose share a
 * document is in, its plugin knows.
 */
function storeOver(documents: DocumentCache): DocumentStore {
  return {
    get: async (key) => documents.getByHash(key.slice(key.lastIndexOf(':') + 1))?.document,
    set: async () => {},
    delete: async () => false,
  };
}
