import pg, { type Pool } from 'pg';
import { prepareConnection } from '../db/connections.ts';
import { queryPool } from '../db/query.ts';
import { comparedWith, PROGRAM_VERSION } from './compatibility.ts';
import { IS_READ_ONLY } from './preflight-checks.ts';

/** What keeps a database from being served; null where nothing does. */
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

/** How long an answer counts, and how long one may take, in milliseconds. */
const FRESH_MS = 1_000;
const TIMEOUT_MS = 2_000;

/**
 * Whether the database can be served, asked at most once a second however many want to know, and over a connection of its own: those
 * of requests may all be busy, which is no reason to send nobody here any more.
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
      // A session knows what is read-only as it was when it began.
      maxLifetimeSeconds: 60,
      onConnect: (client) => prepareConnection(client),
    });
    // A connection that is lost while nobody uses it is made anew.
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

  /** Tables of a newer version come before the gateways that need them, and most of them do no harm. */
  async #askForVersion(): Promise<NotReadyReason> {
    const [floor] = await this.#rows<{ minimum: number }>(
      'select minimum_version as minimum from compatibility',
    );
    return floor && floor.minimum <= PROGRAM_VERSION ? null : 'tables need a newer version';
  }

  async #rows<Row>(text: string): Promise<Row[]> {
    const { rows } = await queryPool(this.#pool, { text });
    return rows;
  }
}
