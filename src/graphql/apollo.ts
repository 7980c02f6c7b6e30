import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { DocumentCache } from './document-cache.ts';
import type { FormatError } from './errors.ts';
import { MAX_TOKENS } from './limits.ts';
import { stringifyResult } from './response.ts';

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

interface ApolloParts {
  schema: GraphQLSchema;
  /** Our own plugin first, so that the others see the completed response. */
  plugins: readonly ApolloServerPlugin<Context>[];
  documents: DocumentCache;
  formatError: FormatError;
}

/**
 * Creates Apollo Server. Plugins that Apollo Server would add by itself are disabled, unless `plugins` has
 * them.
 */
export function createApollo({
  schema,
  plugins,
  documents,
  formatError,
}: ApolloParts): ApolloServer<Context> {
  const ids = new Set(plugins.map(internalId));
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: { requestHeaders: preflighted },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: storeOver(documents),
    parseOptions: { maxTokens: MAX_TOKENS },
    stopOnTerminationSignals: false,
    formatError,
    stringifyResult: async (result) => stringifyResult(result),
    logger: silent,
    plugins: [...plugins, ...disabled.filter((plugin) => !ids.has(internalId(plugin)))],
  });
}

const disabled: ApolloServerPlugin[] = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo Server's own plugins have an id. It rejects a plugin together with the one that disables it. */
function internalId(plugin: ApolloServerPlugin<Context>): string | undefined {
  return (plugin as { __internal_plugin_id__?: string }).__internal_plugin_id__;
}

/**
 * Apollo Server's log messages may contain parts of a request. `errorFormatter` logs unexpected errors
 * instead.
 */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

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
