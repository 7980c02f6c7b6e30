import { type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastSchema } from '../../../src/graphql/fast-path/operation-context.ts';
import { OperationStatements } from '../../../src/graphql/fast-path/operation-statements.ts';
import { buildAccessibleSchema } from '../../../src/graphql/schema/build-schema.ts';
import { resolvers } from '../../../src/modules/index.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';

const ID = '0199b548-8808-700f-8887-9ed2ca5eab27';

let database: TestDatabase;
let fast: FastSchema;

beforeAll(async () => {
  database = await testDatabase();
  const { schema, policy, fieldSql } = buildAccessibleSchema(resolvers);
  fast = { schema, fieldSql, policies: policy, metadata: database.orm.getMetadata() };
});
afterAll(() => database.close());

/** The statements of a query, and the weights of those that were built for it and are kept. */
function statementsOf(query: string) {
  const document = parse(query);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const [built, dropped]: number[][] = [[], []];
  const statements = new OperationStatements(fast, { document, operation }, (bytes) =>
    (bytes > 0 ? built : dropped)?.push(bytes),
  );
  return {
    built: built as number[],
    dropped: dropped as number[],
    of(variables: Record<string, unknown> = {}, canReadPii = true, hidden = '') {
      const statement = statements.of(variables, { canReadPii, canSeeType: (type) => type !== hidden });
      if (statement && 'dataText' in statement) throw new Error('no statement is needed');
      return statement;
    },
  };
}

const PAGE = `query ($first: Int, $last: Int, $after: String, $filter: CustomerFilter, $sort: CustomerSort) {
  customers(first: $first, last: $last, after: $after, filter: $filter, sort: $sort) { nodes { displayName } } }`;

