import type { Pool, PoolClient, QueryResult } from 'pg';
import { cancelOn, type Watched } from '../db/cancel-query.ts';
import { prepared } from '../db/prepared-statements.ts';
import { send } from '../db/query.ts';
import { countStatement, type Errand, requireWanted } from '../db/query-context.ts';
import { isReusableAfter } from '../db/reusable.ts';
import type { Statement } from '../db/statement.ts';
import { beginFor } from '../db/tenant-session.ts';
import { databaseError } from '../errors.ts';

/**
 * A transaction of one organization. Statements of one call, and those that were put off before it, travel in one flight.
 * If one of a flight fails, PostgreSQL refuses those behind it.
 */
export class Transaction {
  readonly #client: PoolClient;
  readonly #organizationId: string;
  readonly #errand: Errand;
  readonly #watched: Watched;
  #pending: Promise<QueryResult>[];
  #committed = false;
  /** Whether the connection can be used again. */
  #reusable = true;

  constructor(client: PoolClient, organizationId: string, errand: Errand) {
    this.#client = client;
    this.#organizationId = organizationId;
    this.#errand = errand;
    this.#watched = cancelOn(errand.signal, client);
    this.#pending = [send(client, beginFor(organizationId))];
  }

  /** The rows of each statement, every row an array of its columns' values. */
  async run(statements: readonly Statement[]): Promise<unknown[][][]> {
    const results = await this.#fly(statements.map((statement) => this.#send(statement)));
    return results.map(({ rows }) => rows as unknown[][]);
  }

  /** Runs the last statements and commits, in one flight. */
  async commit(statements: readonly Statement[] = []): Promise<void> {
    // A request that was told of no success must not have one.
    requireWanted(this.#errand);
    const queries = statements.map((statement) => this.#send(statement));
    const results = await this.#fly([...queries, send(this.#client, 'commit')]);
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
      await this.#fly([send(this.#client, 'rollback')]);
      this.#client.release(this.#watched.cancelled);
    } catch (error) {
      this.#client.release(error as Error);
    }
  }

  #send({ text, values }: Statement): Promise<QueryResult> {
    countStatement(this.#errand);
    const named = prepared(this.#client, text, this.#organizationId);
    return send(this.#client, { text, values, rowMode: 'array', ...named });
  }

  /** Waits for all of them; what failed first is thrown, because the others failed of it. */
  async #fly(queries: Promise<QueryResult>[]): Promise<QueryResult[]> {
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
export async function inTransaction<T>(
  pool: Pool,
  organizationId: string,
  errand: Errand,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  requireWanted(errand);
  const client = await pool.connect().catch((error) => {
    throw databaseError(error);
  });
  const transaction = new Transaction(client, organizationId, errand);
  try {
    return await work(transaction);
  } catch (error) {
    throw databaseError(error);
  } finally {
    await transaction.end();
  }
}
