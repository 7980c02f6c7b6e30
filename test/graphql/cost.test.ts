import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { workloads } from '../../bench/workloads.ts';
import { readExamples } from '../../src/explorer/examples.ts';
import { costOf } from '../../src/graphql/cost.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';

const schema = buildSchema({});
const LIMIT = 500_000;

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costOf(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

const page = 'query ($first: Int) { customers(first: $first) { nodes { id kyc { level } } } }';
const withDefault = 'query ($first: Int = 50) { customers(first: $first) { nodes { id } } }';
const counted = 'query ($limit: Int!) { customers { totalCount(limit: $limit) { value } } }';
const several = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

const costs: [name: string, cost: number, text: string, variables?: Record<string, unknown>][] = [
  ['a field is a value', 2, '{ viewer { userId } }'],
  ['so is __typename', 3, '{ __typename viewer { __typename } }'],
  ['a list of texts is one', 2, '{ viewer { scopes } }'],
  ['an alias makes another field', 4, '{ a: viewer { userId } b: viewer { userId } }'],
  ['20 nodes, unless it is said', 1 + 1 + 20, '{ customers { nodes { id } } }'],
  ['as many as first says', 1 + 1 + 50 * 3, '{ customers(first: 50) { nodes { id kyc { level } } } }'],
  ['as many as last says', 1 + 1 + 3, '{ customers(last: 3) { nodes { id } } }'],
  ['edges like nodes', 1 + 1 + 10 * 3, '{ customers(first: 10) { edges { cursor node { id } } } }'],
  ['what is beside them once', 1 + 2, '{ customers(first: 100) { pageInfo { hasNextPage } } }'],
  [
    'pages within pages',
    2 + 10 * (2 + 5),
    '{ customers(first: 10) { nodes { crmEvents(first: 5) { nodes { id } } } } }',
  ],
  ['a list as long as it can be', 1 + 1 + 100, '{ customer(by: { id: "a" }) { addresses { id } } }'],
  ['metadata 20 at most', 1 + 1 + 20 * 2, '{ customer(by: { id: "a" }) { metadata { key value } } }'],
  ['a reference of each system', 1 + 1 + 5, '{ customer(by: { id: "a" }) { references { value } } }'],
  ['as many things as ids', 1 + 3 * 2, '{ nodes(ids: ["a", "b", "c"]) { id __typename } }'],
  ['a count by what it counts', 1 + 100 + 1, '{ customers { totalCount { value } } }'],
  ['a small count', 1 + 1 + 1, '{ customers { totalCount(limit: 7) { value } } }'],
  ['schema lists 10', 1 + 1 + 10 * (1 + 1 + 10), '{ __schema { types { name fields { name } } } }'],
  ['a page size of a variable', 1 + 1 + 7 * 3, page, { first: 7 }],
  ['no value of it', 1 + 1 + 20 * 3, page],
  ['its default', 1 + 1 + 50, withDefault],
  ['another value than its default', 1 + 1 + 2, withDefault, { first: 2 }],
  ['one that is out of range', 1 + 1 + 100 * 3, page, { first: 1e9 }],
  ['one that is no number', 1 + 1 + 20 * 3, page, { first: 'many' }],
  ['a limit of a variable', 1 + 3 + 1, counted, { limit: 201 }],
  ['ids of a variable', 1 + 2, several, { ids: ['a', 'b'] }],
  ['what is skipped all the same', 2, '{ viewer { userId @skip(if: true) } }'],
  [
    'fragments on different types together',
    1 + 1 + 2,
    '{ node(id: "a") { id ... on PersonCustomer { title } ... on BusinessCustomer { name } } }',
  ],
  [
    'a fragment wherever it is spread, also on a connection',
    2 * (1 + 1) + (2 + 3),
    '{ a: customers(first: 2) { ...Page } b: customers(first: 3) { ...Page } } fragment Page on CustomerConnection { nodes { id } }',
  ],
];

describe('the cost of an operation', () => {
  it.each(costs)('counts %s', (_name, expected, text, variables) => {
    expect(cost(text, variables)).toBe(expected);
  });

  it('is known at once, however often fragments double each other', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, number) => `fragment F${number} on Organization { ${`...F${number + 1} `.repeat(2)} }`,
    );
    const text = `query ($first: Int) { organization { ...F0 } } ${fragments.join(' ')}
      fragment F60 on Organization { crmEvents(first: $first) { nodes { id } } }`;
    const started = performance.now();
    expect(cost(text, { first: 100 })).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('leaves room for what is shown as an example and measured', async () => {
    const examples = await readExamples();
    const texts = [
      ...examples.map(({ query }) => query),
      ...Object.values(workloads).map(({ query }) => query),
    ];
    for (const text of texts) expect(cost(text)).toBeLessThan(LIMIT / 2);
  });
});
