import pg from 'pg';
import { beginTenantTransaction } from '../../src/db/tenant-session.ts';
import type { CapturedStatement } from './capture.ts';
import type { Plan, PlanNode } from './plan.ts';

/** How PostgreSQL plans a prepared statement: for its values, or generically. In production, both occur. */
export type Mode = 'force_custom_plan' | 'force_generic_plan';

const APPLICATION = 'customer_graph_app';

/**
 * Settings of the session. Only a superuser can set them; afterwards the session becomes the application's
 * role.
 */
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
 * Runs captured statements again as the application's role and returns their plans. Uses auto_explain instead
 * of `explain`, because only auto_explain reports the statements inside of functions and foreign keys.
 * Everything is rolled back.
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
      if (json) this.#reports.push(parsePlan(json));
    });
  }

  static async connect(superuserUrl: string, organizationId: string): Promise<Explainer> {
    const client = new pg.Client(superuserUrl);
    await client.connect();
    await client.query(SETTINGS);
    return new Explainer(client, organizationId);
  }

  async plansOf(statement: CapturedStatement, mode: Mode): Promise<Plan[]> {
    await this.#client.query(
      statement.inTransaction ? beginTenantTransaction(this.#organizationId) : 'begin',
    );
    try {
      await this.#client.query(`set local plan_cache_mode = ${mode}`);
      await this.#client.query(`prepare captured as ${statement.text}`);
      return await this.#run(executeStatement(statement));
    } finally {
      await this.#client.query('rollback');
      await this.#client.query('deallocate all');
    }
  }

  close(): Promise<void> {
    return this.#client.end();
  }

  async #run(execute: string): Promise<Plan[]> {
    await this.#client.query('savepoint before_execute');
    this.#reports = [];
    try {
      await this.#client.query(execute);
      return this.#reports;
    } catch (error) {
      // The row was already inserted by the request itself. The plan of the insert can still be explained.
      if ((error as { code?: string }).code !== '23505') throw error;
      await this.#client.query('rollback to before_execute');
      const { rows } = await this.#client.query(`explain (format json) ${execute}`);
      return [{ text: execute, root: rows[0]['QUERY PLAN'][0].Plan }];
    }
  }
}

function parsePlan(json: string): Plan {
  const { 'Query Text': text, Plan: root } = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
  return { text, root };
}

/** Returns the execute statement, with the values as text literals, like the driver sends them. */
function executeStatement({ values }: CapturedStatement): string {
  return values.length === 0 ? 'execute captured' : `execute captured (${values.map(literalOf).join(', ')})`;
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
