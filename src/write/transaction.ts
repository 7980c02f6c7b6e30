import type { Pool, PoolClient, QueryResult } from 'pg';
import { ORGANIZATION_SETTING } from '../db/confined.ts';
import type { Statement } from '../db/statement.ts';
import { databaseError } from '../errors.ts';
import { preparedName } from '../read/prepared.ts';

/** How long PostgreSQL may work on one statement, waiting for a lock included, in milliseconds. */
const STATEMENT_TIMEOUT = 10_000;

/**
 * A transaction of one organization. Statements of one call, and those that were put off before it, travel in one flight.
 * If one of a flight fails, PostgreSQL refuses those behind it.
 */
export class Transaction {
  readonly #client: PoolClient;
  #pending: Promise<unknown>[];

  constructor(client: PoolClient, organizationId: string) {
    this.#client = client;
    this.#pending = [
      client.query(
        `begin; select set_config('${ORGANIZATION_SETTING}', '${organizationId}', true), set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true)`,
      ),
    ];
  }

  /** The rows of each statement, every row an array of its columns' values. */
  async run(statements: readonly Statement[]): Promise<unknown[][][]> {
    const queries = statements.map(({ text, values }) =>
      this.#client.query({ text, values, rowMode: 'array', ...preparedName(text) }),
    );
    const results = await this.#fly(queries);
    return results.map(({ rows }) => rows as unknown[][]);
  }

  /** Runs the last statements and commits, in one flight. */
  async commit(statements: readonly Statement[] = []): Promise<void> {
    const queries = statements.map(({ text, values }) =>
      this.#client.query({ text, values, ...preparedName(text) }),
    );
    const results = await this.#fly([...queries, this.#client.query('commit')]);
    if (results.at(-1)?.command !== 'COMMIT') throw new Error('the transaction was not committed');
  }

  async rollback(): Promise<void> {
    await this.#fly([this.#client.query('rollback')]);
  }

  /** Waits for all of them; what failed first is thrown, because the others failed of it. */
  async #fly(queries: Promise<QueryResult>[]): Promise<QueryResult[]> {
    const pending = this.#pending;
    this.#pending = [];
    const outcomes = await Promise.allSettled([...pending, ...queries]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return outcomes
      .slice(pending.length)
      .map((outcome) => (outcome as PromiseFulfilledResult<QueryResult>).value);
  }
}

/**
 * Runs `work` in a transaction, which `work` itself ends with `commit`; one that it leaves open is rolled back. Throws
 * SERVICE_UNAVAILABLE when the database is away.
 */
export async function inTransaction<T>(
  pool: Pool,
  organizationId: string,
  work: (transaction: Transaction) => Promise<{ answer: T; committed: boolean }>,
): Promise<T> {
  const client = await pool.connect().catch((error) => {
    throw databaseError(error);
  });
  const transaction = new Transaction(client, organizationId);
  try {
    const { answer, committed } = await work(transaction);
    if (!committed) await transaction.rollback();
    client.release();
    return answer;
  } catch (error) {
    const broken = await transaction.rollback().then(
      () => undefined,
      (cause: Error) => cause,
    );
    client.release(broken);
    throw databaseError(error);
  }
}
