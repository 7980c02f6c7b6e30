import type { Socket } from 'node:net';
import type { Pool, PoolClient, QueryArrayConfig, QueryArrayResult, QueryConfig, QueryResult } from 'pg';
import { currentTrace } from '../tracing/current-trace.ts';
import { prepared } from './prepared-statements.ts';
import type { BatchResult, QueryBatch } from './query-batch.ts';
import { traceStatement } from './statement-span.ts';

/**
 * Sends a query over a connection. Without a response within 15 seconds the query is rejected and the
 * connection closed. PostgreSQL cancels slow statements earlier.
 *
 * pg's promise API and `query_timeout` keep result rows reachable, and with them those of the following
 * queries, until the next major garbage collection; on large pages that is a third of a server's time. The
 * callback API does not.
 */
export async function query(
  client: PoolClient,
  query: QueryArrayConfig,
): Promise<QueryArrayResult<unknown[]>>;
export async function query(client: PoolClient, query: QueryConfig | string): Promise<QueryResult>;
export function query(client: PoolClient, query: QueryConfig | string): Promise<unknown> {
  return responseOf(client, (respond) => client.query(query as string, respond));
}

/** Sends a batch over a connection, with the same time limit. */
export function queryBatch(client: PoolClient, batch: QueryBatch): Promise<BatchResult[]> {
  return responseOf(client, (respond) => {
    batch.callback = respond;
    client.query(batch);
  });
}

async function responseOf<T>(
  client: PoolClient,
  send: (respond: (error: Error | null, response: T) => void) => void,
): Promise<T> {
  const inFlightQuery: InFlightQuery = {
    client,
    lostAt: performance.now() + MAX_LOST_MS,
    rejectLost: () => {},
  };
  inFlight.add(inFlightQuery);
  corkUntilNextTick(client);
  try {
    return await new Promise((resolve, reject) => {
      inFlightQuery.rejectLost = reject;
      send((error, response) => (error ? reject(error) : resolve(response)));
    });
  } catch (error) {
    // The stack of the caller is more useful than that of the response parser.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  } finally {
    inFlight.delete(inFlightQuery);
  }
}

/**
 * Sends a query over any connection of a pool, for a statement that is shared by all organizations. A name in
 * the config is ignored.
 */
export async function queryPool(pool: Pool, { text, values = [] }: QueryConfig): Promise<QueryResult> {
  const client = await pool.connect();
  try {
    const sent = query(client, { text, values, ...prepared(client, text) });
    const span = currentTrace()?.span;
    const result = await (span ? traceStatement(span, text, sent) : sent);
    client.release();
    return result;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

interface Connected {
  connection: { stream: Socket };
}

function streamOf(client: PoolClient): Socket {
  return (client as PoolClient & Connected).connection.stream;
}

/** Closes a connection without waiting for its responses. Its queries are rejected. */
export function closeAtOnce(client: PoolClient): void {
  streamOf(client).destroy();
}

/**
 * Sends all queries of the same tick in one packet. Each packet costs both sides a system call, and a wait.
 */
function corkUntilNextTick(client: PoolClient): void {
  const stream = streamOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Milliseconds. */
const MAX_LOST_MS = 15_000;
const CHECK_INTERVAL_MS = 1_000;

/** A query without a response yet. */
interface InFlightQuery {
  client: PoolClient;
  /** In milliseconds of `performance.now()`. */
  lostAt: number;
  rejectLost(error: Error): void;
}

const inFlight = new Set<InFlightQuery>();

setInterval(rejectLostQueries, CHECK_INTERVAL_MS).unref();

function rejectLostQueries(): void {
  const now = performance.now();
  for (const { client, lostAt, rejectLost } of inFlight) {
    if (now < lostAt) continue;
    rejectLost(new Error('timeout: the database does not answer'));
    // Does not wait for a response that may never arrive, as `end` would.
    closeAtOnce(client);
  }
}
