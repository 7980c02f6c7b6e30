import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import type { MetadataStorage } from '@mikro-orm/core';
import type { Log } from '../common/log.ts';
import type { Context } from '../context.ts';
import { admission } from './admission.ts';
import { createApollo } from './apollo.ts';
import { DocumentCache } from './document-cache.ts';
import { errorFormatter } from './errors.ts';
import { createFastPath, type FastPath } from './fast-path/fast-path.ts';
import { operationPlugin } from './operation-plugin.ts';
import { responseCompleter } from './response.ts';
import type { AccessibleSchema } from './schema/build-schema.ts';

/**
 * Heap bytes that cached documents may take in a process: enough for about 400 typical documents with their
 * statements.
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
  /** Whether operations take the fast path if they can. */
  hasFastPath: boolean;
  /** While there is one, Apollo Server handles every request, so that the plugin sees it. */
  plugins: readonly ApolloServerPlugin<Context>[];
}

export function createGraph(
  { schema, policy, fieldSql }: AccessibleSchema,
  metadata: MetadataStorage,
  log: Log,
  { costLimit, hasFastPath, plugins }: GraphOptions,
): Graph {
  const admit = admission(schema, policy, { costLimit });
  const documents = new DocumentCache(MAX_DOCUMENT_BYTES);
  const formatError = errorFormatter(schema, log);
  const complete = responseCompleter(costLimit);
  const all = [operationPlugin(admit, complete, documents), ...plugins];
  const fast = { schema, fieldSql, policies: policy, metadata };
  if (plugins.length > 0)
    log.info(
      { plugins: plugins.length },
      'Apollo Server handles every request, because plugins are registered',
    );
  return {
    documents,
    apollo: createApollo({ schema, plugins: all, documents, formatError }),
    fastPath:
      hasFastPath && plugins.length === 0
        ? createFastPath({ fast, documents, admit, formatError, complete })
        : undefined,
  };
}
