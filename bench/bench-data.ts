import type pg from 'pg';
import { SCOPES } from '../src/auth/scopes.ts';
import { ensureDemo } from '../src/demo/demo.ts';
import type { EmbeddedPostgres } from '../src/embedded-postgres/index.ts';
import { createCredential } from '../src/modules/credential/create-credential.ts';
import { migrate } from '../src/orm/migrate.ts';
import { openOrm } from '../src/orm/open-orm.ts';
import type { Headers } from './requests.ts';

export interface BenchData {
  organizationId: string;
  /** Request headers with a credential that has all scopes. */
  headers: Headers;
}

/** Fills a database with generated customers and runs `vacuum analyze`. */
export async function prepareData(postgres: EmbeddedPostgres, customers: number): Promise<BenchData> {
  await migrate(postgres.url('owner'), postgres.url('app'));
  const orm = await openOrm(postgres.url('owner'));
  try {
    const organizationId = await ensureDemo(orm, { customers, seed: 1 });
    const em = orm.em.fork();
    const { apiKey, apiSecret } = await createCredential(em, {
      organizationId,
      name: 'bench',
      scopes: SCOPES,
    });
    for (const text of Object.values(INDEXES_FOR_PEERS)) await em.getConnection().execute(text);
    await em.getConnection().execute('vacuum analyze');
    const headers = { 'content-type': 'application/json', 'x-api-key': apiKey, 'x-api-secret': apiSecret };
    return { organizationId, headers };
  } finally {
    await orm.close();
  }
}

/**
 * PostGraphile offers no filter on a column whose only index is partial, so these indexes keep the comparison
 * fair.
 */
export const INDEXES_FOR_PEERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['address', 'identity_document'].map((table) => [
    `peer_${table}`,
    `create index peer_${table} on ${table} (organization_id, business_person_id)`,
  ]),
);

export type CustomerType = 'PERSON' | 'BUSINESS';

/** Returns the ids of random customers, of one type or of both. */
export async function someCustomers(owner: pg.Pool, count: number, type?: CustomerType): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from customer where $1::text is null or type = $1 order by random() limit $2',
    [type, count],
  );
  return rows.map(({ id }) => id);
}

/**
 * Returns `shares` disjoint lists of `count` random person ids. Each person has a residential address and no
 * other, so that `addresses` contains only the written address.
 */
export async function sharesOfPersons(owner: pg.Pool, shares: number, count: number): Promise<string[][]> {
  const { rows } = await owner.query<{ id: string }>(
    `select c.id from customer c join address a on a.customer_id = c.id
      where c.type = 'PERSON' group by c.id having array_agg(a.purpose) = '{RESIDENTIAL}'
      order by random() limit $1`,
    [count * shares],
  );
  if (rows.length < count * shares)
    throw new Error('the database has too few customers for the write workload');
  const ids = rows.map(({ id }) => id);
  return Array.from({ length: shares }, (_, share) => ids.slice(share * count, (share + 1) * count));
}
