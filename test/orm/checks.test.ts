import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOURCE_SYSTEMS } from '../../src/common/source-systems.ts';
import { ADDRESS_PURPOSES } from '../../src/modules/address/address.entity.ts';
import { BUSINESS_COLUMNS } from '../../src/modules/business/business.columns.ts';
import { BUSINESS_TYPES, PERSON_ROLES, PRODUCTS } from '../../src/modules/business/business.entity.ts';
import { createCredential } from '../../src/modules/credential/create-credential.ts';
import {
  CUSTOMER_TYPES,
  KYC_LEVELS,
  KYC_STATUSES,
  ONBOARDING_STATUSES,
  RISK_LEVELS,
} from '../../src/modules/customer/customer.entity.ts';
import { DOCUMENT_SLOTS, IDENTITY_DOCUMENT_TYPES } from '../../src/modules/identity/identity.entity.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { PERSON_COLUMNS } from '../../src/modules/person/person.columns.ts';
import { GENDERS } from '../../src/modules/person/person.entity.ts';
import { migrate } from '../../src/orm/migrate.ts';
import { migrations } from '../../src/orm/migrations/index.ts';
import { Customers } from '../support/customers.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const ORGANIZATION = '0198f7a0-0000-7000-8000-000000000001';

/** An update of all rows of a table. */
const all = (table: string, ...settings: string[]) => `update ${table} set ${settings.join(', ')}`;
const person = (...settings: string[]) => `${all('customer', ...settings)} where type = 'PERSON'`;
const business = (...settings: string[]) => `${all('customer', ...settings)} where type = 'BUSINESS'`;

/** Statements that break one rule, and the check constraint that must reject them. */
const BROKEN_RULES: readonly (readonly [constraint: string, statement: string])[] = [
  ['customer_person_details', business(`gender = 'MALE'`)],
  ['customer_business_details', person(`website = 'https://example.com'`)],
  [
    'customer_person_details',
    person('first_name = null', 'last_name = null', `social_security_number = '1'`, 'erased_at = now()'),
  ],
  ['customer_business_details', business('erased_at = now()')],
  ['customer_has_name', business('name = null')],
  ['customer_person_name', person('last_name = null')],
  ['customer_credit_limit', person('credit_limit_amount = 1')],
  ['customer_credit_limit', person(`credit_limit_currency = 'EUR'`)],
  ['customer_estimated_monthly_revenue', business('account_usage_estimated_monthly_revenue_amount = 1')],
  ['customer_credit_limit_number', person(`credit_limit_currency = 'EUR'`, `credit_limit_amount = 'NaN'`)],
  [
    'customer_revenue_number',
    business(
      `account_usage_estimated_monthly_revenue_currency = 'EUR'`,
      `account_usage_estimated_monthly_revenue_amount = 'infinity'`,
    ),
  ],
  ['customer_business_type', business(`business_type_text = 'Ltd'`)],
  ['customer_product_reference', business(`account_usage_product_reference_text = 'Bank'`)],
  ['customer_metadata_texts', person(`metadata = '{"key": 1}'`)],
  ['customer_metadata_texts', person(`metadata = '["text"]'`)],
  ['customer_instants', person(`created_at = 'infinity'`)],
  ['customer_instants', person(`updated_at = '-infinity'`)],
  ['customer_version_positive', person('version = 0')],
  ['address_created_at', all('address', `created_at = 'infinity'`)],
  ['address_tags', all('address', `tags = '{a,null}'`)],
  ['business_person_role', all('business_person', `role_text = 'CEO'`)],
  ['crm_event_created_at', all('crm_event', `created_at = 'infinity'`)],
  ['credit_limit_order_created_at', all('credit_limit_order', `created_at = 'infinity'`)],
  ['credential_one_proof', all('credential', 'secret_hash = null')],
  ['credential_one_proof', all('credential', `public_key = '{}'`)],
  ['credential_user', all('credential', `user_id = ''`)],
  ['identity_document_slot', all('identity_document', `slot = 'PERSON'`)],
  ['identity_document_files_list', all('identity_document', `files = '{}'`)],
  ['identity_document_files_list', all('identity_document', `files = '[{"id": 1}]'`)],
  ['identity_document_files_list', all('identity_document', `files = '[{"id": "1", "side": "LEFT"}]'`)],
  ['user_link_created_at', all('user_link', `created_at = 'infinity'`)],
  ['user_link_user', all('user_link', `user_id = ''`)],
  ['journal_entry_at', all('journal_entry', `at = 'infinity'`)],
  ['journal_entry_version', all('journal_entry', 'version = 0')],
  ['journal_entry_changes', all('journal_entry', `changes = '{}'`)],
  ['compatibility_minimum_version_check', all('compatibility', 'minimum_version = 0')],
];

