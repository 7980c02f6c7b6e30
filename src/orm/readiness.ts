import type { Pool } from 'pg';
import { queryPool } from '../db/query.ts';
import { compareMigrations, PROGRAM_VERSION } from './compatibility.ts';
import { IS_READ_ONLY } from './preflight-checks.ts';

/** Why the database cannot be served; null if it can. */
export type NotReadyReason =
  | 'database unreachable'
  | 'database is read-only'
  | 'tables not up to date'
  | 'tables need a newer version'
  | null;

interface State {
  read_only: boolean;
  ran: string[];
}

/** How long a result is cached, in milliseconds. */
const FRESH_MS = 1_000;

/** Checks whether the database can be served, at most once a second. */
export class Readiness {
  readonly #pool: Pool;
  #reason: Promise<NotReadyReason> | undefined;
  #freshUntil = 0;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  check(): Promise<NotReadyReason> {
    if (!this.#reason || performance.now() > this.#freshUntil) {
      this.#reason = this.#ask();
      this.#freshUntil = Number.POSITIVE_INFINITY;
      void this.#reason.then(() => {
        this.#freshUntil = performance.now() + FRESH_MS;
      });
    }
    return this.#reason;
  }

  async #ask(): Promise<NotReadyReason> {
    try {
      const [state] = await this.#rows<State>(
        `select ${IS_READ_ONLY} as read_only, array(select name::text from mikro_orm_migrations) as ran`,
      );
      if (state?.read_only) return 'database is read-only';
      const { missing, unknown } = compareMigrations(state?.ran ?? []);
      if (missing.length > 0) return 'tables not up to date';
      return unknown.length > 0 ? await this.#askForVersion() : null;
    } catch {
      return 'database unreachable';
    }
  }

  /** The tables may be migrated before the newer gateways start. Most newer tables are compatible. */
  async #askForVersion(): Promise<NotReadyReason> {
    const [compatibility] = await this.#rows<{ minimum: number }>(
      'select minimum_version as minimum from compatibility',
    );
    return compatibility && compatibility.minimum <= PROGRAM_VERSION ? null : 'tables need a newer version';
  }

  async #rows<Row>(text: string): Promise<Row[]> {
    const { rows } = await queryPool(this.#pool, { text });
    return rows;
  }
}
