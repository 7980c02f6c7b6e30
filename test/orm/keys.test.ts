import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/orm/migrate.ts';
import { CUSTOMER_TABLES } from '../support/customer-tables.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const ORGANIZATION = '0198f7a0-0000-7000-8000-000000000001';

let database: TestDatabase;
let superuser: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.superuserUrl);
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.close();
});

/** Runs statements in a transaction and rolls them back. */
async function undone(work: () => Promise<void>): Promise<void> {
  await superuser.query('begin');
  await work().finally(() => superuser.query('rollback'));
}

describe('every table with customer data', () => {
  it('has only unique indexes that begin with the organization, the primary key included', async () => {
    const { rows } = await superuser.query<{ table: string; first: string; primary: boolean }>(
      `select c.relname as table, a.attname as first, i.indisprimary as primary
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisunique and i.indisvalid and c.relname = any($1)`,
      [CUSTOMER_TABLES],
    );
    expect(rows.filter(({ first }) => first !== 'organization_id')).toEqual([]);
    const withKey = rows.filter(({ primary }) => primary).map(({ table }) => table);
    expect(withKey.toSorted()).toEqual([...CUSTOMER_TABLES].toSorted());
  });

  it('references other rows by their primary keys', async () => {
    const { rows } = await superuser.query<{ name: string; index: string; validated: boolean }>(
      `select f.conname as name, i.relname as index, f.convalidated as validated
         from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class i on i.oid = f.conindid
        where f.contype = 'f' and c.relname = any($1) order by 1`,
      [CUSTOMER_TABLES],
    );
    expect(rows).toHaveLength(CUSTOMER_TABLES.length + 2);
    for (const { name, index, validated } of rows) {
      const target = /_(customer|business_person|organization)_id_fkey$/.exec(name)?.[1];
      expect({ name, index, validated }).toEqual({ name, index: `${target}_pkey`, validated: true });
    }
  });

  it('accepts updates and deletes while a publication has a row filter on its organization', async () => {
    await undone(async () => {
      const filtered = CUSTOMER_TABLES.map(
        (table) => `table "${table}" where (organization_id = '${ORGANIZATION}')`,
      );
      await superuser.query(`create publication one_organization for ${filtered.join(', ')}`);
      for (const table of CUSTOMER_TABLES) {
        await superuser.query(`update "${table}" set id = id`);
        await superuser.query(`delete from "${table}"`);
      }
    });
  });

  it('can be divided into hash partitions by organization, with all its indexes and constraints', async () => {
    await undone(async () => {
      for (const table of CUSTOMER_TABLES) {
        const parted = `parted_${table}`;
        await superuser.query(
          `create table "${parted}" (like "${table}" including all) partition by hash (organization_id)`,
        );
        for (const remainder of [0, 1]) {
          await superuser.query(
            `create table "${parted}_${remainder}" partition of "${parted}" for values with (modulus 2, remainder ${remainder})`,
          );
        }
      }
    });
  });
});

describe('the migration of the keys', () => {
  it('continues after an interrupted index build', async () => {
    await database.adminOrm.migrator.down({ to: 'Migration20261130100000_screening_details' });
    // What an interrupted `create index concurrently` leaves.
    await superuser.query('create unique index address_new_pkey on address (organization_id, id)');
    await superuser.query(
      `update pg_index set indisvalid = false where indexrelid = 'address_new_pkey'::regclass`,
    );
    const ran = await migrate(database.adminUrl, database.url);
    expect(ran).toContain('Migration20261130190000_key_indexes');
    const { rows } = await superuser.query(
      `select indisvalid as valid from pg_index where indexrelid = 'address_pkey'::regclass`,
    );
    expect(rows).toEqual([{ valid: true }]);
  });
});