describe('the statement of a query', () => {
  it('is built once for each shape of the arguments', () => {
    const { of, built } = statementsOf(PAGE);
    const [five, seven, many] = [{ first: 5 }, { first: 7 }, { first: 70 }].map((variables) => of(variables));
    expect([seven?.text, seven?.values]).toEqual([five?.text, [7]]);
    expect([five?.values, many?.values]).toEqual([[5], [70]]);
    expect(many?.text).not.toBe(five?.text);
    of({ first: 8, filter: { type: 'PERSON' } });
    expect(of({ first: 9, filter: { type: 'BUSINESS' } })?.values).toEqual(['BUSINESS', 9]);
    expect(built).toHaveLength(3);
  });

  it('has the value of no request in its text', () => {
    const { of } = statementsOf(PAGE);
    const filter = { email: 'secret@example.com', reference: { system: 'BANKING', value: 'secret 7' } };
    const statement = of({ first: 97, filter });
    expect(statement?.values).toEqual(['BANKING', 'secret 7', 'secret@example.com', 97]);
    expect(statement?.text).not.toMatch(/secret|97/);
  });

  it('is kept for the 32 shapes that were used last', () => {
    const { of, built, dropped } = statementsOf(PAGE);
    const filters = [
      undefined,
      { type: 'PERSON' },
      { blocked: true },
      { blocked: false },
      { kycLevel: ['FULL_KYC'] },
    ];
    const shapes = filters.flatMap((filter) =>
      [10, 25, 50, 100].flatMap((size) => [
        { first: size, filter },
        { last: size, filter },
      ]),
    );
    expect(shapes.length).toBeGreaterThan(33);
    const texts = shapes.map((variables) => of(variables)?.text);
    expect([new Set(texts).size, built.length]).toEqual([shapes.length, shapes.length]);
    expect(dropped).toEqual(built.slice(0, shapes.length - 32).map((bytes) => -bytes));
    expect(of(shapes.at(-1))?.text).toBe(texts.at(-1));
    expect(built).toHaveLength(shapes.length);
    expect(of(shapes[0])?.text).toBe(texts[0]);
    expect(built).toHaveLength(shapes.length + 1);
  });

  it('is another one for a caller without pii:read', () => {
    const { of, built } = statementsOf(PAGE);
    const texts = [true, false, true, false].map((canReadPii) => of({ first: 1 }, canReadPii)?.text);
    expect(texts.slice(2)).toEqual(texts.slice(0, 2));
    expect(built).toHaveLength(2);
    expect(texts.map((text) => text?.includes('•••'))).toEqual([false, true, false, true]);
  });

  it('is another one for each combination of conditions', () => {
    const { of, built } = statementsOf(`query ($a: Boolean!, $b: Boolean = true) {
      customers { nodes { id version @include(if: $a) ... @skip(if: $b) { createdAt } } } }`);
    const shown = (variables: Record<string, boolean>) =>
      ['"version"', '"createdAt"'].map((key) => of(variables)?.text.includes(` as ${key}`));
    expect(shown({ a: true })).toEqual([true, false]);
    expect(shown({ a: true, b: true })).toEqual([true, false]);
    expect(shown({ a: true, b: false })).toEqual([true, true]);
    expect(shown({ a: false, b: false })).toEqual([false, true]);
    expect(built).toHaveLength(3);
  });

  it.each([
    [{ type: 'PERSON' }, false],
    [{ country: 'GB' }, true],
    [{ changedSince: '2026-01-01T00:00:00Z' }, true],
  ])('is planned for each execution if the best plan depends on the values: %j', (filter, expected) => {
    const { of } = statementsOf(PAGE);
    for (let use = 0; use < 2; use += 1) expect(of({ filter })?.valueDependentPlan).toBe(expected);
  });

  it('does not exist if a condition is null, which only the plain path reports', () => {
    const { of } = statementsOf(
      'query ($a: Boolean = true) { customers { nodes { id version @include(if: $a) } } }',
    );
    expect([of({ a: false }), of({ a: null }), of({})].map((statement) => statement !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is forgotten after 32 other combinations of conditions', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const conditions = names.map((name) => `${name}: version @include(if: $${name})`).join(' ');
    const { of, built } = statementsOf(
      `query (${names.map((name) => `$${name}: Boolean!`)}) { customers { nodes { id ${conditions} } } }`,
    );
    const combination = (bits: number) =>
      Object.fromEntries(names.map((name, bit) => [name, ((bits >> bit) & 1) === 1]));
    for (let bits = 0; bits < 64; bits += 1) of(combination(bits));
    of(combination(63));
    expect(built).toHaveLength(64);
    of(combination(0));
    expect(built).toHaveLength(65);
  });

  it('throws for an invalid argument, also if the text is known', () => {
    const { of } = statementsOf(PAGE);
    for (let use = 0; use < 2; use += 1) {
      expect(() => of({ first: 101 })).toThrow('`first` must be from 1 to 100.');
      expect(of({ first: 100 })).not.toBeNull();
    }
  });

  it('finds objects of all tables by their ids, for callers of any scopes', () => {
    const { of, built } = statementsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }');
    const seen = [undefined, 'TaxResidence', 'BusinessPerson'].map((hidden) =>
      of({ ids: [ID, 'malformed'] }, true, hidden),
    );
    expect(seen.map((each) => each?.values)).toEqual([
      [[ID, null], []],
      [[ID, null], ['TaxResidence']],
      [[ID, null], ['BusinessPerson']],
    ]);
    expect([new Set(seen.map((each) => each?.text)).size, built.length]).toEqual([1, 1]);
  });

  it('does not exist for an id that is no UUID, but for the next request', () => {
    const { of, built } = statementsOf('query ($id: ID!) { customer(by: { id: $id }) { id } }');
    expect([of({ id: 'malformed' }), of({ id: ID })?.values, of({ id: 'malformed' })]).toEqual([
      null,
      [ID],
      null,
    ]);
    expect(built).toHaveLength(1);
  });
});

describe('a query that only the resolvers can read', () => {
  const repeated = (count: number, make: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => make(index)).join(' ');

  it.each([
    ['the viewer', '{ viewer { userId } }'],
    [
      'the changes of the history',
      `{ customer(by: { id: "${ID}" }) { history { nodes { changes { path } } } } }`,
    ],
    ['a customer as of a time', `{ customer(by: { id: "${ID}" }, asOf: "2026-01-01T00:00:00Z") { id } }`],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a mutation', 'mutation { updateCustomer(input: {}) { customer { id } } }'],
    ['a key of 64 characters', `{ customers { nodes { ${'k'.repeat(64)}: id } } }`],
    [
      'more than 1,000 values',
      `{ ${repeated(40, (index) => `a${index}: customers { nodes { ...F } }`)} }
       fragment F on Customer { ${repeated(25, (index) => `v${index}: version`)} }`,
    ],
  ])('has no statement: %s', (_, query) => {
    const { of, built } = statementsOf(query);
    for (let use = 0; use < 2; use += 1) expect(of()).toBeNull();
    expect(built).toEqual([]);
  });

  it('is not one with a key of 63 characters', () => {
    const key = 'k'.repeat(63);
    expect(statementsOf(`{ customers { nodes { ${key}: id } } }`).of()?.text).toContain(` as "${key}"`);
  });
});
