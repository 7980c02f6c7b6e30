import { type EntityName, type EntityProperty, type EntitySchema, Utils, wrap } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inAdminTransaction } from '../../src/db/admin-transaction.ts';
import { columnsOf, ownColumnOf, valueIn } from '../../src/db/columns.ts';
import { poolOf } from '../../src/db/pool.ts';
import { CustomerBatch, customerTables } from '../../src/demo/bulk-insert.ts';
import type { CustomerRecord } from '../../src/demo/customer-rows.ts';
import { ensureDemo } from '../../src/demo/demo.ts';
import { exampleCustomers } from '../../src/demo/examples.ts';
import { customerGenerator } from '../../src/demo/generate.ts';
import { type Progress, seedOrganization } from '../../src/demo/seed-organization.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { BusinessCustomer } from '../../src/modules/business/business.entity.ts';
import { Customer } from '../../src/modules/customer/customer.entity.ts';
import { UserLink } from '../../src/modules/link/link.entity.ts';
import { customerLists } from '../../src/modules/lists.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { PersonCustomer } from '../../src/modules/person/person.entity.ts';
import { entities } from '../../src/orm/entities.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

interface Table {
  entity: EntityName<object>;
  rowsOf(record: CustomerRecord): object[];
}

const tables = [
  table(PersonCustomer, ({ customer }) => (customer.type === 'PERSON' ? [customer] : [])),
  table(BusinessCustomer, ({ customer }) => (customer.type === 'BUSINESS' ? [customer] : [])),
  ...customerLists.map(({ entity, name }) => table(entity, (record) => record[name])),
];

function table(entity: EntitySchema, rowsOf: Table['rowsOf']): Table {
  return { entity, rowsOf };
}

const organizationId = '01900000-0000-7000-8000-000000000001';
const from = new Date('2025-06-30T12:00:00.000Z');
/** Generates customers starting with number 0. */
function generate({ count, ...options }: { seed: number; count: number; organizationId?: string }) {
  const generator = customerGenerator({ organizationId, from, ...options });
  return Array.from({ length: count }, (_, index) => generator.customer(index));
}

let number = 100;
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function newOrganization(): Promise<string> {
  const id = v7();
  await database.adminOrm.em.fork().insert(Organization, { id, name: 'Bank', bankId: id, number: number++ });
  return id;
}

