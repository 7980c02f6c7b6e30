import { readdirSync } from 'node:fs';
import type { EntityName } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUSINESS_COLUMNS } from '../../src/modules/business/business.columns.ts';
import { BusinessCustomer } from '../../src/modules/business/business.entity.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { PERSON_COLUMNS } from '../../src/modules/person/person.columns.ts';
import { PersonCustomer } from '../../src/modules/person/person.entity.ts';
import { PROGRAM_VERSION } from '../../src/orm/compatibility.ts';
import { migrate } from '../../src/orm/migrate.ts';
import { migrations } from '../../src/orm/migrations/index.ts';
import { ormOptions } from '../../src/orm/mikro-orm.config.ts';
import { Customers } from '../support/customers.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let customers: Customers;
const organization = { id: '0198f7a0-0000-7000-8000-000000000001', name: 'Bank', bankId: 'bank', number: 1 };

beforeAll(async () => {
  database = await testDatabase();
  await database.adminOrm.em.fork().insert(Organization, organization);
  customers = new Customers(database.adminOrm, organization.id);
});
afterAll(() => database.close());

describe('the migrations', () => {
  it('are all listed, in the order of their names', () => {
    const files = readdirSync(new URL('../../src/orm/migrations', import.meta.url))
      .filter((name) => name.startsWith('Migration'))
      .map((name) => name.replace('.ts', ''));
    expect(migrations.map(({ name }) => name)).toEqual(files.sort());
  });

  it('are up to date with the entities, according to `npm run migration:create`', async () => {
    const orm = new MikroORM(ormOptions(database.adminUrl, { max: 1 }));
    expect(await orm.migrator.checkSchema()).toBe(false);
    await orm.close();
  });

  it('create the tables that the entities describe', async () => {
    const sql = await database.adminOrm.schema.getUpdateSchemaSQL();
    // MikroORM does not know the composite foreign keys and the functions.
    const unknown = sql
      .split('\n')
      .filter(
        (line) => line.trim() && !/^set names|drop constraint "\w+_fkey"|^drop function if exists/.test(line),
      );
    expect(unknown).toEqual([]);
  });
});

describe('a migration', () => {
  it('leaves no timeout on a connection that a pooler may give to others', async () => {
    const texts: string[] = [];
    const original = pg.Client.prototype.query;
    pg.Client.prototype.query = function (this: pg.Client, ...sent: [query: string | { text: string }]) {
      const [query] = sent;
      texts.push(typeof query === 'string' ? query : query.text);
      return Reflect.apply(original, this, sent);
    } as never;
    await migrate(database.adminUrl, database.url).finally(() => {
      pg.Client.prototype.query = original;
    });
    const limits = texts.filter((text) => /\btimeout\b|_timeout/.test(text));
    expect(limits).toEqual([]);
  });
});

