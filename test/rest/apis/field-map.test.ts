import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { WireSystem } from '../../../scripts/wire-fields/types.ts';
import { problemsOf } from './field-map.ts';

it('maps exactly the fields of the API specs to existing paths of the GraphQL schema', () => {
  const systems = ['onboarding', 'clients', 'registry', 'banking', 'screening'].map(
    (name): WireSystem => JSON.parse(read(`test/rest/apis/wire-fields/${name}.json`)),
  );
  const schema = buildSchema(read('src/generated/schema.graphql'));
  expect(problemsOf(read('docs/field-map.md'), systems, schema)).toEqual([]);
});

describe('the field map checker', () => {
  const schema = buildSchema(`
    type Query { cats: [Cat!]! }
    type Mutation { updateCat: Cat }
    type Cat { id: ID! name: String names(first: Int): [Name!]! bornAt: String }
    type Name { kind: Kind! text: String! }
    enum Kind { SHORT LONG }
  `);
  const system = {
    system: 'cattery',
    operations: [
      operation('GET', '/cats', { response: ['cats', 'cats[].name', 'cats[].born', 'cats[].born.seconds'] }),
      operation('PUT', '/cats/{id}', { body: ['nick', 'id'], response: ['ok', 'nick'] }),
    ],
  } as unknown as WireSystem;
  const map = `# Cats
## Cattery
### List cats
\`GET /cats\` is \`Query.cats\`.
| place | wire field | graph path | note |
| --- | --- | --- | --- |
| response | \`cats\` | \`Query.cats\` | |
| response | \`cats[].*\` | [shape Cat](#shape-cat) | |
### Update a cat
\`PUT /cats/{id}\` is \`Mutation.updateCat\`.
| place | wire field | graph path | note |
| --- | --- | --- | --- |
| path, body | \`id\` | \`Cat.id\` | |
| body, response | \`nick\` | \`Cat.names{kind: SHORT}.text\` | |
| response | \`ok\` | — | constant |
### Shape Cat
| wire field | graph path | note |
| --- | --- | --- |
| \`name\` | \`Cat.name\` | |
| \`born\`, \`.seconds\` | \`Cat.bornAt\` | |
`;
  const change = (from: string, to: string) => {
    expect(map).toContain(from);
    return problemsOf(map.replace(from, to), [system], schema);
  };

  it('accepts a correct map', () => {
    expect(problemsOf(map, [system], schema)).toEqual([]);
  });

  it.each([
    ['a row', '| response | `ok` | — | constant |\n', '', 'PUT /cats/{id} response ok'],
    ['one location of a row', 'body, response', 'body', 'PUT /cats/{id} response nick'],
    ['a path parameter', 'path, body', 'body', 'PUT /cats/{id} path id'],
    ['one name in a row of a shape', ', `.seconds`', '', 'GET /cats response cats[].born.seconds'],
  ])('reports %s as missing', (_, from, to, field) => {
    expect(change(from, to)).toEqual([`missing: cattery ${field}`]);
  });

  it('reports the fields of an operation with another path as missing', () => {
    expect(change('`GET /cats`', '`GET /dogs`').filter((each) => each.startsWith('missing'))).toHaveLength(4);
  });

  it('reports unknown fields, duplicate fields and unknown shapes', () => {
    expect(change('`ok`', '`ok`, `fine`')).toEqual(['in no API spec: cattery PUT /cats/{id} response fine']);
    expect(change('`ok`', '`ok`, `nick`')).toEqual(['duplicate: cattery PUT /cats/{id} response nick']);
    expect(change('[shape Cat]', '[shape Dog]')).toContain(
      'in no API spec: cattery GET /cats response cats[].shape Dog, which does not exist',
    );
  });

  it.each([
    ['Cat.name`', 'Dog.name'],
    ['Cat.name`', 'Cat.age'],
    ['Cat.name`', 'Cat.name.length'],
    ['Cat.names{kind: SHORT}.text`', 'Cat.names{kind: FUNNY}.text'],
    ['Cat.names{kind: SHORT}.text`', 'Cat.names{text: SHORT}.text'],
    ['Cat.names{kind: SHORT}.text`', 'Cat.names{SHORT}.text'],
  ])('reports an unknown path if %s is changed to %s', (from, to) => {
    expect(change(from, `${to}\``)).toEqual([expect.stringMatching(/: unknown path: /)]);
  });

  it('requires a note if there is no path', () => {
    expect(change('— | constant |', '— | |')).toEqual(['PUT /cats/{id}: no path and no note']);
  });

  it('requires operations that exist in the schema', () => {
    expect(change('`Query.cats`.', '`Query.dogs`.')).toEqual(['GET /cats: unknown path: Query.dogs']);
    expect(change('`GET /cats` is', 'That is')).toContain('### List cats: neither an operation nor a shape');
  });
});

function operation(method: string, path: string, names: { body?: string[]; response: string[] }) {
  const fields = (list: string[] = []) => list.map((name) => ({ name, type: 'string' }));
  const pathParameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    method,
    path,
    pathParameters,
    query: [],
    body: fields(names.body),
    response: fields(names.response),
  };
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}
