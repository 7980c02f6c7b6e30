import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { v7 } from 'uuid';
import { SCOPES } from '../../src/auth/scopes.ts';
import { DEMO, ensureDemo } from '../../src/demo/demo.ts';
import { seedOrganization } from '../../src/demo/seed-organization.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';

export const CUSTOMERS = 20_000;
const OTHER_CUSTOMERS = 2_000;
/** Number of erased customers of each organization. */
const ERASED = 3_000;
/** Number of items in the long lists of one customer and one user. */
const LONG_LIST_LENGTH = 1_000;
/** A user who is linked to many customers. */
export const BUSY_USER = 'busy-user';

/** An organization with a credential and facts about its data. */
export interface SeededOrganization {
  organizationId: string;
  headers: Record<string, string>;
  facts: Facts;
}

/** Ids and search values of existing data of the organization, for use in requests. */
export interface Facts {
  bankId: string;
  person: string;
  /** A person for writes. */
  changed: string;
  changedNumber: string;
  business: string;
  /** A customer with many events, orders and links. */
  busy: string;
  order: string;
  openOrder: string;
  event: string;
  address: string;
  number: string;
  registryId: string;
  email: string;
  instant: string;
  nodes: string[];
}

/**
 * Fills a migrated database with demo data: a large organization and a smaller one, because a plan that is
 * good for one of them must not be bad for the other.
 */
export async function seedFixture(
  orm: MikroORM,
  ownerUrl: string,
): Promise<{ large: SeededOrganization; small: SeededOrganization }> {
  const largeId = await ensureDemo(orm, { customers: 1_000, seed: DEMO.seed });
  await seedOrganization(orm, { organizationId: largeId, seed: DEMO.seed, count: CUSTOMERS });
  const other = { id: v7(), name: 'Other Bank', bankId: 'other-bank', number: 2 };
  await orm.em.fork().insert(Organization, other);
  await seedOrganization(orm, { organizationId: other.id, seed: 2, count: OTHER_CUSTOMERS });
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    for (const id of [largeId, other.id]) {
      await addLongLists(owner, id);
      await addErased(owner, id);
    }
    await owner.query('vacuum analyze');
    return {
      large: await withCredential(orm, owner, largeId, CUSTOMERS),
      small: await withCredential(orm, owner, other.id, OTHER_CUSTOMERS),
    };
  } finally {
    await owner.end();
  }
}

async function withCredential(
  orm: MikroORM,
  owner: pg.Client,
  organizationId: string,
  count: number,
): Promise<SeededOrganization> {
  const facts = await factsOf(owner, organizationId, Math.floor(count / 10));
  const options = { organizationId, name: 'plans', scopes: SCOPES, userId: BUSY_USER };
  const { apiKey, apiSecret } = await createCredential(orm.em.fork(), options);
  return { organizationId, headers: { 'x-api-key': apiKey, 'x-api-secret': apiSecret }, facts };
}

/** Adds long lists to one customer and many customers to one user, because the demo data has neither. */
async function addLongLists(owner: pg.Client, organizationId: string): Promise<void> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from customer where organization_id = $1 order by id desc limit 1 offset 100',
    [organizationId],
  );
  const values = [organizationId, rows[0]?.id, LONG_LIST_LENGTH];
  await owner.query(
    `insert into crm_event (id, organization_id, customer_id, category, created_at)
      select gen_random_uuid(), $1, $2, 'call', now() - n * interval '1 hour' from generate_series(1, $3::int) n`,
    values,
  );
  await owner.query(
    `insert into credit_limit_order (id, organization_id, customer_id, created_at)
      select gen_random_uuid(), $1, $2, now() - n * interval '1 hour' from generate_series(1, $3::int) n`,
    values,
  );
  await owner.query(
    `insert into user_link (id, organization_id, customer_id, user_id, created_at)
      select gen_random_uuid(), $1, $2, 'user ' || n, now() from generate_series(1, $3::int) n`,
    values,
  );
  await owner.query(
    `insert into user_link (id, organization_id, customer_id, user_id, created_at)
      select gen_random_uuid(), $1, id, '${BUSY_USER}', now() from customer
       where organization_id = $1 and id <> $2 order by created_at limit $3`,
    values,
  );
}

/**
 * Adds erased customers that come first in every ascending order. A list that had to skip them would read too
 * many rows.
 */
async function addErased(owner: pg.Client, organizationId: string): Promise<void> {
  await owner.query(
    `insert into customer (id, organization_id, type, created_at, updated_at, erased_at)
      select overlay(gen_random_uuid()::text placing '0000' from 1)::uuid, $1, case when n % 3 = 0 then 'BUSINESS' else 'PERSON' end,
             '2000-01-01'::timestamptz + n * interval '1 hour', '2001-01-01'::timestamptz + n * interval '1 hour', '2002-01-01'
        from generate_series(1, $2::int) n`,
    [organizationId, ERASED],
  );
}

/** Selects one row with facts about customers in the middle of each list. */
const FACTS = `
  with person as (
    select c.*, n.value as number from customer c
      join customer_reference n on n.organization_id = c.organization_id and n.customer_id = c.id and n.system = 'BANKING'
     where c.organization_id = $1 and c.type = 'PERSON' and c.contact_email is not null
       and exists (select from address a where a.organization_id = c.organization_id and a.customer_id = c.id and a.purpose = 'RESIDENTIAL')
     order by c.created_at desc limit 2 offset $2)
  select (select id from person limit 1) as person,
    (select id from person offset 1) as changed,
    (select number from person offset 1) as "changedNumber",
    (select number from person limit 1) as number,
    (select contact_email from person limit 1) as email,
    (select id from customer where organization_id = $1 and type = 'BUSINESS' and erased_at is null order by id offset $2 limit 1) as business,
    (select id from customer where organization_id = $1 order by id desc limit 1 offset 100) as busy,
    (select id from credit_limit_order where organization_id = $1 order by id offset $2 limit 1) as order,
    (select id from credit_limit_order where organization_id = $1 and decided_at is null and customer_id =
      (select id from customer where organization_id = $1 order by id desc limit 1 offset 100) limit 1) as "openOrder",
    (select id from crm_event where organization_id = $1 order by id offset $2 limit 1) as event,
    (select id from address where organization_id = $1 order by id offset $2 limit 1) as address,
    (select value from customer_reference where organization_id = $1 and system = 'REGISTRY' order by id offset $2 limit 1) as "registryId",
    (select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from person limit 1) as instant,
    (select bank_id from organization where id = $1) as "bankId",
    (select array_agg(id) from (select id from customer where organization_id = $1 and erased_at is null order by created_at offset $2 limit 50) n) as nodes`;

async function factsOf(owner: pg.Client, organizationId: string, offset: number): Promise<Facts> {
  const { rows } = await owner.query<Facts>(FACTS, [organizationId, offset]);
  const [facts] = rows;
  const missing = Object.entries(facts ?? {}).filter(([, value]) => value === null);
  if (!facts || missing.length > 0)
    throw new Error(`the demo data lacks ${missing.map(([name]) => name).join()}`);
  return facts;
}
