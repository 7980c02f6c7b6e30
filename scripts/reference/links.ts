import { Kind, print, type TypeNode } from 'graphql';
import type { DeclaredField, Graph } from './graph.ts';

/** Writes links from one page of the reference. */
export interface Links {
  /** A type as GraphQL writes it, with a link to the named type. The scalars of GraphQL itself have no page. */
  type(type: TypeNode): string;
  /** The name of a type, with a link. */
  typeName(name: string): string;
  /** The name of a field, with a link to its description. */
  field(field: DeclaredField): string;
}

/** Returns the links from the page of a module; those from `docs/schema.md` without a module. */
export function linksFrom(graph: Graph, from?: string): Links {
  const target = (module: string, anchor: string) =>
    module === from ? `#${anchor}` : `${from === undefined ? 'schema/' : ''}${module}.md#${anchor}`;
  const link = (text: string, name: string) => {
    const type = graph.types.get(name);
    return type ? `[\`${text}\`](${target(type.module, name.toLowerCase())})` : `\`${text}\``;
  };
  return {
    type: (type) => link(print(type), namedType(type)),
    typeName: (name) => link(name, name),
    field: (declared) =>
      `[\`${declared.field.name.value}\`](${target(declared.module, fieldAnchor(declared))})`,
  };
}

/** Returns the anchor of a field. A mutation has a heading of its own. */
export function fieldAnchor({ type, field }: Pick<DeclaredField, 'type' | 'field'>): string {
  const name = field.name.value.toLowerCase();
  return type === 'Mutation' ? name : `${type.toLowerCase()}-${name}`;
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
