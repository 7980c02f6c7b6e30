import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { getOperationAST, Kind, OperationTypeNode, parse, type SelectionNode } from 'graphql';
import type { Principal } from '../../src/auth/principal.ts';

/** A query that a test sent and that had no error. */
export interface RecordedRead {
  query: string;
  variables: Record<string, unknown> | null | undefined;
  operationName: string | null | undefined;
  caller: Principal;
}

/** Distinct queries, by everything that their responses can depend on. */
export type RecordedReads = Map<string, RecordedRead>;

/** Records the queries that the server receives which `start` creates. */
export function recordingReads<T>(reads: RecordedReads, start: () => Promise<T>): Promise<T> {
  const onCreated = (message: unknown) => record((message as { fastify: FastifyInstance }).fastify, reads);
  subscribe('fastify.initialization', onCreated);
  // The server creates its application before it waits for anything.
  try {
    return start();
  } finally {
    unsubscribe('fastify.initialization', onCreated);
  }
}

function record(app: FastifyInstance, reads: RecordedReads): void {
  app.addHook('onSend', (request, _reply, payload, done) => {
    const { query, variables, operationName } = (request.body ?? {}) as Partial<RecordedRead>;
    const caller = request.authentication?.principal;
    const hasData = typeof payload === 'string' && payload.startsWith('{"data":{');
    if (hasData && caller && request.routeOptions.url === '/graphql' && typeof query === 'string') {
      const rights = [caller.organizationId, caller.userId, caller.scopes.has('pii:read')];
      const key = JSON.stringify([query, variables, operationName, rights]);
      if (!reads.has(key)) reads.set(key, { query, variables, operationName, caller });
    }
    done();
  });
}

/** Root fields that the resolvers read on both paths. */
const PLAIN_ONLY: ReadonlySet<string> = new Set(['viewer', '__schema', '__type']);

/** Whether the fast path could read an operation with one statement, as far as its root fields show. */
export function canBeOneStatement({ query, operationName }: RecordedRead): boolean {
  const operation = getOperationAST(parse(query), operationName);
  const isPlainOnly = (selection: SelectionNode) =>
    selection.kind === Kind.FIELD && PLAIN_ONLY.has(selection.name.value);
  return (
    operation?.operation === OperationTypeNode.QUERY && !operation.selectionSet.selections.some(isPlainOnly)
  );
}
