import type { Pool, PoolClient, QueryArrayResult, QueryResult } from 'pg';
import { cancelOnAbort, type WatchedQuery } from '../db/cancel-query.ts';
import { query } from '../db/query.ts';
import { type QueryContext, throwIfAborted } from '../db/query-context.ts';
import { isReusableAfter } from '../db/reusable.ts';
import { sendStatement } from '../db/send-statement.ts';
import type { Statement } from '../db/statement.ts';
import { beginTenantTransaction } from '../db/tenant-session.ts';
import { databaseError } from '../errors.ts';

/**
 * A transaction of one organization. Statements of one call, and those that were put off before it, travel in one flight.
 * If one of a flight fails, PostgreSQL refuses those behind it.
 */
export class WriteTransaction {
  readonly #client: PoolClient;
  readonly #organizationId: string;
  readonly #queryContext: QueryContext;
  readonly #watched: WatchedQuery;
  #pending: Promise<QueryResult>[];
  #committed = false;
  /** Whether the connection can be used again. */
  #reusable = true;

  constructor(client: PoolClient, organizationId: string, queryContext: QueryContext) {
    this.#client = client;
    this.#organizationId = organizationId;
    this.#queryContext = queryContext;
    this.#watched = cancelOnAbort(queryContext.signal, client);
    this.#pending = [query(client, beginTenantTransaction(organizationId))];
  }

  /** The rows of each statement, every row an array of its columns' values. */
  async run(statements: readonly Statement[]): Promise<unknown[][][]> {
    const results = await this.#sendPipelined(statements.map((statement) => this.#send(statement)));
    return results.map(({ rows }) => rows as unknown[][]);
  }

  /** Runs the last statements and commits, in one flight. */
  async commit(statements: readonly Statement[] = []): Promise<void> {
    // A request that was told of no success must not have one.
    throwIfAborted(this.#queryContext);
    const queries = statements.map((statement) => this.#send(statement));
    const results = await this.#sendPipelined([...queries, query(this.#client, 'commit')]);
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was not committed');
    this.#committed = true;
  }

  /**
   * Rolls back what was not committed, and gives the connection back: not to be used again if that fails, or if its work was
   * broken off.
   */
  async end(): Promise<void> {
    this.#watched.stop();
    if (!this.#reusable) return this.#client.release(true);
    if (this.#committed) return this.#client.release(this.#watched.cancelled);
    try {
      await this.#sendPipelined([query(this.#client, 'rollback')]);
      this.#client.release(this.#watched.cancelled);
    } catch (error) {
      this.#client.release(error as Error);
    }
  }

  #send(statement: Statement): Promise<QueryArrayResult<unknown[]>> {
    const sent = { ...statement, organizationId: this.#organizationId };
    return sendStatement(this.#client, this.#queryContext, sent);
  }

  /** Waits for all of them; what failed first is thrown, because the others failed of it. */
  async #sendPipelined(queries: Promise<QueryResult>[]): Promise<QueryResult[]> {
    const pending = this.#pending;
    this.#pending = [];
    const outcomes = await Promise.allSettled([...pending, ...queries]);
    const results = outcomes.map((outcome) => {
      if (outcome.status === 'fulfilled') return outcome.value;
      this.#reusable &&= isReusableAfter(outcome.reason);
      throw outcome.reason;
    });
    return results.slice(pending.length);
  }
}

/**
 * Runs `work` in a transaction, which `work` itself ends with `commit`; one that it leaves open is rolled back. Throws
 * SERVICE_UNAVAILABLE when the database is away.
 */
export async function inWriteTransaction<T>(
  pool: Pool,
  organizationId: string,
  queryContext: QueryContext,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  throwIfAborted(queryContext);
  const client = await pool.connect().catch((error) => {
    throw databaseError(error);
  });
  const transaction = new WriteTransaction(client, organizationId, queryContext);
  try {
    return await work(transaction);
  } catch (error) {
    throw databaseError(error);
  } finally {
    await transaction.end();
  }
}
