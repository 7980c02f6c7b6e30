import type { Pool, PoolClient, QueryResult } from 'pg';
import { preparedWrite } from '../db/prepared.ts';
import { beginFor } from '../db/session.ts';
import type { Statement } from '../db/statement.ts';
import { databaseError } from '../errors.ts';

/**
 * A transaction of one organization. Statements of one call, and those that were put off before it, travel in one flight.
 * If one of a flight fails, PostgreSQL refuses those behind it.
 */
export class Transaction {
  readonly #client: PoolClient;
  #pending: Promise<QueryResult>[];
  #committed = false;

  constructor(client: PoolClient, organizationId: string) {
    this.#client = client;
    this.#pending = [client.query(beginFor(organizationId))];
  }

  /** The rows of each statement, every row an array of its columns' values. */
  async run(statements: readonly Statement[]): Promise<unknown[][][]> {
    const results = await this.#fly(statements.map((statement) => this.#send(statement)));
    return results.map(({ rows }) => rows as unknown[][]);
  }

  /** Runs the last statements and commits, in one flight. */
  async commit(statements: readonly Statement[] = []): Promise<void> {
    const queries = statements.map((statement) => this.#send(statement));
    const results = await this.#fly([...queries, this.#client.query('commit')]);
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was not committed');
    this.#committed = true;
  }

  /** Rolls back what was not committed, and gives the connection back: not to be used again if that fails. */
  async end(): Promise<void> {
    if (this.#committed) return this.#client.release();
    try {
      await this.#fly([this.#client.query('rollback')]);
      this.#client.release();
    } catch (error) {
      this.#client.release(error as Error);
    }
  }

  #send({ text, values }: Statement): Promise<QueryResult> {
    return this.#client.query({ text, values, rowMode: 'array', ...preparedWrite(text) });
  }

  /** Waits for all of them; what failed first is thrown, because the others failed of it. */
  async #fly(queries: Promise<QueryResult>[]): Promise<QueryResult[]> {
    const pending = this.#pending;
    this.#pending = [];
    const outcomes = await Promise.allSettled([...pending, ...queries]);
    const results = outcomes.map((outcome) => {
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
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
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error) => {
    throw databaseError(error);
  });
  const transaction = new Transaction(client, organizationId);
  try {
    return await work(transaction);
  } catch (error) {
    throw databaseError(error);
  } finally {
    await transaction.end();
  }
}
