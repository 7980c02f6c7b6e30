import { createCredential } from '../src/access/credentials/credentials.ts';
import { SCOPES } from '../src/access/scopes.ts';
import type { startEmbedded } from '../src/db/embedded/index.ts';
import { migrate } from '../src/db/migrate.ts';
import { openOrm } from '../src/db/orm.ts';
import { ensureDemo } from '../src/demo/demo.ts';

const CUSTOMERS = 20_000;
const CUSTOMERS_ASKED_FOR = 500;

export type Headers = Record<string, string>;

export interface ReadData {
  organizationId: string;
  /** Of a request with all scopes. */
  headers: Headers;
  /** Customers to ask for. */
  ids: string[];
}

/** A database of 20,000 customers, of whom some of a type are asked for, or of both. */
export async function prepareReadData(
  postgres: Awaited<ReturnType<typeof startEmbedded>>,
  types: readonly ('PERSON' | 'BUSINESS')[] = ['PERSON', 'BUSINESS'],
): Promise<ReadData> {
  await migrate(postgres.url('owner'), postgres.url('app'));
  const orm = await openOrm(postgres.url('owner'));
  const organizationId = await ensureDemo(orm, { customers: CUSTOMERS, seed: 1 });
  const em = orm.em.fork();
  const { apiKey, apiSecret } = await createCredential(em, { organizationId, name: 'bench', scopes: SCOPES });
  await em.getConnection().execute('analyze');
  const rows = await em
    .getConnection()
    .execute<{ id: string }[]>(
      `select id from customer where type in (${types.map(() => '?').join(', ')}) order by random() limit ${CUSTOMERS_ASKED_FOR}`,
      [...types],
    );
  await orm.close();
  const headers = { 'content-type': 'application/json', 'x-api-key': apiKey, 'x-api-secret': apiSecret };
  return { headers, organizationId, ids: rows.map(({ id }) => id) };
}
