import type { Socket } from 'node:net';
import type { Pool, PoolClient, QueryArrayConfig, QueryArrayResult, QueryConfig, QueryResult } from 'pg';
import { prepared } from './prepared-statements.ts';

/**
 * Sends a query over a connection. It is given up, with the connection, when there is no answer in 15 seconds: what is slow,
 * PostgreSQL ends before.
 *
 * The driver has promises and a limit of time of its own. Both keep the rows that they end with alive, and with them those of the
 * queries that follow, until the next full collection of garbage; on large pages that is a third of a server's time. Its callback
 * keeps nothing.
 */
export async function query(
  client: PoolClient,
  query: QueryArrayConfig,
): Promise<QueryArrayResult<unknown[]>>;
export async function query(client: PoolClient, query: QueryConfig | string): Promise<QueryResult>;
export async function query(client: PoolClient, query: QueryConfig | string): Promise<unknown> {
  const inFlightQuery: InFlightQuery = {
    client,
    lostAt: performance.now() + MAX_LOST_MS,
    giveUpLost: () => {},
  };
  inFlight.add(inFlightQuery);
  packTogether(client);
  try {
    return await new Promise((resolve, reject) => {
      inFlightQuery.giveUpLost = reject;
      client.query(query as string, (error: Error | null, result) =>
        error ? reject(error) : resolve(result),
      );
    });
  } catch (error) {
    // Where it was sent says more than where the answer was read.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  } finally {
    inFlight.delete(inFlightQuery);
  }
}

/** The same over any connection of a pool, for a statement of no organization. A name that it brings is left out. */
export async function queryPool(pool: Pool, { text, values = [] }: QueryConfig): Promise<QueryResult> {
  const client = await pool.connect();
  try {
    const result = await query(client, { text, values, ...prepared(client, text) });
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

/** What is sent at one moment travels in one packet: each one of its own costs both sides a call of the system, and a wait. */
function packTogether(client: PoolClient): void {
  const stream = streamOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** Milliseconds. */
const MAX_LOST_MS = 15_000;
const CHECK_INTERVAL_MS = 1_000;

/** A query that is not answered yet. */
interface InFlightQuery {
  client: PoolClient;
  /** On the clock of `performance`. */
  lostAt: number;
  giveUpLost(error: Error): void;
}

const inFlight = new Set<InFlightQuery>();

setInterval(rejectLostQueries, CHECK_INTERVAL_MS).unref();

function rejectLostQueries(): void {
  const now = performance.now();
  for (const { client, lostAt, giveUpLost } of inFlight) {
    if (now < lostAt) continue;
    giveUpLost(new Error('timeout: the database does not answer'));
    // Without waiting for what may never come, as `end` does.
    streamOf(client).destroy();
  }
}
