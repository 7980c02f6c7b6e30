import type { Pool } from 'pg';
import { type Log, logged } from '../../common/log.ts';
import { queryPool } from '../../db/query.ts';
import type { Principal } from '../principal.ts';

const WRITE_INTERVAL_MS = 60_000;
const MAX_KEYS = 10_000;

/**
 * Records when credentials were last used, to the minute. Keys are collected in memory and written in one
 * statement per minute and on close, so a request costs no statement. If the write fails, the failure is
 * logged and that minute is lost.
 */
export class LastUse {
  readonly #pool: Pool;
  readonly #log: Log;
  readonly #keyIds = new Set<string>();
  readonly #timer = setInterval(() => this.#write(), WRITE_INTERVAL_MS).unref();

  constructor(pool: Pool, log: Log) {
    this.#pool = pool;
    this.#log = log;
  }

  /** Ignores bearer tokens: they have no stored credential. */
  add({ subject, strategy }: Principal): void {
    if (strategy !== 'bearer' && this.#keyIds.size < MAX_KEYS) this.#keyIds.add(subject);
  }

  /** Writes the remaining keys. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#write();
  }

  async #write(): Promise<void> {
    if (this.#keyIds.size === 0) return;
    const values = [[...this.#keyIds]];
    this.#keyIds.clear();
    try {
      await queryPool(this.#pool, { text: 'select record_credential_use($1::text[])', values });
    } catch (error) {
      this.#log.warn({ error: logged(error) }, 'the last use of credentials could not be recorded');
    }
  }
}
