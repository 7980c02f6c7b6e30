import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;
let superuser: pg.Client;

beforeAll(async () => {
  gateway = await startGateway({ DATABASE_POOL_SIZE: '1' });
  tenant = await gateway.tenant();
  superuser = new pg.Client(gateway.database.superuserUrl);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await gateway.close();
});

const FIELDS = Array.from({ length: 45 }, (_, index) => index);

/** A document whose statement has some 5,000 characters and new names. */
const documentOf = (number: number) =>
  `{ customers(first: 1) { nodes { ${FIELDS.map((field) => `a${number}_${field}_${'x'.repeat(40)}: id`).join(' ')} } } }`;

/** When the connection that read the last document was opened. */
async function openedAt(): Promise<string> {
  const { rows } = await superuser.query(
    `select backend_start::text as start from pg_stat_activity
      where datname = current_database() and query like 'with own as materialized%'`,
  );
  return rows[0]?.start;
}

it('a connection is closed after the texts of many new documents, so that PostgreSQL frees their row types', async () => {
  const started = new Set<string>();
  for (let number = 0; number < 1_000; number += 1) {
    const { errors } = await post(gateway.server.url, tenant.headers, { query: documentOf(number) });
    expect(errors).toBeUndefined();
    if (number % 50 === 0) started.add(await openedAt());
  }
  // Its limit is 4,000,000 characters.
  expect(started.size).toBe(2);
}, 60_000);
