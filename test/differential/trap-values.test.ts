import { afterAll, beforeAll, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { rootFields } from '../support/coordinates.ts';
import { filledBusiness } from '../support/filled-business.ts';
import { fillOtherLists } from '../support/filled-lists.ts';
import { filledPerson } from '../support/filled-person.ts';
import { at } from '../support/filled-values.ts';
import { USER } from '../support/fully-populated-tenant.ts';
import type { Tenant } from '../support/gateway.ts';
import { selectionsBelow } from '../support/paths.ts';
import { expectSameResponses } from './compare.ts';
import { isPlainOnly } from './plain-only.ts';
import { startServers } from './servers.ts';

/** Values whose JSON text PostgreSQL and JavaScript could write differently, in every column. */
const TEXTS = [
  'quote " backslash \\ slash / \\u0041 \\n $1 %s {} [] , null',
  `' '' ; -- /* */ $$ E'\\'`,
  'tab \t line \n return \r bell \u0007 form \f back \b vertical \v escape \u001b unit \u001f delete \u007f',
  'separators \u2028 \u2029 next \u0085 byte order \ufeff zero \u200b right to left \u202e',
  'astral 😀 𝔘 𠮷 family 👨‍👩‍👧 noncharacter \uffff \u{10ffff}',
  'combining e\u0301 Å Å ﬁ ß İ ı Σς 王 한국 ｆｕｌｌ',
  ' leading and trailing ',
];

const LONG = 'long "text" \\ 王 '.repeat(8_000);
const AMOUNTS = [
  '0',
  '0.00',
  '1.10',
  '100',
  '-5.50',
  '12345678901234567890123456789.123456789',
  '0.000000000001',
];
const INSTANTS = [
  '0001-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2024-02-29T12:00:00.100Z',
  '9999-12-31T23:59:59.999Z',
];
const DATES = ['0001-01-01', '1900-02-28', '2024-02-29', '9999-12-31'];

let servers: Awaited<ReturnType<typeof startServers>>;
let tenant: Tenant;
let masked: Tenant;

beforeAll(async () => {
  servers = await startServers({ QUERY_COST_LIMIT: '999999999' });
  tenant = await servers.gateway.tenant({ userId: USER });
  masked = await servers.gateway.credential(tenant, {
    scopes: SCOPES.filter((scope) => scope !== 'pii:read'),
  });
  for (const text of TEXTS) await insertText(text);
  await insertExtremes();
});
afterAll(() => servers.close());

/** A person and a business whose texts all begin with `text`. */
async function insertText(text: string): Promise<void> {
  const { person } = await filledPerson(tenant, { mark: text, references: { BANKING: text }, userId: USER });
  await filledBusiness(tenant, text);
  await fillOtherLists(tenant, person, text);
  await tenant.customers.address(person, { tags: [text, '', 'a,b', '{x}', '"', '\\'] });
  await tenant.customers.document(person, {
    files: [
      { id: text, side: null },
      { id: '', side: 'BACK' },
    ],
  });
}

async function insertExtremes(): Promise<void> {
  const { customers } = tenant;
  await customers.address(await customers.person(), { line1: '' });
  // MikroORM would write the text NULL as null.
  const { adminOrm } = servers.gateway.database;
  await adminOrm.em
    .getConnection()
    .execute(`update address set tags = array['NULL', 'null', ''] where line1 = ''`);
  for (const amount of AMOUNTS) await customers.person({ creditLimit: { currency: 'EUR', amount } });
  for (const [index, instant] of INSTANTS.entries()) {
    const [time, date] = [at(instant), DATES[index] ?? null];
    const person = await customers.person({
      ...{ createdAt: time, updatedAt: time, dateOfBirth: date, joinedDate: date, kyc: { lastOkAt: time } },
      faceImage: { url: null, takenAt: time },
      dependents: { count: 2_147_483_647, datesOfBirth: DATES },
    });
    await customers.document(person, { issuedOn: date, expiresOn: date, files: [] });
    await customers.crmEvent(person, { scheduledAt: time, createdAt: time });
    await customers.userLink(person, { createdAt: time, userId: `user ${index}` });
  }
  const keys = [
    'z',
    'a"b',
    'A',
    'é',
    'e\u0301',
    '😀',
    '\uffff',
    'a',
    'aa',
    '\\',
    '10',
    '9',
    '__proto__',
    ' ',
  ];
  await customers.person({ metadata: Object.fromEntries([...keys].map((key) => [key, `value of ${key}`])) });
  await customers.person({
    plannedIncome: LONG,
    kyc: { note: LONG },
    dependents: { count: 0, datesOfBirth: [] },
  });
  await customers.person({
    dependents: { count: null, datesOfBirth: DATES },
    faceImage: { url: '', takenAt: null },
  });
  await customers.person({
    title: '',
    middleName: '',
    contact: { email: null, telephone: '' },
    plannedIncome: '',
  });
  await customers.person({
    creditRating: { rating: null, source: '' },
    socialSecurityNumber: 'é'.repeat(12),
  });
  await customers.person({ socialSecurityNumber: '123456789012', birthName: '12345678901' });
  const business = await customers.business({ businessType: { code: 'OTHER', text: '' }, accountUsage: {} });
  await customers.businessPerson(business);
}

const schema = buildSchema({});
/** One selection for each path below a customer, with all fields at its end. */
const selections = rootFields(schema.getQueryType())
  .filter(({ name }) => name === 'customer')
  .flatMap((field) => selectionsBelow(schema, field));

it.each([
  { caller: 'a caller with all scopes', headers: () => tenant.headers },
  { caller: 'a caller without pii:read', headers: () => masked.headers },
])(
  'every value has the same text on both paths, for $caller',
  async ({ headers }) => {
    expect(selections.length).toBeGreaterThan(80);
    for (const selection of selections) {
      const query = `{ customers(first: 100) { nodes ${selection} } }`;
      const { codes, compiled } = await expectSameResponses(servers, headers(), { query });
      expect([codes, compiled], query).toEqual([[], !isPlainOnly(schema, query)]);
    }
  },
  120_000,
);

const SORTS = ['CREATED_AT', 'UPDATED_AT', 'DISPLAY_NAME'];

it('cursors are the same for every value, and lead to the same pages from both ends', async () => {
  const query = `query ($sort: CustomerSort, $first: Int, $after: String, $last: Int, $before: String) {
    customers(sort: $sort, first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { id displayName } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
  const compare = async (variables: Record<string, unknown>) => {
    const { data, codes } = await expectSameResponses(servers, tenant.headers, { query, variables }, 2);
    expect(codes, JSON.stringify(variables)).toEqual([]);
    return data.customers;
  };
  for (const field of SORTS) {
    for (const direction of ['ASC', 'DESC']) {
      const sort = { field, direction };
      const { edges } = await compare({ sort, first: 100 });
      for (const [index, { cursor }] of edges.entries()) {
        if (index % 5 !== 0) continue;
        await compare({ sort, first: 3, after: cursor });
        await compare({ sort, last: 3, before: cursor });
        await compare({ sort, first: 2, after: cursor, before: edges[index + 4]?.cursor });
        await compare({ sort, last: 2, after: cursor, before: edges[index + 4]?.cursor });
      }
    }
  }
}, 120_000);
