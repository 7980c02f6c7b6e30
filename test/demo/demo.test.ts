import {
  type EntityName,
  type EntityProperty,
  UniqueConstraintViolationException,
  Utils,
  wrap,
} from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entities } from '../../src/db/entities.ts';
import { columnValues } from '../../src/demo/columns.ts';
import { ensureDemo } from '../../src/demo/demo.ts';
import { exampleCustomers } from '../../src/demo/examples.ts';
import { generateCustomers } from '../../src/demo/generate.ts';
import type { CustomerRecord } from '../../src/demo/record.ts';
import { writeCustomers } from '../../src/demo/write.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { Address } from '../../src/modules/address/address.entity.ts';
import { BusinessCustomer, BusinessPerson } from '../../src/modules/business/business.entity.ts';
import { CreditLimitOrder } from '../../src/modules/credit/credit.entity.ts';
import { CrmEvent } from '../../src/modules/crm/crm.entity.ts';
import { Customer } from '../../src/modules/customer/customer.entity.ts';
import { CustomerReference } from '../../src/modules/customer/reference.entity.ts';
import { IdentityDocument } from '../../src/modules/identity/identity.entity.ts';
import { UserLink } from '../../src/modules/link/link.entity.ts';
import { Organization } from '../../src/modules/organization/organization.entity.ts';
import { PersonCustomer } from '../../src/modules/person/person.entity.ts';
import { SocialMediaHandle } from '../../src/modules/social/social.entity.ts';
import { TaxResidence } from '../../src/modules/tax/tax.entity.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

interface Table {
  entity: EntityName<object>;
  rowsOf(record: CustomerRecord): object[];
}

const tables = [
  table(PersonCustomer, ({ customer }) => (customer.type === 'PERSON' ? [customer] : [])),
  table(BusinessCustomer, ({ customer }) => (customer.type === 'BUSINESS' ? [customer] : [])),
  table(BusinessPerson, ({ persons }) => persons),
  table(CustomerReference, ({ references }) => references),
  table(Address, ({ addresses }) => addresses),
  table(IdentityDocument, ({ identityDocuments }) => identityDocuments),
  table(TaxResidence, ({ taxResidences }) => taxResidences),
  table(CreditLimitOrder, ({ creditLimitOrders }) => creditLimitOrders),
  table(SocialMediaHandle, ({ socialMediaHandles }) => socialMediaHandles),
  table(CrmEvent, ({ crmEvents }) => crmEvents),
  table(UserLink, ({ userLinks }) => userLinks),
];

function table<Entity>(entity: EntityName<Entity>, rowsOf: Table['rowsOf']): Table {
  return { entity: entity as unknown as EntityName<object>, rowsOf };
}

