import pg, { type Pool } from 'pg';
import { prepareConnection } from '../db/connections.ts';
import { queryPool } from '../db/query.ts';
import { comparedWith, PROGRAM_VERSION } from './compatibility.ts';
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

/** How long a result is cached, and the timeout of a check, in milliseconds. */
const FRESH_MS = 1_000;
const TIMEOUT_MS = 2_000;

/**
 * Checks whether the database can be served, at most once a second. It has its own connection, because those
 * of requests may all be busy, which is no reason to be unready.
 */
export class Readiness {
  readonly #pool: Pool;
  #reason: Promise<NotReadyReason> | undefined;
  #freshUntil = 0;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      application_name: 'customer-graph readiness',
      max: 1,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
      // A session may keep a read-only state from when it started.
      maxLifetimeSeconds: 60,
      onConnect: (client) => prepareConnection(client),
    });
    // The pool replaces an idle connection that is lost.
    this.#pool.on('error', () => {});
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

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #ask(): Promise<NotReadyReason> {
    try {
      const [state] = await this.#rows<State>(
        `select ${IS_READ_ONLY} as read_only, array(select name::text from mikro_orm_migrations) as ran`,
      );
      if (state?.read_only) return 'database is read-only';
      const { missing, unknown } = comparedWith(state?.ran ?? []);
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
