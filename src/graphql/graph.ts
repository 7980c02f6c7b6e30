import type { ApolloServer } from '@apollo/server';
import type { Log } from '../common/log.ts';
import type { Context } from '../context.ts';
import { admission } from './admission.ts';
import { createApollo } from './apollo.ts';
import { DocumentCache } from './document-cache.ts';
import { jitExecutor, type Schemas } from './execute.ts';
import { createFastPath, type FastPath } from './fast-path.ts';
import { operationPlugin } from './operation-plugin.ts';

/**
 * Heap bytes that cached documents may take in a process: enough for about 400 typical documents with their
 * code.
 */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

/** The parts that execute GraphQL operations. */
export interface Graph {
  apollo: ApolloServer<Context>;
  documents: DocumentCache;
  /** Tried before Apollo Server. Undefined if the gateway is not accelerated. */
  fastPath: FastPath | undefined;
}

export function createGraph(
  schemas: Schemas,
  log: Log,
  { costLimit, accelerated }: { costLimit: number; accelerated: boolean },
): Graph {
  const { masked: schema } = schemas;
  const admit = admission(schema, { costLimit, lookAhead: accelerated });
  const documents = new DocumentCache(MAX_DOCUMENT_BYTES);
  return {
    documents,
    apollo: createApollo(schema, operationPlugin(admit, costLimit, documents), documents, log),
    fastPath: accelerated ? createFastPath(documents, admit, jitExecutor(schemas, documents)) : undefined,
  };
}
