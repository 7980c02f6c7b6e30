/**
 * The database access of Mercurius and Yoga: a pool, and named statements that each connection prepares once.
 */
import { readFileSync } from 'node:fs';
import pg from 'pg';

const [url, organization, poolSize] = process.argv.slice(2) as [string, string, string];

export const organizationId = organization;

export const pool = new pg.Pool({ connectionString: url, max: Number(poolSize) });

export const typeDefs = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');

// Keep dates as text: the default parser converts them to a Date in the local time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface Row {
  id: string;
}

/** Returns rows of the organization. The statement refers to its id as `$1`. */
export async function rows<Found extends Row>(
  name: string,
  text: string,
  values: unknown[],
): Promise<Found[]> {
  const result = await pool.query<Found>({ name, text, values: [organizationId, ...values] });
  return result.rows;
}
