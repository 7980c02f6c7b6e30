import type { MikroORM } from '@mikro-orm/postgresql';
import { LIST_TABLES } from './customer-tables.ts';

/** Columns that are generated or name the owner of a row. */
const OMITTED_COLUMNS = [
  'organization_id',
  'customer_id',
  'display_name',
  'sort_name',
  'search_name',
  'email_key',
  'second_email_key',
];

type Columns = Record<string, unknown>;

/** All rows of a customer from one snapshot, with instants in UTC with milliseconds. */
export interface Dump {
  customer: Columns;
  [table: string]: Columns | Columns[];
}

/** Dumps a customer with one plain SQL statement, independent of the tested code. */
export async function dumpOf({ em }: MikroORM, id: string): Promise<Dump> {
  const lists = LIST_TABLES.map(
    (table) =>
      `'${table}', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from ${table} t where t.customer_id = c.id)`,
  );
  const [row] = await em
    .fork()
    .getConnection()
    .execute<{ dump: Dump }[]>(
      `select jsonb_build_object('customer', to_jsonb(c), ${lists.join(', ')}) as dump from customer c where c.id = ?`,
      [id],
    );
  if (!row) throw new Error('customer not found');
  return normalize(row.dump) as Dump;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(\+\d\d:\d\d)$/;

/** Removes null values and omitted columns, and converts instants to the ISO format. */
function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, each]) => each !== null && !OMITTED_COLUMNS.includes(name))
    .map(([name, each]) => [name, normalize(each)]);
  return Object.fromEntries(entries);
}
