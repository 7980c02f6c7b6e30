import pg, { type Pool } from 'pg';
import { migrations } from './migrations/index.ts';
import { sendOver } from './send.ts';

/** What keeps a database from being served; null where nothing does. */
export type Obstacle = 'database unreachable' | 'tables not up to date' | null;

/** How long an answer counts, and how long one may take, in milliseconds. */
const FRESH = 1_000;
const LONGEST = 2_000;

/**
 * Whether the database can be served, asked at most once a second however many want to know, and over a connection of its own: those
 * of requests may all be busy, which is no reason to send nobody here any more.
 */
export class Readiness {
  readonly #pool: Pool;
  #obstacle: Promise<Obstacle> | undefined;
  #freshUntil = 0;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      application_name: 'customer-graph readiness',
      max: 1,
      connectionTimeoutMillis: LONGEST,
      query_timeout: LONGEST,
    });
    // A connection that is lost while nobody uses it is made anew.
    this.#pool.on('error', () => {});
  }

  obstacle(): Promise<Obstacle> {
    if (!this.#obstacle || performance.now() > this.#freshUntil) {
      this.#obstacle = this.#ask();
      this.#freshUntil = Number.POSITIVE_INFINITY;
      void this.#obstacle.then(() => {
        this.#freshUntil = performance.now() + FRESH;
      });
    }
    return this.#obstacle;
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #ask(): Promise<Obstacle> {
    try {
      const { rows } = await sendOver(this.#pool, 'select name from mikro_orm_migrations');
      const ran = new Set(rows.map(({ name }) => name));
      // Those of a newer version do no harm: they come before the gateways that need them.
      return migrations.every(({ name }) => ran.has(name)) ? null : 'tables not up to date';
    } catch {
      return 'database unreachable';
    }
  }
}