const organizationId = '01900000-0000-7000-8000-000000000001';
const from = new Date('2025-06-30T12:00:00.000Z');
const generate = (options: { seed: number; count: number; organizationId?: string }) => [
  ...generateCustomers({ organizationId, from, ...options }),
];

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

  test('are decided by the seed', () => {
    expect(generate({ seed: 7, count: 50 })).toEqual(generate({ seed: 7, count: 50 }));
    expect(generate({ seed: 8, count: 50 })).not.toEqual(generate({ seed: 7, count: 50 }));
  });

  test('differ in nothing but ids from those of another organization', () => {
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

  test('have references that are unique, across seeds and beside the examples too', () => {
    const examples = Object.values(exampleCustomers({ organizationId, userId: 'u' }));
    const all = [...records, ...generate({ seed: 70, count: 2_000 }), ...examples];
    const keys = all.flatMap(({ references }) => references.map(({ system, value }) => `${system} ${value}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('have ids that are unique', () => {
    const all = [...records, ...generate({ seed: 70, count: 2_000 })];
    const ids = all.flatMap((record) => tables.flatMap(({ rowsOf }) => rowsOf(record))) as { id: string }[];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  });

  test('are persons for the most part', () => {
    const share = records.filter(({ customer }) => customer.type === 'PERSON').length / records.length;
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(0.75);
  });

  test('were made in the two years before the given instant', () => {
    const instants = records.map(({ customer }) => customer.createdAt as Date);
    expect(instants).toEqual(instants.toSorted((a, b) => a.getTime() - b.getTime()));
    expect(instants[0]?.getTime()).toBeGreaterThanOrEqual(new Date('2023-06-30T12:00:00.000Z').getTime());
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
    expect(names).toEqual(['Organization', 'Credential', 'Customer']);
  });

  test('have every optional property, and lack it', () => {
    expect(
      findings(records, (property, values) => {
        if (!property.nullable) return [];
        const missing = values.filter((value) => value === null).length;
        return [missing === values.length && 'never there', missing === 0 && 'always there'];
      }),
    ).toEqual([]);
  });

  test('have every value of an enumeration', () => {
    expect(
      findings(records, (property, values) => {
        if (!property.enum || property.name === 'type') return [];
        return (property.items ?? []).map((item) => !values.includes(item) && `never ${item}`);
      }),
    ).toEqual([]);
  });

  test('have lists, and empty ones', () => {
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

describe('in a database', () => {
  test('are written as they are', async () => {
    const id = await newOrganization();
    const records = generate({ seed: 3, count: 300, organizationId: id });
    const progress: number[] = [];
    const em = database.adminOrm.em.fork();
    const written = await em.transactional((tx) =>
      writeCustomers(tx, records, (count) => progress.push(count)),
    );
    expect(written).toBe(300);
    expect(progress.at(-1)).toBe(300);
    for (const { entity, rowsOf } of tables) {
      const valuesOf = columnValues(em.getMetadata().get(entity));
      const stored = await em.fork().find(entity, { organization: id }, { orderBy: { id: 'asc' } } as object);
      const rows = records.flatMap(rowsOf) as { id: string }[];
      expect(stored.map((row) => valuesOf(wrap(row).toPOJO()))).toEqual(
        rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(valuesOf),
      );
    }
  });

  test('are not there at all when it breaks off half-way', async () => {
    const id = await newOrganization();
    function* broken() {
      yield* generate({ seed: 4, count: 600, organizationId: id });
      throw new Error('broken off');
    }
    const em = database.adminOrm.em.fork();
    await expect(em.transactional((tx) => writeCustomers(tx, broken()))).rejects.toThrow('broken off');
    expect(await em.count(Customer, { organization: id })).toBe(0);
  });

  test('leave the transaction to fail when one of them is refused', async () => {
    const id = await newOrganization();
    const twice = () => generate({ seed: 5, count: 400, organizationId: id });
    const em = database.adminOrm.em.fork();
    const write = em.transactional((tx) => writeCustomers(tx, [...twice(), ...twice()]));
    await expect(write).rejects.toThrow(UniqueConstraintViolationException);
    expect(await em.count(Customer, { organization: id })).toBe(0);
  });
});

describe('the demo', () => {
  const ensure = () => ensureDemo(database.adminOrm, { customers: 20, seed: 1 });

  test('says who has its number', async () => {
    const em = database.adminOrm.em.fork();
    await em.insert(Organization, { id: v7(), name: 'First', bankId: 'first', number: 1 });
    await expect(ensure()).rejects.toThrow(ConfigurationError);
    await em.nativeDelete(Organization, { bankId: 'first' });
  });

  test('is made once, by whoever comes first', async () => {
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

/** What `judge` finds in the columns of the generated rows, by entity and property as the metadata has them. */
function findings(
  records: CustomerRecord[],
  judge: (property: EntityProperty, values: unknown[]) => (string | false)[],
): string[] {
  return tables.flatMap(({ entity, rowsOf }) => {
    const meta = database.adminOrm.getMetadata().get(entity);
    const rows = records.flatMap(rowsOf).map(columnValues(meta)) as Record<string, unknown>[];
    const properties = Object.values<EntityProperty>(meta.properties).filter(
      ({ name }) => name in (rows[0] ?? {}),
    );
    return properties.flatMap((property) => {
      const values = rows.map((row) => row[property.name]);
      return judge(property, values)
        .flatMap((finding) => finding || [])
        .map((finding) => `${meta.className}.${property.name} ${finding}`);
    });
  });
}
