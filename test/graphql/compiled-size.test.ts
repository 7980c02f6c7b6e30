import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compiledSize } from '../../src/graphql/compiled-size.ts';
import { buildSchema } from '../../src/graphql/schema/build-schema.ts';

const schema = buildSchema({});

function sizeOf(text: string) {
  const document = parse(text);
  return compiledSize(schema, document, document.definitions[0] as OperationDefinitionNode);
}

const fieldsOf = (text: string) => sizeOf(text).fields;

const fragment = 'fragment F on Customer { id version displayName }';

describe('compiledSize', () => {
  it('counts a field once for every type that it can be resolved on', () => {
    expect(fieldsOf('{ viewer { userId organization { name } } }')).toBe(4);
    expect(fieldsOf('{ customers { nodes { id } } }')).toBe(2 + 2);
    const types = schema.getPossibleTypes(schema.getType('Node') as never).length;
    expect(fieldsOf('{ node(id: "x") { id } }')).toBe(1 + types);
    expect(fieldsOf('{ node(id: "x") { ... on PersonCustomer { id } ... on Customer { id } } }')).toBe(1 + 3);
  });

  it('counts a fragment each time it is spread', () => {
    const spread = (times: number) =>
      Array.from({ length: times }, (_, index) => `a${index}: customers { nodes { ...F } }`).join(' ');
    expect(fieldsOf(`{ ${spread(45)} } ${fragment}`)).toBe(45 * (2 + 2 * 3));
  });

  it('counts introspection fields', () => {
    expect(fieldsOf('{ __schema { types { name } } __type(name: "Query") { name } __typename }')).toBe(6);
  });

  it('is fast for fragments that double each other', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => {
      const next = index === 59 ? 'id' : `...F${index + 1} ...F${index + 1}`;
      return `fragment F${index} on Organization { ${next} }`;
    });
    expect(fieldsOf(`{ organization { ...F0 } } ${doubling.join(' ')}`)).toBeGreaterThan(1e15);
  });

  it('counts the whole path for each leaf field', () => {
    const alias = 'a'.repeat(1_000);
    expect(sizeOf(`{ ${alias}: viewer { userId organization { name } } }`).characters).toBeGreaterThan(4_000);
    expect(sizeOf(`{ node(id: "${'x'.repeat(1_000)}") { id } }`).characters).toBeGreaterThan(1_000);
  });
});
