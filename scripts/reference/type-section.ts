import { type ConstDirectiveNode, Kind, type StringValueNode, type TypeDefinitionNode } from 'graphql';
import { factsOf } from './facts.ts';
import {
  addedFields,
  type DeclaredField,
  type Graph,
  implementations,
  inheritedFields,
  isTypeWithFields,
} from './graph.ts';
import { enumValueItem, fieldItem } from './items.ts';
import { fieldAnchor, type Links } from './links.ts';

/** Returns the section of a type: its heading, its description and its fields or values. */
export function typeSection(node: TypeDefinitionNode, graph: Graph, links: Links, heading = '###'): string {
  return paragraphs([
    `${heading} ${node.name.value}`,
    descriptionOf(node),
    factsLine(node),
    ...relatedFields(node, graph, links),
    membersOf(node, links).join('\n'),
  ]);
}

export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

export function descriptionOf({ description }: { description?: StringValueNode | undefined }): string {
  return description?.value ?? '';
}

export function factsLine(node: { directives?: readonly ConstDirectiveNode[] | undefined }): string {
  const facts = factsOf(node).join(' · ');
  return facts && `${facts}.`;
}

/** Returns links to the fields that are described elsewhere. */
function relatedFields(node: TypeDefinitionNode, graph: Graph, links: Links): string[] {
  if (!isTypeWithFields(node)) return [];
  const names = (node.interfaces ?? []).map(({ name }) => links.typeName(name.value)).join(' and ');
  const inherited = inheritedFields(graph, node);
  const added = addedFields(graph, node.name.value);
  const possible = implementations(graph, node.name.value).map((name) => links.typeName(name));
  return [
    names && `Implements ${names}, with ${listed(inherited, links)}.`,
    possible.length > 0 ? `Types: ${possible.join(', ')}.` : '',
    added.length > 0 ? `Fields of other modules: ${listed(added, links)}.` : '',
  ];
}

function listed(fields: readonly DeclaredField[], links: Links): string {
  return fields.map((field) => links.field(field)).join(', ');
}

function membersOf(node: TypeDefinitionNode, links: Links): string[] {
  switch (node.kind) {
    case Kind.INTERFACE_TYPE_DEFINITION:
      return (node.fields ?? []).map((field) =>
        fieldItem(field, links, fieldAnchor({ type: node.name.value, field })),
      );
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (node.fields ?? []).map((field) => fieldItem(field, links));
    case Kind.ENUM_TYPE_DEFINITION:
      return (node.values ?? []).map(enumValueItem);
    case Kind.SCALAR_TYPE_DEFINITION:
      return [];
    default:
      throw new Error(`the reference does not show ${node.kind}`);
  }
}
