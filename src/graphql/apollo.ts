import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { readPolicy } from '../access/policy.ts';
import type { Context } from '../context.ts';
import type { Log } from '../log.ts';
import { planner } from '../read/plan.ts';
import { errorFormatter } from './errors.ts';
import { compiling, type Schemas } from './execute.ts';
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
export function createApollo(
  schemas: Schemas,
  log: Log,
  { costLimit, accelerated }: { costLimit: number; accelerated: boolean },
): ApolloServer<Context> {
  const { hidden: schema } = schemas;
  return new ApolloServer<Context>({
    ...(accelerated ? { gateway: compiling(schemas) } : { schema }),
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
      operationPlugin(neededScopes(schema, readPolicy(schema)), planner(schema, accelerated), costLimit),
    ],
  });
}

/** Apollo's own messages may repeat a request; what matters of them is logged by `errorFormatter`. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };
