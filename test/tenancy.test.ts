import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../src/graphql/schema/build-schema.ts';
import { resolvers } from '../src/modules/index.ts';
import { callsFor, keysOf } from './support/calls.ts';
import { populateTenant, USER } from './support/fully-populated-tenant.ts';
import { type Answer, type Gateway, startGateway, type Tenant } from './support/gateway.ts';
import { distinctSelectionsBelow, merged } from './support/paths.ts';

const FOREIGN = 'TheirSecret';
const OWN = 'OurOwn';

let gateway: Gateway;
let foreign: Tenant;
let own: Tenant;
let client: pg.Client;
let tables: string[];

beforeAll(async () => {
  // A path through nested lists may exceed the default cost limit.
  gateway = await startGateway({ QUERY_COST_LIMIT: '999999999' });
  foreign = await gateway.tenant({ userId: USER });
  own = await gateway.tenant({ userId: USER });
  await populateTenant(foreign, FOREIGN);
  await populateTenant(own, OWN);
  client = new pg.Client(gateway.database.url);
  await client.connect();
  const { rows } = await client.query(
    `select table_name from information_schema.columns where column_name = 'organization_id' and table_name <> 'credential'`,
  );
  tables = rows.map((row) => row.table_name);
});
afterAll(async () => {
  await client.end();
  await gateway.close();
});

function tablesOfOrganizations(): string[] {
  const metadata = [...gateway.database.orm.getMetadata()];
  const owned = metadata.filter(({ properties, tableName }) => 'organization' in properties && tableName);
  return [...new Set(owned.map(({ tableName }) => tableName))]
    .filter((table) => table !== 'credential')
    .sort();
}

function expectNothingForeign(answer: Answer, ids: string[]): void {
  expect(answer.errors).toBeUndefined();
  expect(answer.text).not.toContain(FOREIGN);
  expect(answer.text).not.toContain(foreign.bankId);
  expect(ids.filter((id) => answer.text.includes(id))).toEqual([]);
}

describe('as another organization', () => {
  it('every query field and every nested path returns nothing', async () => {
    const schema = buildSchema(resolvers);
    const fields = schema.getQueryType()?.getFields() ?? {};
    const keys = await keysOf(gateway.database, foreign);
    const { ids } = keys;
    const calls: Record<string, string[]> = {
      ...callsFor(keys),
      customers: [
        'customers(first: 100)',
        `customers(filter: { email: "${FOREIGN}-email@example.com" })`,
        `customers(filter: { search: "${FOREIGN}" })`,
        `customers(filter: { reference: { system: BANKING, value: "${FOREIGN}-number" } })`,
        'customers(filter: { country: "SE", changedSince: "1970-01-01T00:00:00Z" })',
      ],
    };
    expect(Object.keys(calls).sort()).toEqual(Object.keys(fields).sort());

    const shown = new Set<string>();
    for (const [name, field] of Object.entries(fields)) {
      const selections = distinctSelectionsBelow(schema, field);
      expect(selections.length, name).toBeGreaterThan(5);
      for (const [index, call] of (calls[name] ?? []).entries()) {
        // A null at the root has no fields below it, so one selection is enough.
        const several = index === 0 || name === 'customers';
        for (const selection of several ? merged(selections) : selections.slice(0, 1)) {
          const answer = await own.query(`{ ${call} ${selection} }`);
          expectNothingForeign(answer, ids);
          if (answer.text.includes(OWN)) shown.add(name);
        }
      }
    }
    // Verifies that the paths lead to values, using the caller's own data.
    expect([...shown].sort()).toEqual(['customers', 'organization', 'viewer']);
  }, 300_000);

  it("a cursor of a foreign list returns the caller's own data", async () => {
    const page = await foreign.query('{ customers(first: 1) { pageInfo { endCursor } } }');
    const answer = await own.query(
      `{ customers(after: "${page.data.customers.pageInfo.endCursor}") { nodes { id displayName } } }`,
    );
    expectNothingForeign(answer, (await keysOf(gateway.database, foreign)).ids);
  });

  it('concurrent requests on few connections never mix data', async () => {
    const document = '{ organization { id } customers { nodes { displayName organization { id } } } }';
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const [tenant, mark] = index % 2 ? [own, OWN] : [foreign, FOREIGN];
        return { answer: await tenant.query(document), tenant, mark };
      }),
    );
    for (const { answer, tenant, mark } of answers) {
      expect(answer.data.organization.id).toBe(tenant.id);
      expect(answer.data.customers.nodes).toHaveLength(2);
      for (const { displayName } of answer.data.customers.nodes) expect(displayName).toContain(mark);
    }
  });
});

describe("the application's role", () => {
  async function asOrganization<T>(id: string | null, work: () => Promise<T>): Promise<T> {
    await client.query('begin');
    try {
      if (id !== null) await client.query(`select set_config('app.organization', $1, true)`, [id]);
      return await work();
    } finally {
      await client.query('rollback');
    }
  }

  const count = async (table: string, where = 'true') =>
    Number((await client.query(`select count(*) as n from ${table} where ${where}`)).rows[0].n);

  it('is neither superuser nor owner and does not bypass row level security', async () => {
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
         from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }]);
  });

  it('sees no row without an organization, and only rows of the current organization', async () => {
    expect(tables.sort()).toEqual(tablesOfOrganizations());
    for (const table of [...tables, 'organization']) {
      const column = table === 'organization' ? 'id' : 'organization_id';
      await asOrganization(null, async () => expect(await count(table)).toBe(0));
      await asOrganization('', async () => expect(await count(table)).toBe(0));
      await asOrganization(own.id, async () => {
        expect(await count(table), `rows of ${table}`).toBeGreaterThan(0);
        expect(await count(table, `${column} <> '${own.id}'`)).toBe(0);
      });
    }
  });

  it('keeps no organization for the next transaction', async () => {
    await asOrganization(own.id, () => count('customer'));
    await asOrganization(null, async () => expect(await count('customer')).toBe(0));
  });

  it('cannot update, delete or insert foreign rows', async () => {
    for (const table of tables.filter((name) => name !== 'journal_entry')) {
      await asOrganization(own.id, async () => {
        const where = `organization_id = '${foreign.id}'`;
        expect((await client.query(`delete from ${table} where ${where}`)).rowCount).toBe(0);
        expect((await client.query(`update ${table} set id = id where ${where}`)).rowCount).toBe(0);
      });
      const made = asOrganization(own.id, () =>
        client.query(
          `update ${table} set organization_id = '${foreign.id}' where organization_id = '${own.id}'`,
        ),
      );
      await expect(made).rejects.toThrow(/row-level security/);
    }
  });

  it('can only insert into and read the journal', async () => {
    for (const statement of [
      'update journal_entry set version = 9',
      'delete from journal_entry',
      'truncate journal_entry',
    ]) {
      const made = asOrganization(own.id, () => client.query(statement));
      await expect(made).rejects.toThrow(/permission denied/);
    }
    const taken = asOrganization(own.id, () => client.query('delete from customer'));
    await expect(taken).rejects.toThrow(/foreign key/);
  });

  it('cannot insert rows that reference a foreign customer, which row level security would not detect', async () => {
    const admin = gateway.database.adminOrm.em.getConnection();
    const [theirs] = await admin.execute<{ id: string }[]>(
      'select id from customer where organization_id = ? limit 1',
      [foreign.id],
    );
    const columns: Record<string, string> = {
      customer_reference: 'system, value',
      user_link: 'user_id, created_at',
    };
    for (const [table, names] of Object.entries(columns)) {
      const values = table === 'user_link' ? `'x', now()` : `'CLIENTS', 'x'`;
      const made = asOrganization(own.id, () =>
        client.query(
          `insert into ${table} (id, organization_id, customer_id, ${names}) values ($1, $2, $3, ${values})`,
          [v7(), own.id, theirs?.id],
        ),
      );
      await expect(made).rejects.toThrow(/foreign key/);
    }
  });

  it('cannot read credentials or create organizations', async () => {
    await expect(asOrganization(own.id, () => client.query('select * from credential'))).rejects.toThrow(
      /denied/,
    );
    await expect(
      asOrganization(own.id, () => client.query(`update organization set name = 'x'`)),
    ).rejects.toThrow(/denied/);
    await expect(asOrganization(own.id, () => client.query('truncate customer'))).rejects.toThrow(/denied/);
    await expect(client.query('create table mine (id int)')).rejects.toThrow(/denied/);
  });

  it('can search only the organization of the transaction', async () => {
    // Gateways of the previous version call `search_customer`.
    for (const name of ['find_customers', 'search_customer']) {
      const search = (id: string) => client.query(`select * from ${name}($1, $2)`, [id, FOREIGN]);
      await asOrganization(own.id, async () => expect((await search(foreign.id)).rowCount).toBe(0));
      await asOrganization(null, async () => expect((await search(foreign.id)).rowCount).toBe(0));
      await asOrganization(foreign.id, async () => expect((await search(foreign.id)).rowCount).toBe(2));
    }
  });
});

describe('the tables', () => {
  it('have forced row level security on all data of organizations', async () => {
    const { rows } = await client.query(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
         and not (relrowsecurity and relforcerowsecurity)`,
    );
    // These tables have no data of an organization.
    const open = ['compatibility', 'mikro_orm_migrations', 'rate_limit'];
    expect(rows.map(({ relname }) => relname).sort()).toEqual(open);
  });

  it('have the organization as the first column of every index except primary keys', async () => {
    const { rows } = await client.query(
      `select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
         where c.relname = any($1) and not i.indisprimary
           and i.indkey[0] <> (select attnum from pg_attribute where attrelid = c.oid and attname = 'organization_id')`,
      [tables],
    );
    expect(rows).toEqual([]);
  });

  it('have a foreign key that includes the organization for every column that references a row', async () => {
    const { rows } = await client.query(
      `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relname = any($1) and a.attname ~ '_id$' and a.attname <> 'organization_id' and a.atttypid = 'uuid'::regtype
           and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
             and k.conkey = array[(select attnum from pg_attribute where attrelid = c.oid and attname = 'organization_id'), a.attnum])`,
      [tables],
    );
    expect(rows).toEqual([]);
  });

  // A partial index on not-null keys is sufficient: any value of the key is found.
  it('have an index that starts with each foreign key', async () => {
    const { rows } = await client.query(
      `select conname from pg_constraint k where contype = 'f' and connamespace = 'public'::regnamespace
         and not exists (select 1 from pg_index i where i.indrelid = k.conrelid
           and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(business_person_id IS NOT NULL)')
           and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
    );
    expect(rows).toEqual([]);
  });
});
