import type { Pool, PoolClient, QueryArrayResult } from 'pg';
import { cancelOnAbort, type WatchedQuery } from '../db/cancel-query.ts';
import { query } from '../db/query.ts';
import { detachedQueryContext, type QueryContext } from '../db/query-context.ts';
import { isReusableAfter } from '../db/reusable.ts';
import { sendStatement } from '../db/send-statement.ts';
import {
  beginTenantTransaction,
  MAX_SINGLE_STATEMENT_COLUMNS,
  singleStatement,
} from '../db/tenant-session.ts';
import { databaseError } from '../errors.ts';

/** A connection in a transaction. `begun` is the answer to its first flight, which nothing waits for before it sends. */
interface Snapshot {
  client: PoolClient;
  begun: Promise<unknown>;
  watched: WatchedQuery;
}

/** How a statement is sent. */
interface ReadOptions {
  /** Of the only statement of an operation: how many columns it has. It needs no transaction. */
  only?: { columns: number } | null;
  /** Whether the best plan depends on the values. Without a name, PostgreSQL makes one for them each time. */
  valueDependentPlan?: boolean;
}

interface Query {
  text: string;
  values: unknown[];
  valueDependentPlan: boolean;
}

/**
 * Reads for one operation of one organization, in one snapshot: a read-only transaction on one connection, opened with
 * the first statement. Nothing waits for `begin` and the setting of the organization: they travel with that statement,
 * and statements of one moment travel together. If the setting failed, PostgreSQL would refuse the statements behind it.
 */
export class ReadTransaction {
  readonly #pool: Pool;
  readonly #organizationId: string;
  readonly #queryContext: QueryContext;
  #snapshot: Promise<Snapshot> | undefined;
  #single = false;
  /** What failed first, and whether the connection can be used again. */
  #failure: { error: unknown; reusable: boolean } | undefined;
  #closing: Promise<void> | undefined;

  /** `organizationId` is a UUID of ours, never a caller's text. */
  constructor(pool: Pool, organizationId: string, queryContext: QueryContext = detachedQueryContext()) {
    this.#pool = pool;
    this.#organizationId = organizationId;
    this.#queryContext = queryContext;
  }

  /**
   * The rows of a statement, each an array of its columns' values. `$1` is the organization in all of them.
   */
  async rows(
    text: string,
    values: unknown[],
    { only = null, valueDependentPlan = false }: ReadOptions = {},
  ): Promise<unknown[][]> {
    // An operation may be answered before all of its resolvers are done; what they would read, nobody sees.
    if (this.#closing) throw new Error('read after the operation was answered');
    // What failed stays so for the operation: its transaction is broken off, and who asks again shall hear the same.
    if (this.#failure) throw this.#failure.error;
    if (this.#single) throw new Error('a second statement after the only one');
    try {
      return only && only.columns <= MAX_SINGLE_STATEMENT_COLUMNS && !this.#snapshot
        ? await this.#readAlone({
            text: singleStatement(text, only.columns),
            values,
            valueDependentPlan,
          })
        : await this.#readInSnapshot({ text, values, valueDependentPlan });
    } catch (error) {
      this.#failure ??= { error: databaseError(error), reusable: isReusableAfter(error) };
      throw this.#failure.error;
    }
  }

  async #readInSnapshot(query: Query): Promise<unknown[][]> {
    this.#snapshot ??= this.#open();
    const { client, begun } = await this.#snapshot;
    const [{ rows }] = await Promise.all([this.#send(client, query), begun]);
    return rows;
  }

  async #readAlone(query: Query): Promise<unknown[][]> {
    this.#single = true;
    const client = await this.#pool.connect();
    const watched = cancelOnAbort(this.#queryContext.signal, client);
    try {
      const { rows } = await this.#send(client, query);
      client.release(watched.cancelled);
      return (rows[0]?.[0] ?? []) as unknown[][];
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

  /** Ends the transaction and gives the connection back, once. Nothing was written, so nobody needs to wait for it. */
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
    const client = await this.#pool.connect();
    const begun = query(
      client,
      beginTenantTransaction(this.#organizationId, 'isolation level repeatable read read only'),
    );
    // Whoever waits for it hears of a failure; there may be nobody, where the request was given up meanwhile.
    begun.catch(() => {});
    return { client, begun, watched: cancelOnAbort(this.#queryContext.signal, client) };
  }
}
