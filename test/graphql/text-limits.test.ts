import { isInputObjectType, isObjectType, OperationTypeNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';
import { type Gateway, post, startGateway, type Tenant } from '../support/gateway.ts';
import { isText, type TextLocation, textLocations } from '../support/text-locations.ts';

const schema = buildSchema({});
const locations = textLocations(schema);
const SECRET = 'S3cret';
const LONG = SECRET.padEnd(100_000, 'x');

/** The coordinates of all arguments and input fields of the schema that accept text. */
function coordinates(): Set<string> {
  const found = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter((field) => isText(field.type))
        .map(({ name }) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((each) => isText(each.type))
        .map((each) => `${type.name}.${field.name}(${each.name})`),
    );
  });
  return new Set(found);
}

/** Limits of texts in queries, by argument or field, then by type. All other texts have the general limit. */
const LIMITS: Readonly<Record<string, number>> = {
  after: 4_000,
  before: 4_000,
  'CustomerReferenceInput.value': 1_020,
  ID: 255,
  CountryCode: 2,
  DateTime: 35,
  EmailAddress: 1_016,
};

function maxOf({ kind, coordinate, path, scalar }: TextLocation): number {
  if (kind === OperationTypeNode.MUTATION) return 10_000;
  return LIMITS[coordinate] ?? LIMITS[path.at(-1) ?? ''] ?? LIMITS[scalar.name] ?? 10_000;
}

let gateway: Gateway;
let tenant: Tenant;

beforeAll(async () => {
  gateway = await startGateway({ BODY_LIMIT: '1048576' });
  tenant = await gateway.tenant();
});
afterAll(() => gateway.close());

const ask = (query: string, variables: object = {}) => {
  const accept = 'application/graphql-response+json';
  return post(gateway.server.url, { ...tenant.headers, accept }, { query, variables });
};

async function expectTooLong(path: string, max: number, query: string, variables?: object): Promise<void> {
  const { status, errors, text } = await ask(query, variables);
  expect([status, errors?.map(({ message, extensions }) => [extensions.code, message])]).toEqual([
    400,
    [['BAD_USER_INPUT', `\`${path}\` must have at most ${max} characters.`]],
  ]);
  expect(text).not.toContain(SECRET);
}

describe('a text of 100,000 characters', () => {
  it('is tested for all arguments and input fields that accept text', () => {
    expect(new Set(locations.map(({ coordinate }) => coordinate))).toEqual(coordinates());
  });

  it('is rejected as a literal', { timeout: 120_000 }, async () => {
    for (const location of locations) {
      await expectTooLong(location.path.join('.'), maxOf(location), location.document(JSON.stringify(LONG)));
    }
  });

  it('is rejected as a variable', { timeout: 120_000 }, async () => {
    for (const location of locations) {
      const document = location.document('$text', `($text: ${location.scalar}!)`);
      await expectTooLong('$text', maxOf(location), document, { text: LONG });
    }
  });

  it('is rejected inside a variable', { timeout: 120_000 }, async () => {
    for (const location of locations) {
      const { type, value, path } = location.argument;
      const document = location.argumentDocument('$given', `($given: ${type})`);
      await expectTooLong(['$given', ...path].join('.'), maxOf(location), document, { given: value(LONG) });
    }
  });

  it('is rejected as the default of a variable, even if the request sends a value', {
    timeout: 120_000,
  }, async () => {
    for (const location of locations) {
      const document = location.document('$text', `($text: ${location.scalar}! = ${JSON.stringify(LONG)})`);
      const { status, errors, text } = await ask(document, { text: 'x' });
      expect([status, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
        400,
        'BAD_USER_INPUT',
        expect.stringMatching(/^`\$text` must have at most \d+ characters\./),
      ]);
      expect(text).not.toContain(SECRET);
    }
  });
});

describe('a text limit', () => {
  const customers = (filter: string) => `{ customers(filter: ${filter}) { nodes { id } } }`;

  it('counts characters and accepts the maximum length', async () => {
    const { errors } = await ask(customers(`{ email: "${'😀'.repeat(1_004)}@example.com" }`));
    expect(errors).toBeUndefined();
    await expectTooLong('filter.email', 1_016, customers(`{ email: "${'😀'.repeat(1_005)}@example.com" }`));
  });

  it('applies to a number that is used as an id', async () => {
    await expectTooLong('id', 255, `{ node(id: ${'1'.repeat(256)}) { id } }`);
    expect((await ask(`{ node(id: ${'1'.repeat(36)}) { id } }`)).data).toEqual({ node: null });
  });

  it('applies at each location where a variable is used', async () => {
    const query = `query ($text: String!) { customers(filter: { search: $text }) { nodes { id } }
      customer(by: { reference: { system: BANKING, value: $text } }) { id } }`;
    await expectTooLong('$text', 1_020, query, { text: 'x'.repeat(1_021) });
  });

  it('applies to cached documents too', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    for (let attempt = 0; attempt < 4; attempt += 1)
      expect((await ask(query, { id: 'x' })).data).toEqual({ node: null });
    await expectTooLong('$id', 255, query, { id: 'x'.repeat(256) });
  });

  it('is reported for at most three texts', async () => {
    const long = JSON.stringify('x'.repeat(256));
    const { errors } = await ask(`{ nodes(ids: [${[long, long, long, long]}]) { id } }`);
    expect(errors?.[0]?.message.match(/at most 255/g)).toHaveLength(3);
  });

  it('is stated in the description of each query text with a specific limit', () => {
    const undocumented = locations
      .filter((location) => location.kind === 'query' && maxOf(location) < 10_000)
      .filter((location) => !location.description.includes(maxOf(location).toLocaleString('en')))
      .map(({ coordinate }) => coordinate);
    expect(new Set(undocumented)).toEqual(new Set());
  });
});