describe('the functions that bypass row level security', () => {
  it('can be executed only by the application', async () => {
    const functions = await database.adminOrm.em.getConnection().execute<{ name: string; acl: string }[]>(
      `select proname as name, proacl::text as acl from pg_proc
         where prosecdef and pronamespace = 'public'::regnamespace order by proname`,
    );
    expect(functions.map(({ name }) => name)).toEqual([
      'find_credential',
      'find_credentials',
      'find_customers',
      'record_credential_use',
      'search_customer',
    ]);
    // A grant to PUBLIC has no role name.
    for (const { acl } of functions) expect(acl).not.toMatch(/[{,]=/);
  });

  it('find credentials that are neither revoked nor expired, also for gateways of the previous version', async () => {
    const em = database.adminOrm.em.fork();
    const keys = ['valid', 'later', 'revoked', 'expired'];
    const insert = `insert into credential (id, organization_id, key, secret_hash, name, scopes, created_at, expires_at, revoked_at)
      values (gen_random_uuid(), ?, ?, '', '', '{tax:read}', now(), now() + ?::interval, now() + ?::interval)`;
    for (const [key, expires, revoked] of [
      ['valid', null, null],
      ['later', '1 hour', '1 hour'],
      ['revoked', null, '-1 second'],
      ['expired', '-1 second', null],
    ]) {
      await em.execute(insert, [organization.id, key, expires, revoked]);
    }
    const application = database.orm.em.fork();
    const many = await application.execute<{ key: string }[]>(
      `select key, organization_id, secret_hash, public_key, scopes, user_id from find_credentials(string_to_array(?, ',')) order by 1`,
      [[...keys, 'unknown'].join(',')],
    );
    expect(many.map(({ key }) => key)).toEqual(['later', 'valid']);
    for (const key of keys) {
      const one = await application.execute(
        'select organization_id, secret_hash, public_key, scopes, user_id from find_credential(?)',
        [key],
      );
      const expected = many.filter((each) => each.key === key).map(({ key: _, ...rest }) => rest);
      expect(one).toEqual(expected);
    }
    await expect(application.execute('select key from credential')).rejects.toThrow(/permission denied/);
    await expect(application.execute('update credential set last_used_at = now()')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('are the same after migrating down and up', async () => {
    const other = await testDatabase();
    const body = `select pg_get_functiondef('find_credential'::regproc) as text`;
    const connection = other.adminOrm.em.getConnection();
    const before = await connection.execute(body);
    await other.adminOrm.migrator.down({ to: 'Migration20261124222742_journal' });
    const older = await connection.execute(body);
    await migrate(other.adminUrl, other.url);
    expect(await connection.execute(body)).toEqual(before);
    expect(older).not.toEqual(before);
    await other.close();
  });
});

describe('the lowest version that may use the tables', () => {
  it('is a single row, which the application can read but not change', async () => {
    const execute = (sql: string) => database.orm.em.getConnection().execute(sql);
    expect(await execute('select minimum_version from compatibility')).toEqual([
      { minimum_version: PROGRAM_VERSION },
    ]);
    await expect(execute('update compatibility set minimum_version = 1')).rejects.toThrow(
      /permission denied/,
    );
    const insert = 'insert into compatibility values (1)';
    await expect(database.adminOrm.em.getConnection().execute(insert)).rejects.toThrow(
      /compatibility_one_row/,
    );
  });
});

describe('the columns that only one type may have values in', () => {
  const cases: [string, EntityName, EntityName, readonly string[]][] = [
    ['PERSON', PersonCustomer, BusinessCustomer, PERSON_COLUMNS],
    ['BUSINESS', BusinessCustomer, PersonCustomer, BUSINESS_COLUMNS],
  ];
  for (const [type, entity, others, columns] of cases) {
    it(`are those of ${type}`, () => {
      const metadata = database.orm.getMetadata();
      const foreign = new Set(metadata.get(others).props.map(({ name }) => name));
      const own = metadata
        .get(entity)
        .props.filter(({ name, columnTypes }) => !foreign.has(name) && columnTypes.length > 0)
        .flatMap(({ fieldNames }) => fieldNames);
      expect([...columns].sort()).toEqual(own.sort());
    });
  }
});

describe('a database without a journal', () => {
  it('gets an initial entry for each existing customer, with all its lists', async () => {
    const older = await testDatabase();
    await older.adminOrm.migrator.down({ to: 'Migration20261120140000_tenancy' });
    const em = older.adminOrm.em.fork();
    await em.execute('insert into organization (id, name, bank_id, number) values (?, ?, ?, ?)', [
      ...Object.values(organization),
    ]);
    const at = new Date('2024-01-01T00:00:00.000Z');
    const id = '0198f7a0-0000-7000-8000-000000000002';
    await em
      .getConnection()
      .execute(
        `insert into customer (id, organization_id, type, legal_name, kyc_status, version, created_at, updated_at) values (?, ?, 'PERSON', 'Ada', 'CREATED', 3, ?, ?)`,
        [id, organization.id, at, at],
      );
    await em
      .getConnection()
      .execute(
        `insert into tax_residence (id, organization_id, customer_id, domain) values (?, ?, ?, 'DE')`,
        [id, organization.id, id],
      );
    expect(await migrate(older.adminUrl, older.url)).toEqual(
      migrations.map(({ name }) => name).filter((name) => name > 'Migration20261120140000_tenancy'),
    );
    const entries = await em.getConnection().execute('select version, operation, changes from journal_entry');
    expect(entries).toMatchObject([{ version: 3, operation: 'import' }]);
    const [[[path, before, after]]] = entries.map(({ changes }) => changes);
    expect([path, before]).toEqual([[], null]);
    expect(after).toMatchObject({ legalName: 'Ada', taxResidences: [{ id, domain: 'DE' }] });
    await older.close();
  });
});

describe('the constraints of the database', () => {
  const rejected: [string, RegExp, () => Promise<unknown>][] = [
    [
      'a person with the name of a business',
      /customer_business_details/,
      () => customers.person({ name: 'x' } as object),
    ],
    [
      'a credential with neither a secret nor a public key',
      /credential_one_proof/,
      () =>
        database.adminOrm.em
          .getConnection()
          .execute(
            `insert into credential (id, organization_id, key, name, scopes, created_at) values (?, ?, 'k', '', '{}', now())`,
            [organization.id, organization.id],
          ),
    ],
    [
      'a business with a title',
      /customer_person_details/,
      () => customers.business({ title: 'Dr' } as object),
    ],
    [
      'an erased person with remaining values',
      /customer_person_details/,
      async () => {
        const id = await customers.person({ socialSecurityNumber: '000-12-3456' });
        await database.adminOrm.em.execute(
          `update customer set erased_at = now(), first_name = null, last_name = null where id = ?`,
          [id],
        );
      },
    ],
    ['a person with only a first name', /customer_person_name/, () => customers.person({ lastName: null })],
    ['a business without a name', /customer_has_name/, () => customers.business({ name: null })],
    [
      'money without a currency',
      /customer_credit_limit/,
      () => customers.person({ creditLimit: { currency: null, amount: '1' } }),
    ],
    [
      'an unknown state',
      /customer_kyc_status_check/,
      () => customers.person({ kyc: { status: 'DONE' } } as object),
    ],
    [
      'a second residential address of a customer',
      /address_one_per_purpose_of_customer/,
      async () => {
        const id = await customers.person();
        await customers.address(id, { purpose: 'RESIDENTIAL' });
        await customers.address(id, { purpose: 'RESIDENTIAL' });
      },
    ],
    [
      'a duplicate identity document',
      /identity_document_key/,
      async () => {
        const id = await customers.person();
        await customers.document(id, { number: '1' });
        await customers.document(id, { number: '1' });
      },
    ],
    [
      'a reference that another customer has',
      /customer_reference_one_customer/,
      async () => {
        await customers.reference(await customers.person(), 'BANKING', '1');
        await customers.reference(await customers.person(), 'BANKING', '1');
      },
    ],
    [
      'a second reference of a source system',
      /customer_reference_one_per_system/,
      async () => {
        const id = await customers.person();
        await customers.reference(id, 'CLIENTS', 'a');
        await customers.reference(id, 'CLIENTS', 'b');
      },
    ],
    [
      'a user linked twice',
      /user_link_one_per_pair/,
      async () => {
        const id = await customers.person();
        await customers.userLink(id);
        await customers.userLink(id);
      },
    ],
  ];
  for (const [name, constraint, write] of rejected) {
    it(`reject ${name}`, async () => await expect(write()).rejects.toThrow(constraint));
  }
});
