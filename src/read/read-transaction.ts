import { DatabaseError, type PoolClient, type QueryArrayResult } from 'pg';
import { cancelOnAbort, type WatchedQuery } from '../db/cancel-query.ts';
import type { ConnectionSource } from '../db/connection-source.ts';
import { query } from '../db/query.ts';
import { detachedQueryContext, type QueryContext } from '../db/query-context.ts';
import { isReusableAfter } from '../db/reusable-connection.ts';
import { sendStatement } from '../db/send-statement.ts';
import { isSpent } from '../db/spent-connection.ts';
import { beginTenantTransaction } from '../db/tenant-session.ts';
import { CallerError, databaseError } from '../errors.ts';

/**
 * A connection in a transaction. `begun` resolves after `begin`; statements are sent without waiting for it.
 */
interface Snapshot {
  client: PoolClient;
  begun: Promise<unknown>;
  watched: WatchedQuery;
}

/** Options of a statement. */
interface ReadOptions {
  /**
   * Whether the best query plan depends on the values. Such a statement has no name, so it is planned for
   * each execution.
   */
  valueDependentPlan?: boolean;
}

interface Query extends Required<ReadOptions> {
  text: string;
  values: readonly unknown[];
}

/** A statement that sets the organization itself, so it needs no transaction. It returns one row. */
export type OnlyStatement = Query;

/**
 * Reads of one operation of one organization, in one snapshot: a read-only transaction on one connection,
 * opened with the first statement. `begin` and the organization setting are sent in the same pipelined batch
 * as that statement, and so are all statements of the same tick. If the setting failed, PostgreSQL would
 * reject the statements after it.
 */
export class ReadTransaction {
  readonly #source: ConnectionSource;
  readonly #organizationId: string;
  readonly #queryContext: QueryContext;
  #snapshot: Promise<Snapshot> | undefined;
  /** Statements without a result yet. */
  #running = 0;
  /** The first error, and whether the connection can be reused. */
  #failure: { error: unknown; reusable: boolean } | undefined;
  #closing: Promise<void> | undefined;

  /**
   * `organizationId` is inserted into SQL text, so it must be a UUID from the database, never a caller's
   * text.
   */
  constructor(
    source: ConnectionSource,
    organizationId: string,
    queryContext: QueryContext = detachedQueryContext(),
  ) {
    this.#source = source;
    this.#organizationId = organizationId;
    this.#queryContext = queryContext;
  }

  /**
   * Runs a statement and returns its rows as arrays of column values. `$1` of every statement must be the
   * organization.
   */
  rows(
    text: string,
    values: readonly unknown[],
    { valueDependentPlan = false }: ReadOptions = {},
  ): Promise<unknown[][]> {
    return this.#guarded(() => this.#readInSnapshot({ text, values, valueDependentPlan }));
  }

  /** Runs the only statement of the operation, outside of a transaction. */
  onlyRow(statement: OnlyStatement): Promise<unknown[]> {
    return this.#guarded(() => this.#readOnlyRow(statement));
  }

  async #guarded<Result>(read: () => Promise<Result>): Promise<Result> {
    // The response can be sent before all resolvers have finished. The results of their further reads would
    // be unused.
    if (this.#closing) throw new Error('read after the operation was answered');
    // An error aborts the transaction, so every later read of the operation throws the same error.
    if (this.#failure) throw this.#failure.error;
    try {
      return await read();
    } catch (error) {
      if (!this.#failure) this.#source.failed?.(error);
      this.#failure ??= { error: readError(error), reusable: isReusableAfter(error) };
      throw this.#failure.error;
    }
  }

  async #readInSnapshot(query: Query): Promise<unknown[][]> {
    this.#running += 1;
    try {
      this.#snapshot ??= this.#open();
      const { client, begun } = await this.#snapshot;
      const [{ rows }] = await Promise.all([this.#send(client, query), begun]);
      return rows;
    } finally {
      this.#running -= 1;
    }
  }

  async #readOnlyRow(query: Query): Promise<unknown[]> {
    const client = await this.#source.connect();
    const watched = cancelOnAbort(this.#queryContext.signal, client);
    try {
      const { rows } = await this.#send(client, query);
      client.release(watched.cancelled || isSpent(client));
      return rows[0] ?? [];
    } catch (error) {
      client.release(watched.cancelled || !isReusableAfter(error));
      throw error;
    } finally {
      watched.stop();
    }
  }

  #send(client: PoolClient, sent: Query): Promise<QueryArrayResult<unknown[]>> {
    return sendStatement(client, this.#queryContext, { ...sent, organizationId: this.#organizationId });
  }

  /** Throws the error from every later read, and cancels the statements that are running. */
  stop(error: unknown): void {
    this.#failure ??= { error, reusable: this.#running === 0 };
    if (this.#running === 0) return;
    // If the snapshot cannot be opened, its readers get that error, and there is nothing to cancel.
    this.#snapshot?.then(({ watched }) => watched.cancel()).catch(() => {});
  }

  /**
   * Ends the transaction once and releases the connection. Nothing was written, so callers need not wait for
   * it.
   */
  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    const snapshot = await this.#snapshot?.catch(() => undefined);
    if (!snapshot) return;
    const { client, watched } = snapshot;
    watched.stop();
    if (this.#failure?.reusable === false) return client.release(true);
    await query(client, 'commit').then(
      () => client.release(watched.cancelled),
      (error: Error) => client.release(error),
    );
  }

  async #open(): Promise<Snapshot> {
    const client = await this.#source.connect();
    const begun = query(
      client,
      beginTenantTransaction(this.#organizationId, 'isolation level repeatable read read only'),
    );
    // Readers that await `begun` get the error. If the request was aborted, there may be none, so the
    // rejection is handled here to avoid an unhandled rejection.
    begun.catch(() => {});
    return { client, begun, watched: cancelOnAbort(this.#queryContext.signal, client) };
  }
}

/** A standby cancels a read with these codes if it prevents changes from being replayed. The next one can succeed. */
const CANCELLED_BY_REPLAY: ReadonlySet<string | undefined> = new Set(['40001', '40P01']);

function readError(error: unknown): unknown {
  if (error instanceof DatabaseError && CANCELLED_BY_REPLAY.has(error.code))
    return new CallerError('SERVICE_UNAVAILABLE');
  return databaseError(error);
}
