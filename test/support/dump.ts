import type { MikroORM } from '@mikro-orm/postgresql';

/** The tables of a customer, by what a document calls their rows. */
const TABLES = [
  'customer_reference',
  'business_person',
  'address',
  'identity_document',
  'tax_residence',
  'credit_limit_order',
  'social_media_handle',
  'crm_event',
  'user_link',
];

/** Columns that are computed of others, or say whose a row is. */
const LEFT_OUT = [
  'organization_id',
  'customer_id',
  'display_name',
  'sort_name',
  'search_name',
  'email_key',
  'second_email_key',
];

type Columns = Record<string, unknown>;

/** All rows of a customer as the database has them at one moment, instants in UTC to the millisecond, amounts as text. */
export interface Dump {
  customer: Columns;
  [table: string]: Columns | Columns[];
}

/** Read with plain SQL in one statement, with nothing of the code that is tested. */
export async function dumpOf({ em }: MikroORM, id: string): Promise<Dump> {
  const lists = TABLES.map(
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
  if (!row) throw new Error('no such customer');
  return tidied(row.dump) as Dump;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(\+\d\d:\d\d)$/;

/** Without what holds nothing, and each instant written in one way. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value === 'string' && INSTANT.test(value)) return new Date(value).toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([name, each]) => each !== null && !LEFT_OUT.includes(name))
    .map(([name, each]) => [name, tidied(each)]);
  return Object.fromEntries(kept);
}
