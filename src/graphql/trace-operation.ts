import type { Context } from '../context.ts';
import type { QueryContext } from '../db/query-context.ts';
import { endFailed, errorTypeOf } from '../tracing/end-span.ts';

/**
 * Makes an operation a part of the request's span, from its document to its result; its statements are part of the
 * operation then. Only a name of `knownOperations` is recorded: any other name is a caller's text.
 */
export async function traceOperation<T>(
  { queryContext, log }: Pick<Context, 'queryContext' | 'log'>,
  knownOperations: ReadonlySet<string>,
  execute: () => Promise<T>,
): Promise<T> {
  const request = queryContext.span;
  if (!request) return execute();
  const span = request.startChild({ name: 'GraphQL Operation', kind: 'internal' });
  queryContext.span = span;
  try {
    const result = await execute();
    if (log.operation !== null && knownOperations.has(log.operation))
      span.setAttributes({ 'graphql.operation.name': log.operation });
    if (log.code === null) span.end();
    else endFailed(span, log.code);
    return result;
  } catch (error) {
    endFailed(span, errorTypeOf(error));
    throw error;
  } finally {
    queryContext.span = request;
  }
}

/** Names the span of an operation by its type, which is only known once its document is parsed. */
export function describeOperation({ span }: QueryContext, type: string): void {
  span?.rename(type);
  span?.setAttributes({ 'graphql.operation.type': type });
}
