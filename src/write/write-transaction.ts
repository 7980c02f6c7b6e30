import type { Pool, PoolClient } from 'pg';
import { cancelOnAbort, type WatchedQuery } from '../db/cancel-query.ts';
import { query } from '../db/query.ts';
import type { BatchResult } from '../db/query-batch.ts';
import { type QueryContext, throwIfAborted } from '../db/query-context.ts';
import { isReusableAfter } from '../db/reusable-connection.ts';
import { sendBatch } from '../db/send-batch.ts';
import { watchStandbyConfirmation } from '../db/standby-confirmation.ts';
import type { Statement } from '../db/statement.ts';
import { beginStatements } from '../db/tenant-session.ts';
import { CallerError, databaseError } from '../errors.ts';

/**
 * Is called at the end of a transaction, also of one that was rolled back, with a location in the write-ahead log.
 * A standby that has replayed it shows everything that the transaction wrote and saw. It is null if the location is
 * unknown.
 */
export type OnWritten = (location: string | null) => void;

/** Without synchronous commits, a commit is visible before it is flushed. */
const LOCATION = `select case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn()
  else pg_current_wal_flush_lsn() end::text as location`;

/**
 * A read-write transaction of one organization. The statements of one call are sent as one batch. If a statement fails,
 * PostgreSQL skips the following ones. The transaction begins with the first batch.
 */
export class WriteTransaction {
  readonly #client: PoolClient;
  readonly #organizationId: string;
  readonly #queryContext: QueryContext;
  readonly #watched: WatchedQuery;
  readonly #onWritten: OnWritten | undefined;
  #begun = false;
  #committed = false;
  /** Whether the connection can be reused. */
  #reusable = true;
  /** Requested with `commit` or `rollback`. Never rejects. */
  #location: Promise<string | null> = Promise.resolve(null);

  constructor(
    client: PoolClient,
    organizationId: string,
    queryContext: QueryContext,
    onWritten: OnWritten | undefined,
  ) {
    this.#client = client;
    this.#organizationId = organizationId;
    this.#queryContext = queryContext;
    this.#onWritten = onWritten;
    this.#watched = cancelOnAbort(queryContext.signal, client);
  }

  /** Runs statements in one round trip. Returns the rows of each; a row is an array of column values. */
  async run(statements: readonly Statement[]): Promise<unknown[][][]> {
    const results = await this.#send(statements);
    return results.map(({ rows }) => rows);
  }

  /**
   * Runs the last statements and commits, in one round trip. Throws SERVICE_UNAVAILABLE if the synchronous
   * standby has not confirmed the commit.
   */
  async commit(statements: readonly Statement[] = []): Promise<void> {
    // The client of an aborted request has received an error, so nothing may be committed.
    throwIfAborted(this.#queryContext);
    const confirmation = watchStandbyConfirmation(this.#client);
    const results = await this.#sendLast(statements, 'commit').finally(confirmation.stop);
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was not committed');
    this.#committed = true;
    if (confirmation.missing) throw new CallerError('SERVICE_UNAVAILABLE');
  }

  /**
   * Rolls back unless committed, and releases the connection. The connection is destroyed if an error made it
   * unusable, if the rollback fails or if a statement was cancelled.
   */
  async end(): Promise<void> {
    this.#watched.stop();
    try {
      if (this.#reusable && !this.#committed) await this.#sendLast([], 'rollback');
    } catch {
      this.#reusable = false;
    }
    const location = await this.#location;
    this.#client.release(!this.#reusable || this.#watched.cancelled);
    this.#onWritten?.(this.#reusable ? location : null);
  }

  /** Ends the transaction and asks for the location in one round trip. A failure to get the location is no failed write. */
  #sendLast(statements: readonly Statement[], command: 'commit' | 'rollback'): Promise<BatchResult[]> {
    const ended = this.#send(statements, [{ text: command, values: [] }]);
    if (this.#onWritten) {
      this.#location = query(this.#client, LOCATION).then(
        ({ rows }) => rows[0].location,
        (error) => {
          this.#reusable &&= isReusableAfter(error);
          return null;
        },
      );
    }
    return ended;
  }

  /** Sends one batch, which begins the transaction if it is the first one. Returns the results of all but that. */
  async #send(statements: readonly Statement[], end: readonly Statement[] = []): Promise<BatchResult[]> {
    const begin = this.#begun ? [] : beginStatements(this.#organizationId);
    const batch = { organizationId: this.#organizationId, begin, statements, end };
    try {
      const sent = sendBatch(this.#client, this.#queryContext, batch);
      this.#begun = true;
      return (await sent).slice(begin.length);
    } catch (error) {
      this.#reusable &&= isReusableAfter(error);
      throw error;
    }
  }
}

/**
 * Runs `work` in a transaction. `work` must call `commit`; otherwise the transaction is rolled back. Throws
 * SERVICE_UNAVAILABLE if the database is unavailable.
 */
export async function inWriteTransaction<T>(
  pool: Pool,
  organizationId: string,
  queryContext: QueryContext,
  work: (transaction: WriteTransaction) => Promise<T>,
  onWritten?: OnWritten,
): Promise<T> {
  throwIfAborted(queryContext);
  const client = await pool.connect().catch((error) => {
    throw databaseError(error);
  });
  const transaction = new WriteTransaction(client, organizationId, queryContext, onWritten);
  try {
    return await work(transaction);
  } catch (error) {
    throw databaseError(error);
  } finally {
    await transaction.end();
  }
}
