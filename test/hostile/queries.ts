/** A request that must be rejected, and the expected error. */
export interface HostileQuery {
  name: string;
  body: unknown;
  status: number;
  code: string;
  /** The exceeded limit, if the code has several. */
  limit?: string;
}

const repeat = (times: number, make: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => make(index)).join(' ');

/** Nests organization, events, customer and organization again. */
function circle(rounds: number, inner: string): string {
  const [open, close] = ['crmEvents(first: 1) { nodes { customer { organization { ', '} } } } '];
  return `{ organization { ${open.repeat(rounds)} ${inner} ${close.repeat(rounds)} } }`;
}

/** Builds fragments in which each one spreads the next one twice. */
function doubling(fragments: number, type: string, root: string, last: string): string {
  const all = repeat(
    fragments,
    (index) => `fragment F${index} on ${type} { ...F${index + 1} ...F${index + 1} }`,
  );
  return `{ ${root} { ...F0 } } ${all} fragment F${fragments} on ${type} { ${last} }`;
}

const tooComplex = (name: string, limit: string, query: string, variables?: object): HostileQuery => ({
  ...{ name, limit, status: 400, code: 'QUERY_TOO_COMPLEX' },
  body: { query, variables },
});

const tooLarge = (name: string, body: object): HostileQuery => ({
  ...{ name, body, status: 413, code: 'PAYLOAD_TOO_LARGE' },
});

const invalid = (name: string, code: string, body: unknown): HostileQuery => ({
  name,
  body,
  status: 400,
  code,
});

const page =
  'query ($first: Int) { customers(first: $first) { nodes { crmEvents(first: $first) { nodes { customer { userLinks(first: $first) { nodes { id } } } } } } } }';
const schemaFragment =
  'fragment Arguments on __Field { args { name description defaultValue isDeprecated deprecationReason type { name kind description ofType { name kind } } } }';
const mutation = (index: number) =>
  `m${index}: updateCustomerEmail(input: { customerId: "x" }) { userErrors { code } }`;

export const hostileQueries: readonly HostileQuery[] = [
  tooComplex('51 aliases', 'ALIASES', `{ ${repeat(51, (index) => `a${index}: __typename`)} }`),
  tooComplex(
    '100 aliases of one costly field',
    'ALIASES',
    `{ ${repeat(100, (index) => `a${index}: customers { nodes { id } }`)} }`,
  ),
  tooComplex('51 directives', 'DIRECTIVES', `{ ${repeat(51, () => '__typename @include(if: true)')} }`),
  tooComplex('21 mutations', 'MUTATIONS', `mutation { ${repeat(21, mutation)} }`),
  tooComplex('fields 13 deep', 'DEPTH', circle(3, 'id')),
  tooComplex('fields 150 deep', 'DEPTH', circle(35, 'id')),
  tooComplex(
    'fields deep in fragments',
    'DEPTH',
    `{ organization { ...F0 } } ${repeat(30, (index) => `fragment F${index} on Organization { crmEvents { nodes { customer { organization { ...F${index + 1} } } } } }`)} fragment F30 on Organization { id }`,
  ),
  tooComplex('1,001 tokens', 'TOKENS', `{ ${repeat(999, () => '__typename')} }`),
  tooComplex('a document of opening braces', 'TOKENS', '{a'.repeat(30_000)),
  tooComplex('a list of lists', 'TOKENS', `{ nodes(ids: ${'['.repeat(60_000)}`),
  tooComplex('fragments that double 60 times', 'COST', doubling(60, 'Organization', 'organization', 'id')),
  tooComplex(
    'fragments that double, with pages in them',
    'COST',
    doubling(50, 'Organization', 'organization', 'crmEvents { nodes { id } }'),
  ),
  tooComplex('900 overlapping fields', 'OVERLAPS', `{ viewer { ${repeat(900, () => 'userId')} } }`),
  tooComplex('pages of 100 within pages of 100', 'COST', page, { first: 100 }),
  tooComplex(
    'as many costly fields as there are aliases',
    'COST',
    `{ ${repeat(50, (index) => `a${index}: customers(first: 100) { nodes { ...Lists } }`)} } fragment Lists on Customer { addresses { id line1 } identityDocuments { files { id side } } }`,
  ),
  tooComplex(
    'nested introspection lists',
    'INTROSPECTION',
    `{ __schema { types { ${'fields { type { '.repeat(40)} name ${'} } '.repeat(40)} } } }`,
  ),
  tooComplex(
    'repeated introspection',
    'COST',
    `{ ${repeat(45, (index) => `a${index}: __schema { types { fields { ...Arguments } } }`)} } ${schemaFragment}`,
  ),
  tooLarge('a document of 200 KB', { query: `{ viewer { userId } } #${'x'.repeat(200_000)}` }),
  tooLarge('variables of 200 KB', { query: '{ viewer { userId } }', variables: { a: 'x'.repeat(200_000) } }),
  tooLarge('200 KB of ids', { query: '{ viewer { userId } }', variables: { ids: Array(50_000).fill('x') } }),
  invalid('several requests in one', 'BAD_REQUEST', Array(100).fill({ query: '{ viewer { userId } }' })),
  invalid('20,000 combining marks on one letter', 'BAD_USER_INPUT', {
    query: `query ($n: String) { ${repeat(40, (index) => `a${index}: customers(filter: { search: $n }) { nodes { id } }`)} }`,
    variables: { n: `a${'\u0315\u0300'.repeat(10_000)}` },
  }),
  invalid('40,000 values of a wrong type', 'BAD_USER_INPUT', {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array(40_000).fill({}) },
  }),
  tooComplex(
    '26 customers with asOf',
    'COST',
    `{ ${repeat(26, (index) => `a${index}: customer(by: { id: "x" }, asOf: "2026-01-01T00:00:00Z") { id }`)} }`,
  ),
  invalid('a page of 101', 'BAD_USER_INPUT', { query: '{ customers(first: 101) { nodes { id } } }' }),
  invalid('a name of 100 KB', 'GRAPHQL_VALIDATION_FAILED', { query: `{ ${'x'.repeat(100_000)} }` }),
  invalid('500 unknown fields', 'GRAPHQL_VALIDATION_FAILED', {
    query: `{ ${repeat(500, (index) => `x${index}`)} }`,
  }),
  invalid('a cycle of fragments', 'GRAPHQL_VALIDATION_FAILED', {
    query:
      '{ organization { ...A } } fragment A on Organization { ...B } fragment B on Organization { ...A }',
  }),
];

/** Queries with many fields to compare but within every limit, so validation must compare all of them. */
export const heavyQueries: readonly { name: string; query: string }[] = [
  { name: 'one field with selections, 240 times', query: `{ ${repeat(240, () => 'viewer { userId }')} }` },
  { name: 'a chain of fragments', query: doubling(10, 'Viewer', 'viewer', 'userId') },
  {
    name: 'fields nested four deep, 70 times',
    query: `{ ${repeat(70, () => 'viewer { organization { bankId number name } }')} }`,
  },
  {
    name: 'fragments of each type',
    query: `{ node(id: "x") { ${repeat(75, (index) => `... on ${index % 2 ? 'PersonCustomer' : 'BusinessCustomer'} { kyc { level } }`)} } }`,
  },
];
