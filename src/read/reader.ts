import type { Pool, PoolClient } from 'pg';
import { cancelOn, type Watched } from '../db/cancel.ts';
import { countStatement, type Errand, ownErrand } from '../db/errand.ts';
import { preparedRead } from '../db/prepared.ts';
import { beginFor } from '../db/session.ts';
import { databaseError } from '../errors.ts';

/** A connection in a transaction. `begun` is the answer to its first flight, which nothing waits for before it sends. */
interface Snapshot {
  client: PoolClient;
  begun: Promise<unknown>;
  watched: Watched;
}

/**
 * Reads for one operation of one organization, in one snapshot: a read-only transaction on one connection, opened with
 * the first statement. Nothing waits for `begin` and the setting of the organization: they travel with that statement,
 * and statements of one moment travel together. If the setting failed, PostgreSQL would refuse the statements behind it.
 */
export class Reader {
  readonly #pool: Pool;
  readonly #begin: string;
  readonly #errand: Errand;
  #snapshot: Promise<Snapshot> | undefined;
  #closing: Promise<void> | undefined;

  /** `organizationId` is a UUID of ours, never a caller's text. */
  constructor(pool: Pool, organizationId: string, errand: Errand = ownErrand()) {
    this.#pool = pool;
    this.#errand = errand;
    this.#begin = beginFor(organizationId, 'isolation level repeatable read read only');
  }

  /** The rows of a statement, each an array of its columns' values. */
  async rows(text: string, values: unknown[]): Promise<unknown[][]> {
    // An operation may be answered before all of its resolvers are done; what they would read, nobody sees.
    if (this.#closing) throw new Error('read after the operation was answered');
    try {
      this.#snapshot ??= this.#open();
      const { client, begun } = await this.#snapshot;
      countStatement(this.#errand);
      const query = client.query({ text, values, rowMode: 'array', ...preparedRead(text) });
      const [{ rows }] = await Promise.all([query, begun]);
      return rows;
    } catch (error) {
      throw databaseError(error);
    }
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
    await client.query('commit').then(
      () => client.release(watched.cancelled),
      (error: Error) => client.release(error),
    );
  }

  async #open(): Promise<Snapshot> {
    const client = await this.#pool.connect();
    return { client, begun: client.query(this.#begin), watched: cancelOn(this.#errand.signal, client) };
  }
}
