import pg, { type PoolClient } from 'pg';
import { CONNECTION_OPTIONS } from '../../src/db/connections.ts';
import { queryBatch } from '../../src/db/query.ts';
import { type BatchResult, type BatchStatement, QueryBatch } from '../../src/db/query-batch.ts';

/** Opens a connection like those of the pools. */
export async function openPipelined(url: string): Promise<PoolClient> {
  const { pipeline } = CONNECTION_OPTIONS;
  const client = new pg.Client({ connectionString: url, pipeline });
  client.on('error', () => {});
  await client.connect();
  return client as PoolClient;
}

/** Sends statements in one batch. A statement is its text, or its text, values and name. */
export function sendTogether(
  client: PoolClient,
  ...statements: (string | Partial<BatchStatement>)[]
): Promise<BatchResult[]> {
  return queryBatch(client, batchOf(client, ...statements));
}

export function batchOf(client: PoolClient, ...statements: (string | Partial<BatchStatement>)[]): QueryBatch {
  const complete = statements.map((statement) => ({
    text: '',
    values: [],
    ...(typeof statement === 'string' ? { text: statement } : statement),
  }));
  return new QueryBatch(client, complete);
}

interface Names {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
}

/** Returns the names of prepared statements that pg and PostgreSQL know of a connection. */
export async function preparedNames(client: PoolClient): Promise<{ pg: string[]; postgres: string[] }> {
  const { rows } = await client.query('select name from pg_prepared_statements order by name');
  const { parsedStatements, submittedNamedStatements } = client.connection as unknown as Names;
  const known = { ...parsedStatements, ...submittedNamedStatements };
  return { pg: Object.keys(known).sort(), postgres: rows.map(({ name }) => name) };
}
