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
  /** Of a request with all scopes. */
  headers: Headers;
}

/** Fills a database with so many generated customers, and has PostgreSQL look at them. */
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
    for (const text of indexesForPeers) await em.getConnection().execute(text);
    await em.getConnection().execute('vacuum analyze');
    const headers = { 'content-type': 'application/json', 'x-api-key': apiKey, 'x-api-secret': apiSecret };
    return { organizationId, headers };
  } finally {
    await orm.close();
  }
}

/** PostGraphile takes no column for one to filter by whose only index is partial. A contest must be fair. */
const indexesForPeers = ['address', 'identity_document'].map(
  (table) => `create index peer_${table} on ${table} (organization_id, business_person_id)`,
);

export type CustomerType = 'PERSON' | 'BUSINESS';

/** Some customers of any type, or of one. */
export async function someCustomers(owner: pg.Pool, count: number, type?: CustomerType): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from customer where $1::text is null or type = $1 order by random() limit $2',
    [type, count],
  );
  return rows.map(({ id }) => id);
}

/** Persons whose only address is where they live, so that all addresses are that one: so many for each of several. */
export async function sharesOfPersons(owner: pg.Pool, shares: number, count: number): Promise<string[][]> {
  const { rows } = await owner.query<{ id: string }>(
    `select c.id from customer c join address a on a.customer_id = c.id
      where c.type = 'PERSON' group by c.id having array_agg(a.purpose) = '{RESIDENTIAL}'
      order by random() limit $1`,
    [count * shares],
  );
  if (rows.length < count * shares) throw new Error('there are too few customers to write to');
  const ids = rows.map(({ id }) => id);
  return Array.from({ length: shares }, (_, share) => ids.slice(share * count, (share + 1) * count));
}
