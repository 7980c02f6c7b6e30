import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../common/log.ts';
import type { Context } from '../context.ts';
import { admission } from './admission.ts';
import { createApollo } from './apollo.ts';
import { DocumentCache } from './document-cache.ts';
import { errorFormatter } from './errors.ts';
import { jitExecutor, type Schemas } from './execute.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import { operationPlugin } from './operation-plugin.ts';
import { responseCompleter } from './response.ts';

/**
 * Heap bytes that cached documents may take in a process: enough for about 400 typical documents with their
 * code.
 */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** The parts that execute GraphQL operations. */
export interface Graph {
  apollo: ApolloServer<Context>;
  documents: DocumentCache;
  /** Tried before Apollo Server. */
  fastPath: FastPath | undefined;
}

interface GraphOptions {
  costLimit: number;
  /** Whether operations are read ahead, and run without Apollo Server if their document is known. */
  accelerated: boolean;
  /** While there is one, Apollo Server handles every request, so that the plugin sees it. */
  plugins: readonly ApolloServerPlugin<Context>[];
}

export function createGraph(
  schemas: Schemas,
  log: Log,
  { costLimit, accelerated, plugins }: GraphOptions,
): Graph {
  const { masked: schema, policy } = schemas;
  const admit = admission(schema, policy, { costLimit, lookAhead: accelerated });
  const documents = new DocumentCache(MAX_DOCUMENT_BYTES);
  const formatError = errorFormatter(schema, log);
  const complete = responseCompleter(costLimit);
  const all = [operationPlugin(admit, complete, documents), ...plugins];
  const execute = jitExecutor(schemas, documents);
  if (plugins.length > 0)
    log.info(
      { plugins: plugins.length },
      'Apollo Server handles every request, because plugins are registered',
    );
  return {
    documents,
    apollo: createApollo({ schema, plugins: all, documents, formatError }),
    fastPath:
      accelerated && plugins.length === 0
        ? createFastPath({ documents, admit, execute, formatError, complete })
        : undefined,
  };
}