/** An erased customer needs no name. */
const INSERT_OF_TYPE = `insert into customer (organization_id, id, type, created_at, updated_at, erased_at)
  select '${ORGANIZATION}', gen_random_uuid(), $1, now(), now(), now()`;
const SLOT_WITH_PERSON = `slot = $1::text, business_person_id = case $1 when 'PERSON' then (select id from business_person) end`;

/** The constraints that list the values of a column, and a statement that sets it. */
const LISTED_VALUES: readonly (readonly [
  constraint: string,
  values: readonly string[],
  statement: string,
])[] = [
  ['customer_onboarding_status_check', ONBOARDING_STATUSES, person('onboarding_status = $1')],
  ['customer_kyc_status_check', KYC_STATUSES, person('kyc_status = $1')],
  ['customer_kyc_level_check', KYC_LEVELS, person('kyc_level = $1')],
  ['customer_risk_level_check', RISK_LEVELS, person('risk_level = $1')],
  ['customer_gender_check', GENDERS, person('gender = $1')],
  ['customer_business_type_code_check', BUSINESS_TYPES, business('business_type_code = $1')],
  [
    'customer_account_usage_product_reference_code_check',
    PRODUCTS,
    business('account_usage_product_reference_code = $1'),
  ],
  ['customer_type_check', CUSTOMER_TYPES, INSERT_OF_TYPE],
  ['address_purpose_check', ADDRESS_PURPOSES, all('address', 'purpose = $1')],
  ['business_person_role_code_check', PERSON_ROLES, all('business_person', 'role_code = $1')],
  ['customer_reference_system_check', SOURCE_SYSTEMS, all('customer_reference', 'system = $1')],
  ['identity_document_slot_check', DOCUMENT_SLOTS, all('identity_document', SLOT_WITH_PERSON)],
  ['identity_document_type_code_check', IDENTITY_DOCUMENT_TYPES, all('identity_document', 'type_code = $1')],
  ['journal_entry_system_check', SOURCE_SYSTEMS, all('journal_entry', 'system = $1')],
  ['organization_state_check', ['ACTIVE'], all('organization', 'state = $1')],
];

let database: TestDatabase;
let superuser: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.superuserUrl);
  await superuser.connect();
  const em = database.adminOrm.em.fork();
  await em.insert(Organization, { id: ORGANIZATION, name: 'Bank', bankId: 'bank', number: 1 });
  await createCredential(em, { organizationId: ORGANIZATION, name: 'checks', scopes: [] });
  const customers = new Customers(database.adminOrm, ORGANIZATION);
  const id = await customers.person();
  await customers.businessPerson(await customers.business());
  await customers.address(id);
  await customers.reference(id, 'BANKING', '1');
  await customers.document(id);
  await customers.creditLimitOrder(id);
  await customers.crmEvent(id);
  await customers.userLink(id);
  await superuser.query(
    `insert into journal_entry (organization_id, id, customer_id, version, at, actor, operation, changes)
      values ($1, gen_random_uuid(), $2, 1, now(), 'test', 'import', '[]')`,
    [ORGANIZATION, id],
  );
});
afterAll(async () => {
  await superuser.end();
  await database.close();
});

async function undone<T>(work: () => Promise<T>): Promise<T> {
  await superuser.query('begin');
  return work().finally(() => superuser.query('rollback'));
}

/** Executes a statement and undoes it. Returns the constraint that rejected it, or the number of its rows. */
function outcome(statement: string, values: string[] = []): Promise<string | number | null> {
  return undone(async () => (await superuser.query(statement, values)).rowCount).catch((error) => {
    if (error.code !== '23514') throw error;
    return error.constraint;
  });
}

