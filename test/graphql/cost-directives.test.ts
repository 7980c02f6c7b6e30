import { buildSchema as buildPlainSchema, getNullableType, isListType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/auth/scopes.ts';
import { readCosts } from '../../src/graphql/cost-directives.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';

const directives = `
  directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Item { id: ID }
  type Page { items: [Item] other: Int }`;

const read = (sdl: string) => readCosts(buildPlainSchema(`${directives} ${sdl}`));

const invalid: [name: string, sdl: string, error: string][] = [
  ['a list of objects without a size', 'type Query { items: [Item!]! }', 'Query.items needs @listSize'],
  ['a list of scalars without a size', 'type Query { names: [String] }', 'Query.names needs @listSize'],
  [
    'a list of an object type without a size',
    'type Query { page: Page }',
    'Page.items needs @listSize, or must be a sized field of Query.page',
  ],
  [
    'a connection that does not name one of its lists',
    'type Query { page: Page @listSize(assumedSize: 1) }',
    'Page.items needs @listSize, or must be a sized field of Query.page',
  ],
  [
    'a list of one type of an interface without a size',
    'interface Some { id: ID } type Query implements Some { id: ID some: Some names: [Int] }',
    'Query.names needs @listSize',
  ],
  [
    'an unknown sized field',
    'type Query { page: Page @listSize(assumedSize: 1, sizedFields: ["items", "absent"]) }',
    'Page.absent is a sized field of Query.page and is no list',
  ],
  [
    'a sized field that is no list',
    'type Query { page: Page @listSize(assumedSize: 1, sizedFields: ["items", "other"]) }',
    'Page.other is a sized field of Query.page and is no list',
  ],
  [
    'a size of a field that is no list',
    'type Query { item: Item @listSize(assumedSize: 1) }',
    'Query.item must be a list or have sized fields',
  ],
  [
    'an unknown slicing argument',
    'type Query { items(first: Int): [Item] @listSize(slicingArguments: ["last"]) }',
    'Query.items has a slicing argument that does not exist',
  ],
  [
    'a slicing argument of another type',
    'type Query { items(first: String!): [Item] @listSize(slicingArguments: ["first"]) }',
    'Query.items has a slicing argument that does not exist, has a default, or is neither Int nor a list',
  ],
  [
    'a slicing argument with a default',
    'type Query { items(first: Int = 3): [Item] @listSize(slicingArguments: ["first"], assumedSize: 2, requireOneSlicingArgument: false) }',
    'Query.items has a slicing argument that does not exist, has a default',
  ],
  [
    'an optional slicing argument without an assumed size',
    'type Query { items(first: Int): [Item] @listSize(slicingArguments: ["first"]) }',
    'Query.items needs either one required slicing argument or an assumed size',
  ],
  [
    'an optional slicing argument of which one is required',
    'type Query { items(first: Int): [Item] @listSize(slicingArguments: ["first"], assumedSize: 2) }',
    'requireOneSlicingArgument must be false',
  ],
  [
    'a negative size',
    'type Query { items: [Item] @listSize(assumedSize: -1) }',
    'Query.items needs either one required slicing argument or an assumed size',
  ],
  [
    'a weight that is no number',
    'type Query { item: Item @cost(weight: "much") }',
    'Query.item has an invalid weight',
  ],
  [
    'a negative weight of an argument',
    'type Query { item(id: ID @cost(weight: "-1")): Item }',
    'Query.item(id:) has an invalid weight',
  ],
  [
    'a weight of a field of an interface',
    'interface Some { id: ID @cost(weight: "2") } type Query { some: Some }',
    'Some.id is a field of an interface',
  ],
  [
    'a weight of a type',
    'type Heavy @cost(weight: "2") { id: ID } type Query { heavy: Heavy }',
    '@cost has no effect on Heavy',
  ],
  [
    'a weight of an enum',
    'enum Size @cost(weight: "2") { S } type Query { size: Size }',
    '@cost has no effect on Size',
  ],
  [
    'a weight of an input field',
    'input By { id: ID @cost(weight: "2") } type Query { item(by: By): Item }',
    '@cost has no effect on By',
  ],
];

describe('readCosts', () => {
  it.each(invalid)('rejects %s', (_name, sdl, error) => {
    expect(() => read(sdl)).toThrow(error);
  });

  it('returns weights and sizes of a field', () => {
    const costs = read(
      `type Query { page(first: Int, at: String @cost(weight: "30")): Page
        @cost(weight: "5") @listSize(slicingArguments: ["first"], sizedFields: ["items"], assumedSize: 7, requireOneSlicingArgument: false) }`,
    );
    expect(costs('Query', 'page')).toEqual({
      weight: 5,
      argumentWeights: new Map([['at', 30]]),
      listSize: { slicingArguments: ['first'], assumedSize: 7 },
    });
    expect(costs('Page', 'items')).toEqual({ weight: 1, argumentWeights: new Map(), listSize: null });
  });
});

describe('the schema', () => {
  const schema = buildSchema({});
  const costs = readCosts(schema);
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  );
  const fields = objects.flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).map((field) => ({ type: type.name, field })) : [],
  );

  it('has a size for every list, and only for lists and connections', () => {
    const sized = fields.filter(({ type, field }) => costs(type, field.name).listSize);
    const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)));
    const names = (each: typeof fields) => each.map(({ type, field }) => `${type}.${field.name}`).sort();
    const ofConnections = lists.filter(({ type }) => type.endsWith('Connection'));
    const connections = fields.filter(({ field }) => String(field.type).endsWith('Connection!'));
    expect(ofConnections).toHaveLength(10);
    expect(names(sized)).toEqual(
      names([...lists.filter((each) => !ofConnections.includes(each)), ...connections]),
    );
  });

  it('assumes as many scopes as a credential can have', () => {
    expect(costs('Viewer', 'scopes').listSize?.assumedSize).toBe(SCOPES.length);
  });
});
