import pg from 'pg';
import { beginTenantTransaction } from '../../src/db/tenant-session.ts';
import type { Sent } from './capture.ts';
import type { Plan, PlanNode } from './plan.ts';

/** How PostgreSQL plans a prepared statement: for its values, or once for all. The server comes to do either. */
export type Mode = 'force_custom_plan' | 'force_generic_plan';

const APPLICATION = 'customer_graph_app';

/** Set as the superuser, who then becomes the application: row security holds for it. */
const SETTINGS = `
  load 'auto_explain';
  set auto_explain.log_min_duration = 0;
  set auto_explain.log_analyze = on;
  set auto_explain.log_timing = off;
  set auto_explain.log_buffers = on;
  set auto_explain.log_nested_statements = on;
  set auto_explain.log_format = json;
  set client_min_messages = log;
  set session authorization ${APPLICATION}`;

/**
 * Runs statements again as the application, and tells how PostgreSQL went about them. It is asked to report each plan, rather
 * than to explain a statement: only so does it show what functions and foreign keys run inside. All is rolled back.
 */
export class Explainer {
  readonly #client: pg.Client;
  readonly #organizationId: string;
  #reports: Plan[] = [];

  private constructor(client: pg.Client, organizationId: string) {
    this.#client = client;
    this.#organizationId = organizationId;
    client.on('notice', ({ message }) => {
      const json = /plan:\n([\s\S]*)$/.exec(message ?? '')?.[1];
      if (json) this.#reports.push(reported(json));
    });
  }

  static async on(superuserUrl: string, organizationId: string): Promise<Explainer> {
    const client = new pg.Client(superuserUrl);
    await client.connect();
    await client.query(SETTINGS);
    return new Explainer(client, organizationId);
  }

  async plansOf(sent: Sent, mode: Mode): Promise<Plan[]> {
    await this.#client.query(sent.within ? beginTenantTransaction(this.#organizationId) : 'begin');
    try {
      await this.#client.query(`set local plan_cache_mode = ${mode}`);
      await this.#client.query(`prepare looked_at as ${sent.text}`);
      return await this.#run(executing(sent));
    } finally {
      await this.#client.query('rollback');
      await this.#client.query('deallocate all');
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  async #run(execute: string): Promise<Plan[]> {
    await this.#client.query('savepoint unharmed');
    this.#reports = [];
    try {
      await this.#client.query(execute);
      return this.#reports;
    } catch (error) {
      // What was inserted once is there: how it would be inserted can still be told.
      if ((error as { code?: string }).code !== '23505') throw error;
      await this.#client.query('rollback to unharmed');
      const { rows } = await this.#client.query(`explain (format json) ${execute}`);
      return [{ text: execute, root: rows[0]['QUERY PLAN'][0].Plan }];
    }
  }
}

function reported(json: string): Plan {
  const { 'Query Text': text, Plan: root } = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
  return { text, root };
}

/** With its values as text, as the driver sends them. */
function executing({ values }: Sent): string {
  return values.length === 0
    ? 'execute looked_at'
    : `execute looked_at (${values.map(literalOf).join(', ')})`;
}

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  return pg.escapeLiteral(Array.isArray(value) ? arrayText(value) : String(value));
}

function arrayText(values: readonly unknown[]): string {
  const texts = values.map((value) => (value === null ? 'null' : JSON.stringify(String(value))));
  return `{${texts.join(',')}}`;
}
