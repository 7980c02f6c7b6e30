/**
 * The baseline server: node:http, `pg` and one prepared statement per operation. PostgreSQL builds the JSON.
 * It has no GraphQL, no authorization, no row level security and no log, so it is the upper bound for any
 * server that reads or writes the same rows.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { statements } from './baseline-statements.ts';
import { listenAndReport } from './server-harness.ts';

const NOTHING = '{"data":{"__typename":"Query"}}';

const [url, organizationId, poolSize] = process.argv.slice(2) as [string, string, string];
const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

async function answer(body: string): Promise<string> {
  const { query, variables } = JSON.parse(body);
  const name = /^\w+ (\w+)/.exec(query)?.[1] ?? '';
  if (name === 'Nothing') return NOTHING;
  const { rows } = await pool.query({ name, text: statements[name] ?? '', values: valuesOf(variables) });
  return rows[0].body;
}

interface Variables {
  id?: string;
  input?: Record<string, string>;
  page?: { createdAt: string; id: string; size: number };
}

function valuesOf({ id, input, page }: Variables): unknown[] {
  if (page) return [organizationId, page.createdAt, page.id, page.size];
  if (input) return [organizationId, input.customerId, input.email, input.addressLine1];
  return id === undefined ? [organizationId] : [organizationId, id];
}

listenAndReport(
  createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', async () => {
      response.setHeader('content-type', 'application/json').end(await answer(body));
    });
  }),
);
