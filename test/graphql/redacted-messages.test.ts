import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway();
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const customers = (args: string) => `{ customers(${args}) { nodes { id } } }`;
const filtered = 'query ($filter: CustomerFilter) { customers(filter: $filter) { nodes { id } } }';
const SECRET = 'Sesame';
const cursor = (key: string) =>
  Buffer.from(
    JSON.stringify(['Customer created_at desc', key, '0198f7a0-0000-7000-8000-000000000000']),
  ).toString('base64url');

const upToCustomer =
  'customers(first: 1) { nodes { crmEvents(first: 1) { nodes { customer { ...Orders } } } } }';
const orders = (inner: string) =>
  `fragment Orders on Customer { creditLimitOrders(first: 1) { nodes { customer { ${inner} } } } }`;
const twelveDeep = `{ ${upToCustomer} } ${orders('history(first: 1) { nodes { changes { path } } }')}`;
const thirteenDeep = `{ ${upToCustomer} } ${orders('history(first: 1) { edges { node { changes { path } } } }')}`;

/** Name, document, variables, expected code, and a pattern that the message must match. */
type RejectedRequest = [string, string, Record<string, unknown>, string, RegExp];

const rejectedRequests: RejectedRequest[] = [
  ['first 0', customers('first: 0'), {}, 'BAD_USER_INPUT', /`first`.*1 to 100/],
  ['first -1', customers('first: -1'), {}, 'BAD_USER_INPUT', /`first`.*1 to 100/],
  ['first 101', customers('first: 101'), {}, 'BAD_USER_INPUT', /`first`.*1 to 100/],
  ['last 101', customers('last: 101'), {}, 'BAD_USER_INPUT', /`last`.*1 to 100/],
  ['first with last', customers('first: 1, last: 1'), {}, 'BAD_USER_INPUT', /either `first` or `last`/],
  [
    'a string for first',
    customers(`first: "${SECRET}"`),
    {},
    'BAD_USER_INPUT',
    /`first` must be of type `Int`/,
  ],
  [
    'a first beyond 32 bits',
    customers('first: 99999999999'),
    {},
    'BAD_USER_INPUT',
    /`first` must be of type `Int`/,
  ],
  ['a bad cursor', customers(`after: "${SECRET}"`), {}, 'INVALID_CURSOR', /cursor/],
  [
    'a cursor of another list',
    `{ organization { crmEvents(after: "${cursor('2026-01-01T00:00:00.000Z')}") { nodes { id } } } }`,
    {},
    'INVALID_CURSOR',
    /cursor/,
  ],
  ['a cursor of white space', customers('after: " "'), {}, 'INVALID_CURSOR', /cursor/],
  [
    'an unknown enum value',
    customers(`filter: { kycStatus: ${SECRET} }`),
    {},
    'BAD_USER_INPUT',
    /`filter.kycStatus` must be a value of the enum `KycStatus`/,
  ],
  [
    'an unknown enum value in a variable',
    filtered,
    { filter: { kycStatus: [SECRET] } },
    'BAD_USER_INPUT',
    /`\$filter.kycStatus.0` must be a value of the enum `KycStatus`/,
  ],
  [
    'an unknown field',
    filtered,
    { filter: { wrong: SECRET } },
    'BAD_USER_INPUT',
    /`\$filter` has an unknown field `wrong`/,
  ],
  [
    'a wrong type',
    filtered,
    { filter: { search: { a: SECRET } } },
    'BAD_USER_INPUT',
    /`\$filter.search`.*String/,
  ],
  [
    'a wrong list',
    filtered,
    { filter: { blocked: [SECRET] } },
    'BAD_USER_INPUT',
    /`\$filter.blocked`.*Boolean/,
  ],
  [
    'an invalid timestamp',
    filtered,
    { filter: { changedSince: SECRET } },
    'BAD_USER_INPUT',
    /filter.changedSince/,
  ],
  [
    'February 30',
    filtered,
    { filter: { changedSince: '2026-02-30T00:00:00Z' } },
    'BAD_USER_INPUT',
    /changedSince/,
  ],
  [
    'month 13',
    filtered,
    { filter: { changedSince: '2026-13-01T00:00:00Z' } },
    'BAD_USER_INPUT',
    /changedSince/,
  ],
  [
    'the year 0',
    filtered,
    { filter: { changedSince: '0000-01-01T00:00:00Z' } },
    'BAD_USER_INPUT',
    /changedSince/,
  ],
  [
    'the year 10000',
    filtered,
    { filter: { changedSince: '9999-12-31T23:59:59-14:00' } },
    'BAD_USER_INPUT',
    /changedSince/,
  ],
  [
    'a date without a time',
    filtered,
    { filter: { changedSince: '2026-01-01' } },
    'BAD_USER_INPUT',
    /changedSince/,
  ],
  ...['2026-01-01T00:00Z', '2026-01-01T24:00:00Z', '2016-12-31T23:59:60Z'].flatMap(
    (instant): RejectedRequest[] => [
      [
        `${instant} as changedSince`,
        filtered,
        { filter: { changedSince: instant } },
        'BAD_USER_INPUT',
        /changedSince/,
      ],
      [
        `${instant} as asOf`,
        'query ($at: DateTime) { customer(by: { id: "x" }, asOf: $at) { id } }',
        { at: instant },
        'BAD_USER_INPUT',
        /asOf/,
      ],
    ],
  ),
  ['an invalid country', filtered, { filter: { country: SECRET } }, 'BAD_USER_INPUT', /filter.country/],
  ['a search of one letter', filtered, { filter: { search: 'S' } }, 'BAD_USER_INPUT', /filter.search/],
  [
    'a search of more than 100 characters',
    filtered,
    { filter: { search: SECRET.repeat(20) } },
    'BAD_USER_INPUT',
    /filter.search/,
  ],
  [
    'a search of punctuation',
    filtered,
    { filter: { search: '......' } },
    'BAD_USER_INPUT',
    /including a letter or digit/,
  ],
  [
    'a number for an email',
    filtered,
    { filter: { email: 5 } },
    'BAD_USER_INPUT',
    /`\$filter.email`.*EmailAddress/,
  ],
  ['a list for a country', filtered, { filter: { country: [SECRET] } }, 'BAD_USER_INPUT', /CountryCode/],
  [
    'a literal number for an email',
    customers('filter: { email: 5 }'),
    {},
    'BAD_USER_INPUT',
    /`filter.email`/,
  ],
  [
    'null for an argument with a default',
    'query ($limit: Int = 5) { customers { totalCount(limit: $limit) { value } } }',
    { limit: null },
    'BAD_USER_INPUT',
    /`limit` must be of type `Int!`/,
  ],
  [
    'null for a @skip condition',
    'query ($if: Boolean = true) { viewer @skip(if: $if) { userId } }',
    { if: null },
    'BAD_USER_INPUT',
    /`if` must be of type `Boolean!`/,
  ],
  [
    'a subscription',
    'subscription { a }',
    {},
    'OPERATION_RESOLUTION_FAILURE',
    /does not support this operation type/,
  ],
  [
    'a cursor with an invalid date',
    customers(`after: "${cursor('2026-02-30T23:00:00.000Z')}"`),
    {},
    'INVALID_CURSOR',
    /cursor/,
  ],
  [
    'a cursor with the year 0',
    customers(`after: "${cursor('0000-01-01T00:00:00.000Z')}"`),
    {},
    'INVALID_CURSOR',
    /cursor/,
  ],
  ['fields nested 13 deep', thirteenDeep, {}, 'QUERY_TOO_COMPLEX', /12 levels deep/],
  ['1,001 tokens', `{ ${'__typename '.repeat(1_000)} }`, {}, 'QUERY_TOO_COMPLEX', /1000 tokens/],
  [
    'a search with a NUL character',
    filtered,
    { filter: { search: `${SECRET}\0` } },
    'BAD_USER_INPUT',
    /filter.search/,
  ],
  [
    'RELEVANCE without a search',
    customers('sort: { field: RELEVANCE, direction: DESC }'),
    {},
    'BAD_USER_INPUT',
    /RELEVANCE/,
  ],
  ['101 ids', `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`, {}, 'BAD_USER_INPUT', /`ids`/],
  [
    'a totalCount limit of 0',
    '{ customers { totalCount(limit: 0) { value } } }',
    {},
    'BAD_USER_INPUT',
    /`limit`/,
  ],
  [
    'neither id nor reference',
    '{ customer(by: {}) { id } }',
    {},
    'BAD_USER_INPUT',
    /`by` must have exactly one field/,
  ],
  [
    'both id and reference',
    `{ customer(by: { id: "${SECRET}", reference: null }) { id } }`,
    {},
    'BAD_USER_INPUT',
    /`by`/,
  ],
  [
    'null for the only field of a oneOf input',
    'query ($by: CustomerBy!) { customer(by: $by) { id } }',
    { by: { id: null } },
    'BAD_USER_INPUT',
    /`\$by.id` must not be null/,
  ],
  [
    'a sort without a direction',
    customers('sort: { field: DISPLAY_NAME }'),
    {},
    'BAD_USER_INPUT',
    /`sort` is missing the required field `direction` of type `SortDirection!`/,
  ],
  [
    'both id and reference in a variable',
    'query ($by: CustomerBy!) { customer(by: $by) { id } }',
    { by: { id: SECRET, reference: { system: 'BANKING', value: SECRET } } },
    'BAD_USER_INPUT',
    /`\$by` must have exactly one field/,
  ],
  [
    'a missing variable',
    'query ($id: ID!) { node(id: $id) { id } }',
    {},
    'BAD_USER_INPUT',
    /`\$id`.*required/,
  ],
  [
    'an unknown selected field',
    `{ ${SECRET.toLowerCase()} }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query/,
  ],
  ['a syntax error', `{ customers { "${SECRET}" } }`, {}, 'GRAPHQL_PARSE_FAILED', /line 1, column 15/],
];

describe('a rejected request', () => {
  for (const [name, document, variables, code, message] of rejectedRequests) {
    it(`returns ${code} without the value for ${name}`, async () => {
      const answer = await tenant.query(document, variables);
      expect(answer.errors?.[0]?.extensions.code).toBe(code);
      expect(answer.errors?.[0]?.message).toMatch(message);
      expect(answer.text).not.toContain(SECRET);
    });
  }

  it('has status 400 with the newer media type', async () => {
    const headers = { ...tenant.headers, accept: 'application/graphql-response+json' };
    const { status } = await post(gateway.server.url, headers, { query: customers('first: "x"') });
    expect(status).toBe(400);
  });

  it('gets a short response, however long its names are', async () => {
    for (const document of [
      `{ ${'x'.repeat(100_000)} }`,
      `{ ${'x'.repeat(100_000)}: customers(first: 0) { nodes { id } } }`,
    ]) {
      expect((await tenant.query(document)).text.length).toBeLessThan(1_000);
    }
  });

  it('is not caused by fields nested 12 deep or by deeper introspection', async () => {
    expect((await tenant.query(twelveDeep)).errors).toBeUndefined();
    expect((await tenant.query(getIntrospectionQuery())).errors).toBeUndefined();
  });

  it('gets an error in GraphQL format for a malformed URL', async () => {
    const response = await fetch(`${gateway.server.url}/graphql%zz?query=${SECRET}`, {
      headers: tenant.headers,
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: 'The request is malformed.', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  it('gets a message that names the missing operation or operationName', async () => {
    const empty = await post(gateway.server.url, tenant.headers, {});
    expect(empty.errors?.[0]?.message).toMatch(/JSON object has no keys/);
    const several = await tenant.query('query A { viewer { userId } } query B { viewer { userId } }');
    expect(several.errors?.[0]?.message).toMatch(/`operationName` must name one/);
  });

  it('gets at most three errors', async () => {
    const answer = await tenant.query(`{ ${'abcdefgh'.split('').join(' ')} }`);
    expect(answer.errors).toHaveLength(3);
  });

  it('gets an error in GraphQL format if the body is too large, is not JSON or has another content type', async () => {
    const url = gateway.server.url;
    const large = await post(url, tenant.headers, { query: `{ viewer { userId } } #${'x'.repeat(200_000)}` });
    expect([large.status, large.errors?.[0]?.extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    const broken = await post(url, tenant.headers, `{"query": "${SECRET}`);
    expect([broken.status, broken.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(broken.text).not.toContain(SECRET);
    const text = await post(url, { ...tenant.headers, 'content-type': 'text/csv' }, SECRET);
    expect([text.status, text.errors?.[0]?.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });
});

describe('an empty filter', () => {
  for (const filter of [
    null,
    {},
    { kycStatus: [] },
    { search: '' },
    { email: '  ', reference: null, changedSince: '' },
  ]) {
    it(`is accepted: ${JSON.stringify(filter)}`, async () => {
      const answer = await tenant.query(filtered, { filter });
      expect(answer.errors).toBeUndefined();
    });
  }
});

describe('the maximum body size', () => {
  it('is configurable', async () => {
    const small = await startGateway({ BODY_LIMIT: '1024' });
    const { headers } = await small.tenant();
    const statusOf = async (size: number) => {
      const query = '{ viewer { userId } } #';
      const body = JSON.stringify({ query: query.padEnd(size - JSON.stringify({ query: '' }).length, 'x') });
      return (await post(small.server.url, headers, body)).status;
    };
    expect([await statusOf(1_024), await statusOf(1_025)]).toEqual([200, 413]);
    await small.close();
  });
});
