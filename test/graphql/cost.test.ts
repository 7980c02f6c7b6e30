import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { workloads } from '../../bench/workloads.ts';
import { readExamples } from '../../src/explorer/examples.ts';
import { operationCosts } from '../../src/graphql/cost.ts';
import { readCosts } from '../../src/graphql/cost-directives.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';

const schema = buildSchema({});
const LIMIT = 500_000;
const costsOf = operationCosts(schema, readCosts(schema));

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costsOf(document, document.definitions[0] as OperationDefinitionNode).of(variables);
}

const page = 'query ($first: Int) { customers(first: $first) { nodes { id kyc { level } } } }';
const withDefault = 'query ($first: Int = 50) { customers(first: $first) { nodes { id } } }';
const several = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

const costs: [name: string, cost: number, text: string, variables?: Record<string, unknown>][] = [
  ['one value for a field', 2, '{ viewer { userId } }'],
  ['one value for __typename', 3, '{ __typename viewer { __typename } }'],
  ['one value for each item of a list of strings', 1 + 1 + 41, '{ viewer { scopes } }'],
  ['aliases as separate fields', 4, '{ a: viewer { userId } b: viewer { userId } }'],
  ['20 nodes by default', 1 + 1 + 20, '{ customers { nodes { id } } }'],
  [
    'as many nodes as first requests',
    1 + 1 + 50 * 3,
    '{ customers(first: 50) { nodes { id kyc { level } } } }',
  ],
  ['as many nodes as last requests', 1 + 1 + 3, '{ customers(last: 3) { nodes { id } } }'],
  ['edges like nodes', 1 + 1 + 10 * 3, '{ customers(first: 10) { edges { cursor node { id } } } }'],
  ['other fields of a connection once', 1 + 2, '{ customers(first: 100) { pageInfo { hasNextPage } } }'],
  [
    'pages within pages',
    2 + 10 * (2 + 5),
    '{ customers(first: 10) { nodes { crmEvents(first: 5) { nodes { id } } } } }',
  ],
  ['the assumed size of a list', 1 + 1 + 10, '{ customer(by: { id: "a" }) { addresses { id } } }'],
  ['at most 20 metadata entries', 1 + 1 + 20 * 2, '{ customer(by: { id: "a" }) { metadata { key value } } }'],
  [
    'one reference of each source system',
    1 + 1 + 5,
    '{ customer(by: { id: "a" }) { references { value } } }',
  ],
  ['as many objects as ids', 1 + 3 * 2, '{ nodes(ids: ["a", "b", "c"]) { id __typename } }'],
  [
    'lists in lists',
    1 + 1 + 10 * (1 + 4 * 2),
    '{ customer(by: { id: "a" }) { identityDocuments { files { id side } } } }',
  ],
  ['the weight of totalCount', 1 + 100 + 1, '{ customers { totalCount { value } } }'],
  ['the same weight for any limit', 1 + 100 + 1, '{ customers { totalCount(limit: 7) { value } } }'],
  [
    'the weight of asOf',
    1 + 20_000 + 1,
    '{ customer(by: { id: "a" }, asOf: "2026-01-01T00:00:00Z") { id } }',
  ],
  ['nothing for asOf: null', 1 + 1, '{ customer(by: { id: "a" }, asOf: null) { id } }'],
  [
    '10 items for introspection lists',
    1 + 1 + 10 * (1 + 1 + 10),
    '{ __schema { types { name fields { name } } } }',
  ],
  ['a page size in a variable', 1 + 1 + 7 * 3, page, { first: 7 }],
  ['the default page size if the variable is absent', 1 + 1 + 20 * 3, page],
  ['the default value of the variable', 1 + 1 + 50, withDefault],
  ['the variable instead of its default value', 1 + 1 + 2, withDefault, { first: 2 }],
  ['the default page size if the variable is null', 1 + 1 + 20 * 3, page, { first: null }],
  ['the larger of first and last', 1 + 1 + 7, '{ customers(first: 3, last: 7) { nodes { id } } }'],
  ['no items for a negative page size', 1 + 1, '{ customers(first: -5) { nodes { id } } }'],
  ['a single id as a list', 1 + 1, '{ nodes(ids: "a") { id } }'],
  ['ids in a variable', 1 + 2, several, { ids: ['a', 'b'] }],
  ['a skipped field', 2, '{ viewer { userId @skip(if: true) } }'],
  [
    'the most expensive of fragments on different types',
    1 + 1 + 2,
    '{ node(id: "a") { id ... on PersonCustomer { title firstName } ... on BusinessCustomer { name } } }',
  ],
  [
    'the most expensive type on each page of a variable size',
    1 + 1 + 7 * (1 + 1 + 3 * 2),
    `query ($first: Int) { customers(first: $first) { nodes {
      ... on PersonCustomer { crmEvents(first: 3) { nodes { id result } } }
      ... on BusinessCustomer { crmEvents(last: 4) { nodes { id } } } } } }`,
    { first: 7 },
  ],
  [
    'the most expensive type also if its page size is in a variable',
    1 + 1 + 50 * (1 + 1 + 30),
    `query ($first: Int) { customers(first: 50) { nodes {
      ... on PersonCustomer { crmEvents(first: $first) { nodes { id } } }
      ... on BusinessCustomer { crmEvents(first: 5) { nodes { id } } } } } }`,
    { first: 30 },
  ],
  [
    'a fragment each time it is spread, also on a connection',
    2 * (1 + 1) + (2 + 3),
    '{ a: customers(first: 2) { ...Page } b: customers(first: 3) { ...Page } } fragment Page on CustomerConnection { nodes { id } }',
  ],
];

describe('costOf', () => {
  it.each(costs)('counts %s', (_name, expected, text, variables) => {
    expect(cost(text, variables)).toBe(expected);
  });

  it('ends for fragments that double each other many times', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, number) => `fragment F${number} on Organization { ${`...F${number + 1} `.repeat(2)} }`,
    );
    const text = `query ($first: Int) { organization { ...F0 } } ${fragments.join(' ')}
      fragment F60 on Organization { crmEvents(first: $first) { nodes { id } } }`;
    expect(cost(text, { first: 100 })).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('stays below half of the limit for all examples and benchmark queries', async () => {
    const examples = await readExamples();
    const texts = [
      ...examples.map(({ query }) => query),
      ...Object.values(workloads).map(({ query }) => query),
    ];
    for (const text of texts) expect(cost(text)).toBeLessThan(LIMIT / 2);
  });
});
