import type { PoolClient, QueryArrayResult } from 'pg';
import { prepared } from './prepared-statements.ts';
import { query } from './query.ts';
import { countStatement, type QueryContext } from './query-context.ts';
import { countText } from './spent-connection.ts';
import { traceStatement } from './statement-span.ts';

interface RequestStatement {
  text: string;
  values: readonly unknown[];
  organizationId: string;
  /** Whether the best plan depends on the values. Without a name, PostgreSQL makes one for them each time. */
  valueDependentPlan?: boolean;
}

/** Sends a statement of a request; each row of the result is an array. Throws if the request was given up. */
export function sendStatement(
  client: PoolClient,
  queryContext: QueryContext,
  { text, values, organizationId, valueDependentPlan = false }: RequestStatement,
): Promise<QueryArrayResult<unknown[]>> {
  countStatement(queryContext, text);
  const named = valueDependentPlan ? {} : prepared(client, text, organizationId);
  if (!('name' in named)) countText(client, text);
  const sent = query(client, { text, values: values as unknown[], rowMode: 'array', ...named });
  return queryContext.span ? traceStatement(queryContext.span, text, sent) : sent;
}
