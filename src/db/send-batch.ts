import type { PoolClient } from 'pg';
import { prepared } from './prepared-statements.ts';
import { queryBatch } from './query.ts';
import { type BatchResult, QueryBatch } from './query-batch.ts';
import { countStatement, type QueryContext } from './query-context.ts';
import type { Statement } from './statement.ts';
import { traceBatch } from './statement-span.ts';

interface RequestBatch {
  organizationId: string;
  /** Statements that begin the transaction. */
  begin?: readonly Statement[];
  statements: readonly Statement[];
  /** Statements that end the transaction. */
  end?: readonly Statement[];
}

/**
 * Sends statements of a request in one batch, and returns the result of each. Throws if the request was aborted; nothing is sent
 * then. Statements that begin or end the transaction are not counted and have no span.
 */
export function sendBatch(
  client: PoolClient,
  queryContext: QueryContext,
  { organizationId, begin = [], statements, end = [] }: RequestBatch,
): Promise<BatchResult[]> {
  for (const { text } of statements) countStatement(queryContext, text);
  const named = (statement: Statement, organization?: string) => ({
    ...statement,
    ...prepared(client, statement.text, organization),
  });
  const batch = new QueryBatch(client, [
    ...begin.map((statement) => named(statement)),
    ...statements.map((statement) => named(statement, organizationId)),
    ...end.map((statement) => named(statement)),
  ]);
  const sent = queryBatch(client, batch);
  const { span } = queryContext;
  return span ? traceBatch(span, { batch, statements, first: begin.length }, sent) : sent;
}
