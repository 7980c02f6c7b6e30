import type { Pool, PoolClient } from 'pg';
import { ORGANIZATION_SETTING } from '../db/confined.ts';
import { ServiceUnavailableError } from '../errors.ts';

/** Statements with a name are prepared once on each connection. Beyond this many texts the rest go without. */
const PREPARED_LIMIT = 500;
const names = new Map<string, string>();

/** SQLSTATE classes that say that the database is away, not that the statement is wrong. */
const away = /^(08|53|57P)/;

/** A connection in a transaction. `begun` is the answer to its first flight, which nothing waits for before it sends. */
interface Snapshot {
  client: PoolClient;
  begun: Promise<unknown>;
}

/**
 * Reads for one operation of one organization, in one snapshot: a read-only transaction on one connection, opened with
 * the first statement. Nothing waits for `begin` and the setting of the organization: they travel with that statement,
 * and statements of one moment travel together. If the setting failed, PostgreSQL would refuse the statements behind it.
 */
export class Reader {
  readonly #pool: Pool;
  readonly #begin: string;
  #snapshot: Promise<Snapshot> | undefined;
  #closed = false;

  /** `organizationId` is a UUID of ours, never a caller's text. */
  constructor(pool: Pool, organizationId: string) {
    this.#pool = pool;
    this.#begin = `begin isolation level repeatable read read only; select set_config('${ORGANIZATION_SETTING}', '${organizationId}', true)`;
  }

  /** The rows of a statement, each an array of its columns' values. */
  async rows(text: string, values: unknown[]): Promise<unknown[][]> {
    // An operation may be answered before all of its resolvers are done; what they would read, nobody sees.
    if (this.#closed) throw new Error('read after the operation was answered');
    try {
      this.#snapshot ??= this.#open();
      const { client, begun } = await this.#snapshot;
      const query = client.query({ text, values, rowMode: 'array', ...preparedName(text) });
      const [{ rows }] = await Promise.all([query, begun]);
      return rows;
    } catch (error) {
      throw isAway(error) ? new ServiceUnavailableError(error) : error;
    }
  }

  /** Ends the transaction and gives the connection back. Nothing was written, so nobody needs to wait for it. */
  async close(): Promise<void> {
    this.#closed = true;
    const snapshot = await this.#snapshot?.catch(() => undefined);
    this.#snapshot = undefined;
    await snapshot?.client.query('commit').then(
      () => snapshot.client.release(),
      (error: Error) => snapshot.client.release(error),
    );
  }

  async #open(): Promise<Snapshot> {
    const client = await this.#pool.connect();
    return { client, begun: client.query(this.#begin) };
  }
}

function preparedName(text: string): { name?: string } {
  const name = names.get(text) ?? (names.size < PREPARED_LIMIT ? `read_${names.size}` : undefined);
  if (!name) return {};
  names.set(text, name);
  return { name };
}

function isAway(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string') return away.test(code) || /^E[A-Z]+$/.test(code);
  return error instanceof Error && /timeout|terminated|not queryable/i.test(error.message);
}
