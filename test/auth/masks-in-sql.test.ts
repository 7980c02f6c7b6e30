import fc from 'fast-check';
import { defaultFieldResolver, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MASK_RULES } from '../../src/auth/mask.ts';
import { SCOPES } from '../../src/auth/scopes.ts';
import { Visibility } from '../../src/auth/visibility.ts';
import type { Context } from '../../src/context.ts';
import { compileSql } from '../../src/db/compile-sql.ts';
import { buildAccessibleSchema } from '../../src/graphql/schema/build-schema.ts';
import { CostMeter } from '../../src/read/cost-meter.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

/** The resolvers mask values, and the fast path masks columns. */
const { schema, policy } = buildAccessibleSchema({});
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .flatMap(({ type, field }) => {
    const pii = policy.ofField(type.name, field.name)?.pii;
    return pii && pii !== 'AS_FIELD' ? [{ coordinate: `${type}.${field.name}`, field, pii }] : [];
  });

const visibility = new Visibility(policy, {
  organizationId: '0198f7a0-0000-7000-8000-000000000001',
  subject: 'cg_masked',
  strategy: 'key',
  userId: null,
  scopes: new Set(SCOPES.filter((scope) => scope !== 'pii:read')),
});

/** Texts around the minimum length, of any script. PostgreSQL stores no null character and no lone surrogate. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('e\u0301', '가', '👩‍👩‍👧', '田', '0', 'A'), maxLength: 16 }),
  )
  .map((text) => text.replaceAll('\0', '').toWellFormed());
const values = [null, '', '12345678901', '123456789012', ...fc.sample(anyText, { numRuns: 300, seed: 1 })];

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
});

describe('without pii:read', () => {
  it('more than fifty fields are masked', () => expect(fields.length).toBeGreaterThan(50));

  it.each(fields)('$coordinate shows the same in SQL as in the resolver', async ({ field, pii }) => {
    const { name, resolve = defaultFieldResolver } = field;
    const context = { visibility, loaders: { costMeter: new CostMeter(() => {}) } } as Context;
    const inMemory = values.map((value) =>
      resolve({ [name]: value }, {}, context, { fieldName: name } as GraphQLResolveInfo),
    );
    const text = compileSql(
      sql`select ${MASK_RULES[pii].ofColumn(sql`v.value`)} as shown from unnest($1::text[]) with ordinality as v(value, n) order by n`,
    );
    const { rows } = await client.query(text, [values]);
    expect(rows.map(({ shown }) => shown)).toEqual(inMemory);
  });
});
