import { readdirSync, readFileSync } from 'node:fs';
import { mergeTypeDefs } from '@graphql-tools/merge';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
} from 'graphql';
import { PROJECT_ROOT } from '../../project-root.ts';

type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const folder = new URL('schema/', PROJECT_ROOT);

/**
 * Loads the GraphQL schema: all files of `schema/` in one document, with extensions merged into their types.
 *
 * A field of an interface is written once, on the interface, although plain GraphQL requires it on each
 * implementing type. It is copied to the implementing types here; `src/generated/schema.graphql` is the
 * complete schema.
 */
export function loadTypeDefs(): DocumentNode {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const documents = files
    .sort()
    .map((name) => parse(new Source(readFileSync(new URL(name, folder), 'utf8'), name)));
  return withInterfaceFields(mergeTypeDefs(documents));
}

function withInterfaceFields(document: DocumentNode): DocumentNode {
  const types = new Map<string, TypeWithFields>();
  for (const node of document.definitions) {
    if (hasFields(node)) types.set(node.name.value, node);
  }
  const definitions = document.definitions.map((node) =>
    hasFields(node) ? { ...node, fields: [...allFields(node, types).values()] } : node,
  );
  return { ...document, definitions };
}

function allFields(
  type: TypeWithFields,
  types: Map<string, TypeWithFields>,
): Map<string, FieldDefinitionNode> {
  const inherited = (type.interfaces ?? []).flatMap(({ name }) => {
    const parent = types.get(name.value);
    return parent ? [...allFields(parent, types)] : [];
  });
  return new Map([...inherited, ...(type.fields ?? []).map((field) => [field.name.value, field] as const)]);
}

function hasFields(node: { kind: string }): node is TypeWithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}