/** Returns the outcome without one constraint. */
async function outcomeWithout(constraint: string, statement: string, values: string[] = []) {
  const [row] = await constraints(constraint);
  return undone(async () => {
    await superuser.query(`alter table ${row?.table} drop constraint ${constraint}`);
    return (await superuser.query(statement, values)).rowCount;
  });
}

interface Constraint {
  name: string;
  table: string;
  definition: string;
  validated: boolean;
}

async function constraints(name?: string): Promise<Constraint[]> {
  const { rows } = await superuser.query<Constraint>(
    `select conname as name, conrelid::regclass::text as table, convalidated as validated,
            pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace
        and conname = coalesce($1, conname) order by conname`,
    [name],
  );
  return rows;
}

describe('the check constraints', () => {
  it('are those that this file has cases for, and all rows were checked', async () => {
    const expected = new Set([...BROKEN_RULES, ...LISTED_VALUES].map(([name]) => name));
    const found = await constraints();
    expect(found.map(({ name }) => name)).toEqual([...expected].sort());
    expect(found.filter(({ validated }) => !validated)).toEqual([]);
  });

  it.each(BROKEN_RULES)('%s rejects: %s', async (constraint, statement) => {
    expect(await outcome(statement)).toBe(constraint);
    // No other constraint rejects it.
    expect(await outcomeWithout(constraint, statement)).toBe(1);
  });

  it.each(LISTED_VALUES)(
    '%s accepts the values of its list and no other',
    async (constraint, values, statement) => {
      for (const value of values) expect([value, await outcome(statement, [value])]).toEqual([value, 1]);
      for (const value of ['UNKNOWN', '', `${values[0]} `, `{${values.join()}}`]) {
        expect([value, await outcome(statement, [value])]).toEqual([value, constraint]);
      }
      expect(await outcomeWithout(constraint, statement, ['UNKNOWN'])).toBe(1);
    },
  );

  it.each([
    ['customer_person_details', PERSON_COLUMNS, business],
    ['customer_business_details', BUSINESS_COLUMNS, person],
  ] as const)(
    '%s rejects each column for the other type and for an erased customer',
    async (constraint, columns, other) => {
      const own = other === business ? person : business;
      const names = ['first_name', 'last_name', 'name'].map((column) => `${column} = null`);
      for (const column of columns) {
        const set = `${column} = ${await valueFor(column)}`;
        const erased = [...names.filter((name) => !name.startsWith(`${column} `)), set, 'erased_at = now()'];
        expect([column, await outcome(other(set))]).toEqual([column, constraint]);
        expect([column, await outcome(own(...erased))]).toEqual([column, constraint]);
      }
    },
  );
});

/** Returns SQL of a valid value of a column of `customer`. */
async function valueFor(column: string): Promise<string> {
  const listed = LISTED_VALUES.find(([name]) => name === `customer_${column}_check`);
  if (listed) return `'${listed[1][0]}'`;
  const { rows } = await superuser.query<{ type: string }>(
    `select data_type as type from information_schema.columns where table_name = 'customer' and column_name = $1`,
    [column],
  );
  const type = rows[0]?.type ?? '';
  if (type === 'date' || type.startsWith('timestamp')) return `'2000-01-01'`;
  if (type === 'jsonb') return `'[]'`;
  return type === 'integer' || type === 'numeric' ? '1' : `'DE'`;
}

describe('the migration of the check constraints', () => {
  it.each([1, 2, 3])(
    'continues after an interruption behind statement %d, and ends with the same constraints',
    async (statements) => {
      const before = await constraints();
      await database.adminOrm.migrator.down({ to: 'Migration20261130190100_keys' });
      expect(await constraints('customer_erased')).toHaveLength(1);
      for (const statement of (await statementsOf('Migration20261130215432_checks')).slice(0, statements)) {
        await superuser.query(statement);
      }
      expect(await migrate(database.adminUrl, database.url)).toContain('Migration20261130215432_checks');
      expect(await constraints()).toEqual(before);
    },
  );
});

async function statementsOf(name: string): Promise<string[]> {
  const found = migrations.find((migration) => migration.name === name);
  if (!found) throw new Error(`unknown migration: ${name}`);
  const migration = new found.class(database.adminOrm.em.getDriver(), database.adminOrm.config);
  await migration.up();
  return migration.getQueries().map(String);
}