describe('generated customers', () => {
  const records = generate({ seed: 7, count: 2_000 });

  test('are determined by the seed', () => {
    expect(generate({ seed: 7, count: 50 })).toEqual(generate({ seed: 7, count: 50 }));
    expect(generate({ seed: 8, count: 50 })).not.toEqual(generate({ seed: 7, count: 50 }));
  });

  test('have unrelated creation times for different seeds', () => {
    const instants = (seed: number) =>
      generate({ seed, count: 200 }).map(({ customer }) => customer.createdAt);
    const [one, other] = [instants(7), instants(8)].map((list) => list.map((at) => (at as Date).getTime()));
    const close = one?.filter((at, index) => Math.abs(at - (other?.[index] ?? 0)) < 60_000);
    expect(close?.length).toBeLessThan(20);
  });

  test('depend only on their number', () => {
    const generator = customerGenerator({ organizationId, from, seed: 7 });
    expect(generator.customer(1_234)).toEqual(records[1_234]);
    expect(generator.customer(0)).toEqual(records[0]);
    expect(generator.idOf(99)).toBe(records[99]?.customer.id);
  });

  test('differ between organizations only in their ids', () => {
    const other = '01900000-0000-7000-8000-000000000002';
    const [here, there] = [organizationId, other].map((id) =>
      generate({ seed: 7, count: 50, organizationId: id }),
    );
    const ids = (list: CustomerRecord[] | undefined) => list?.map(({ customer }) => customer.id) ?? [];
    expect(new Set([...ids(here), ...ids(there)]).size).toBe(100);
    const names = (list: CustomerRecord[] | undefined) =>
      list?.map(({ customer }) => (customer.type === 'PERSON' ? customer.lastName : customer.name));
    expect(names(here)).toEqual(names(there));
  });

  test('have unique references, across seeds and including the examples', () => {
    const examples = Object.values(exampleCustomers({ organizationId, userId: 'u' }));
    const all = [...records, ...generate({ seed: 70, count: 2_000 }), ...examples];
    const keys = all.flatMap(({ references }) => references.map(({ system, value }) => `${system} ${value}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have unique ids', () => {
    const all = [...records, ...generate({ seed: 70, count: 2_000 })];
    const ids = all.flatMap((record) => tables.flatMap(({ rowsOf }) => rowsOf(record))) as { id: string }[];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  });

  test('are persons in about 70 percent of cases', () => {
    const share = records.filter(({ customer }) => customer.type === 'PERSON').length / records.length;
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(0.75);
  });

  test('are created before the given time and after the organization, newest first', () => {
    const instants = records.map(({ customer }) => customer.createdAt as Date);
    expect(instants).toEqual(instants.toSorted((a, b) => b.getTime() - a.getTime()));
    const [oldest] = [customerGenerator({ organizationId, seed: 1 }).customer(999_999)];
    expect(oldest.customer.createdAt).toSatisfy((at: Date) => at > new Date('2023-01-01T00:00:00.000Z'));
    for (const { customer } of records) {
      const [createdAt, updatedAt] = [customer.createdAt as Date, customer.updatedAt as Date];
      expect(updatedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
      expect(updatedAt.getTime()).toBeLessThan(from.getTime());
    }
  });

  test('cover every table', () => {
    const covered = tables.map(({ entity }) => entity);
    const rest = entities.filter((entity) => !covered.includes(entity as unknown as EntityName<object>));
    const names = rest.map((entity) => Utils.className(entity as EntityName));
    // The journal has its own test; idempotency keys are only created by requests.
    expect(names).toEqual(['Organization', 'Credential', 'Customer', 'JournalEntry', 'IdempotencyKey']);
  });

  test('have every optional property both set and null', () => {
    expect(
      findings(records, (property, values) => {
        // No generated customer is erased.
        if (!property.nullable || property.name === 'erasedAt') return [];
        const missing = values.filter((value) => value === null).length;
        return [missing === values.length && 'never set', missing === 0 && 'always set'];
      }),
    ).toEqual([]);
  });

  test('use every value of each enum', () => {
    expect(
      findings(records, (property, values) => {
        if (!property.enum || property.name === 'type') return [];
        return (property.items ?? []).map((item) => !values.includes(item) && `never ${item}`);
      }),
    ).toEqual([]);
  });

  test('have both filled and empty lists', () => {
    const sizes = (rows: unknown[]) => rows.map((value) => Object.keys(value as object).length);
    expect(
      findings(records, ({ nullable }, values) => {
        if (nullable || typeof values[0] !== 'object' || values[0] instanceof Date) return [];
        return [
          Math.min(...sizes(values)) > 0 && 'never empty',
          Math.max(...sizes(values)) === 0 && 'always empty',
        ];
      }),
    ).toEqual([]);
    for (const { rowsOf } of tables) {
      const counts = records.map((record) => rowsOf(record).length);
      expect(Math.max(...counts)).toBeGreaterThan(0);
    }
  });
});

describe('a batch of generated customers', () => {
  const write = async (records: CustomerRecord[]) => {
    const batch = new CustomerBatch(customerTables(database.adminOrm.getMetadata()));
    for (const record of records) batch.add(record);
    await inAdminTransaction(await poolOf(database.adminOrm), (client) => batch.write(client));
  };

  /** Compares the stored rows of an organization with the expected ones, table by table. */
  async function expectStored(organization: string, records: CustomerRecord[]): Promise<void> {
    const em = database.adminOrm.em.fork();
    for (const { entity, rowsOf } of tables) {
      const stored = await em.fork().find(entity, { organization }, { orderBy: { id: 'asc' } } as object);
      const rows = records.flatMap(rowsOf) as { id: string }[];
      expect(stored.map((row) => writtenIn(wrap(row).toPOJO()))).toEqual(
        rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(writtenIn),
      );
    }
  }

  test('is stored unchanged', async () => {
    const id = await newOrganization();
    const records = generate({ seed: 3, count: 300, organizationId: id });
    await write(records);
    await expectStored(id, records);
  });

  test('keeps special characters in texts', async () => {
    const id = await newOrganization();
    const records = generate({ seed: 4, count: 1, organizationId: id });
    const [record] = records as [CustomerRecord];
    const text = 'a\\b\tc\nd\re "f" {g,h} \\N \\. 王 \u{1F600}';
    record.customer.branchId = text;
    record.customer.metadata = { [text]: text };
    record.addresses = [
      ...generate({ seed: 3, count: 30, organizationId: id })
        .flatMap(({ addresses }) => addresses)
        .slice(0, 1)
        .map((address) => ({
          ...address,
          customer: record.customer.id,
          businessPerson: null,
          tags: [text, '', 'NULL'],
        })),
    ];
    await write(records);
    await expectStored(id, records);
  });

  test('is rolled back completely if one customer is rejected', async () => {
    const id = await newOrganization();
    const records = generate({ seed: 5, count: 400, organizationId: id });
    await expect(write([...records, ...records.slice(0, 1)])).rejects.toMatchObject({ code: '23505' });
    await expectStored(id, []);
  });
});

describe('seedOrganization', () => {
  const fill = (organizationId: string, count: number, seen: Progress[] = []) =>
    seedOrganization(database.adminOrm, { organizationId, seed: 9, count }, (progress) =>
      seen.push({ ...progress }),
    );
  const stored = (organization: string) => database.adminOrm.em.fork().count(Customer, { organization });

  test('adds missing customers and no duplicates', async () => {
    const id = await newOrganization();
    const seen: Progress[] = [];
    expect(await fill(id, 700, seen)).toEqual({ done: 700, written: 700 });
    expect(seen.at(-1)).toEqual({ done: 700, written: 700 });
    expect(await fill(id, 1_600)).toEqual({ done: 1_600, written: 900 });
    expect(await fill(id, 1_600)).toEqual({ done: 1_600, written: 0 });
    expect(await fill(id, 20)).toEqual({ done: 20, written: 0 });
    expect(await stored(id)).toBe(1_600);
  });

  test('shares the work between two concurrent runs', async () => {
    const id = await newOrganization();
    const both = await Promise.all([fill(id, 2_600), fill(id, 2_600)]);
    expect(both.map(({ done }) => done)).toEqual([2_600, 2_600]);
    expect(both.reduce((sum, { written }) => sum + written, 0)).toBe(2_600);
    expect(await stored(id)).toBe(2_600);
  });

  test('leaves complete chunks after a failure and resumes when run again', async () => {
    const id = await newOrganization();
    await fullDiskAfter(id, 2_200);
    await expect(fill(id, 5_000))
      .rejects.toMatchObject({ code: '53100' })
      .finally(() => database.adminOrm.em.execute('drop trigger full_disk on customer'));
    const remaining = await stored(id);
    expect([remaining % 1_000, remaining > 0]).toEqual([0, true]);
    expect(await fill(id, 5_000)).toEqual({ done: 5_000, written: 5_000 - remaining });
  });

  /** Raises the error of a full disk once the organization has `count` customers. */
  async function fullDiskAfter(id: string, count: number): Promise<void> {
    await database.adminOrm.em.execute(`
      create function full_disk() returns trigger language plpgsql as $$ begin
        if new.organization_id = '${id}' and (select count(*) from customer where organization_id = '${id}') >= ${count} then
          raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
        end if;
        return new;
      end $$;
      create trigger full_disk before insert on customer for each row execute function full_disk()`);
  }
});

describe('the demo', () => {
  const ensure = () => ensureDemo(database.adminOrm, { customers: 20, seed: 1 });

  test('fails with ConfigurationError if another organization has its number', async () => {
    const em = database.adminOrm.em.fork();
    await em.insert(Organization, { id: v7(), name: 'First', bankId: 'first', number: 1 });
    await expect(ensure()).rejects.toThrow(ConfigurationError);
    await em.nativeDelete(Organization, { bankId: 'first' });
  });

  test('is created once by concurrent calls', async () => {
    const [organization, ...others] = await Promise.all([ensure(), ensure(), ensure()]);
    expect(others).toEqual([organization, organization]);
    expect(await ensure()).toBe(organization);
    const em = database.adminOrm.em.fork();
    expect(await em.findOne(Organization, { bankId: 'demo-bank' })).toMatchObject({
      name: 'Demo Bank',
      number: 1,
    });
    expect(await em.count(Customer, { organization })).toBe(25);
    const links = await em.find(UserLink, { organization, userId: 'demo-user' }, { populate: ['customer'] });
    expect(links.map(({ customer }) => customer.$.displayName).toSorted()).toContain(
      'John Michael Placeholder',
    );
    expect(links).toHaveLength(3);
  });
});

/** Runs `findInvalid` on the values of each column, and returns its findings with entity and property. */
function findings(
  records: CustomerRecord[],
  findInvalid: (property: EntityProperty, values: unknown[]) => (string | false)[],
): string[] {
  return tables.flatMap(({ entity, rowsOf }) => {
    const meta = database.adminOrm.getMetadata().get(entity);
    const rows = records.flatMap(rowsOf);
    return columnsOf(meta).flatMap((column) => {
      const property = Object.values<EntityProperty>(meta.properties).find(
        (each) => each.fieldNames && ownColumnOf(each) === column.name,
      ) as EntityProperty;
      const values = rows.map((row) => valueIn(row, column));
      return findInvalid(property, values)
        .flatMap((finding) => finding || [])
        .map((finding) => `${meta.className}.${property.name} ${finding}`);
    });
  });
}

const RELATIONS = ['customer', 'businessPerson'];
const GENERATED = ['displayName', 'sortName', 'searchName', 'emailKey', 'secondEmailKey'];

/** Returns a row as JSON, without null values and generated columns. The value of a relation is its id. */
function writtenIn(row: object): unknown {
  return JSON.parse(
    JSON.stringify(row, (name, value) => {
      if (GENERATED.includes(name)) return undefined;
      return (RELATIONS.includes(name) ? (value?.id ?? value) : value) ?? undefined;
    }),
  );
}
