import { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  GraphQLString,
  getNamedType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { aggregateTables } from '../../src/aggregate/aggregate-tables.ts';
import type { PiiClass } from '../../src/auth/field-policy.ts';
import { maskValue } from '../../src/auth/mask.ts';
import type { Principal } from '../../src/auth/principal.ts';
import { SCOPES } from '../../src/auth/scopes.ts';
import { Visibility } from '../../src/auth/visibility.ts';
import type { Context } from '../../src/context.ts';
import { buildAccessibleSchema } from '../../src/graphql/schema/build-schema.ts';
import { ormOptions } from '../../src/orm/mikro-orm.config.ts';
import { CostMeter } from '../../src/read/cost-meter.ts';
import { directiveValuesOf } from '../support/coordinates.ts';

/** The masks of values of any length and script, at every PII field of the schema. */
const { schema, policy } = buildAccessibleSchema({});

const principal: Principal = {
  organizationId: '0198f7a0-0000-7000-8000-000000000001',
  subject: 'cg_masked',
  strategy: 'key',
  userId: null,
  scopes: new Set(SCOPES.filter((scope) => scope !== 'pii:read')),
};
const visibility = new Visibility(policy, principal);

/** Any text, short or long, of any script, with combining marks and emoji of several code points. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('e\u0301', '가', '👩‍👩‍👧', '田', '0', 'A'), maxLength: 40 }),
);

const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
  .flatMap(([type, field]) => {
    const { pii } = directiveValuesOf(schema, type, field.name);
    return pii && pii !== 'AS_FIELD' ? [{ coordinate: `${type}.${field.name}`, field, pii }] : [];
  });

/** Returns the PII class of the last field on a path of the journal, which has item ids in it. */
function piiAt(path: readonly string[]): PiiClass | null {
  let pii: PiiClass | null = null;
  let types = ['PersonCustomer', 'BusinessCustomer'];
  for (const name of path) {
    const owner = types.find((type) => fieldOf(type, name));
    // An item id, or a column that no field shows.
    if (!owner) continue;
    ({ pii } = directiveValuesOf(schema, owner, name));
    const type = typeOf(owner, name);
    types = [fieldOf(type, 'nodes') ? typeOf(type, 'nodes') : type];
  }
  return types[0] === 'MetadataEntry' ? directiveValuesOf(schema, 'MetadataEntry', 'value').pii : pii;
}

function fieldOf(typeName: string, name: string): GraphQLField<unknown, Context> | undefined {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields()[name] : undefined;
}

const typeOf = (owner: string, name: string) =>
  getNamedType(fieldOf(owner, name)?.type ?? GraphQLString).name;

/** Returns what the field returns for a value in its row. */
function shownAt({ name, resolve = defaultFieldResolver }: GraphQLField<unknown, Context>, value: unknown) {
  const info = { fieldName: name } as GraphQLResolveInfo;
  const loaders = { costMeter: new CostMeter(() => {}) };
  return resolve({ [name]: value }, {}, { visibility, loaders } as Context, info);
}

function expectMasked(shown: unknown, value: string, pii: PiiClass): void {
  if (pii === 'EXACT') expect(shown).toBeNull();
  else if (pii === 'IDENTIFIER') expectVisibleEnd(shown, String(shown).slice(3), value);
  else expect(shown).toBe('•••');
}

function expectVisibleEnd(shown: unknown, end: string, value: string): void {
  expect(shown).toBe(`•••${end}`);
  expect([...end].length).toBeLessThanOrEqual(4);
  expect(value.endsWith(end)).toBe(true);
  if ([...value].length < 12) expect(end).toBe('');
}

describe('without pii:read', () => {
  it('the schema has more than fifty masked fields', () => {
    expect(fields.length).toBeGreaterThan(50);
    expect(new Set(fields.map(({ pii }) => pii))).toEqual(new Set(['TEXT', 'IDENTIFIER', 'EXACT']));
  });

  it.each(fields)('$coordinate shows no character of a text, and at most four of an identifier', (each) => {
    fc.assert(
      fc.property(anyText, (value) => {
        expectMasked(shownAt(each.field, value), value, each.pii);
      }),
    );
  });

  it('the journal masks a value like its field', () => {
    const orm = new MikroORM(ormOptions('postgresql://nobody@localhost/none', { max: 1 }));
    const paths = Object.entries(aggregateTables(orm.getMetadata())).flatMap(([name, { columns }]) =>
      columns.map(({ path }) => (name === 'customer' ? path : [name, '0198', ...path])),
    );
    const piiPaths = paths.flatMap((path) => {
      const pii = piiAt(path);
      return pii ? [{ path, pii }] : [];
    });
    expect(piiPaths.length).toBeGreaterThan(45);
    expect(new Set(piiPaths.map(({ pii }) => pii)).size).toBe(3);
    for (const { path, pii } of piiPaths) {
      const field = visibility.ofPath(path);
      const mask = field && visibility.maskOf(field);
      fc.assert(
        fc.property(anyText, (value) => {
          expectMasked(mask?.(value), value, pii);
        }),
      );
    }
  });
});

describe('an identifier', () => {
  it.each([
    ['12345678901', '•••'],
    ['123456789012', '•••9012'],
    ['1234567890123', '•••0123'],
    ['１２３４５６７８９０１２', '•••'],
    ['e\u0301'.repeat(11), '•••'],
    ['12345678e\u0301012', '•••'],
    ['123456789012e\u0301', '•••'],
    ['e\u030112345678901', '•••'],
    ['𝒳'.repeat(12), '•••'],
    ['', '•••'],
    [null, null],
  ])('%j is masked as %j', (value, shown) => {
    expect(maskValue(value, 'IDENTIFIER')).toBe(shown);
  });
});

describe('a text', () => {
  it.each([
    '',
    '明',
    '田中角栄',
    'Wiza',
    'Abernathy-Wisozk',
    '佐々木希望の丘通り三丁目',
    'e\u0301'.repeat(20),
  ])('%j is masked without revealing its length', (value) => {
    expect(maskValue(value, 'TEXT')).toBe('•••');
  });
});

describe('several values', () => {
  it('in a map or a list are masked one by one, and shown as null if the class is EXACT', () => {
    expect(maskValue({ campaign: 'summer', source: null }, 'TEXT')).toEqual({
      campaign: '•••',
      source: null,
    });
    expect(maskValue(['P-100', 'P-123456789012'], 'IDENTIFIER')).toEqual(['•••', '•••9012']);
    expect(maskValue(['1985-12-10'], 'EXACT')).toBeNull();
  });
});
