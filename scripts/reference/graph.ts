import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeDefinitionNode,
} from 'graphql';
import type { Module } from './modules.ts';

export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;
export type Extension = ObjectTypeExtensionNode | InterfaceTypeExtensionNode;

/** A field of an object or interface type, and the module whose schema file declares it. */
export interface DeclaredField {
  type: string;
  field: FieldDefinitionNode;
  module: string;
}

/** All modules, with their types and fields by name. */
export interface Graph {
  modules: readonly Module[];
  types: ReadonlyMap<string, { node: TypeDefinitionNode; module: string }>;
  /** By the name of the type. Fields that a type has from its interfaces are not among them. */
  fields: ReadonlyMap<string, readonly DeclaredField[]>;
}

export function readGraph(modules: readonly Module[]): Graph {
  const all = modules.flatMap(({ name, definitions }) => definitions.map((node) => ({ node, module: name })));
  const types = all.flatMap(({ node, module }) => (isType(node) ? [{ node, module }] : []));
  const fields = all.flatMap(({ node, module }) =>
    isTypeWithFields(node) || isExtension(node)
      ? (node.fields ?? []).map((field) => ({ type: node.name.value, field, module }))
      : [],
  );
  return {
    modules,
    types: new Map(types.map((type) => [type.node.name.value, type])),
    fields: Map.groupBy(fields, ({ type }) => type),
  };
}

/** Returns the fields that a type has from its interfaces. */
export function inheritedFields(graph: Graph, type: TypeWithFields): DeclaredField[] {
  return (type.interfaces ?? []).flatMap(({ name }) => graph.fields.get(name.value) ?? []);
}

/** Returns the names of the object types that implement an interface. */
export function implementations(graph: Graph, name: string): string[] {
  const types = [...graph.types.values()].map(({ node }) => node);
  return types
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces }) => interfaces?.some((each) => each.name.value === name))
    .map((node) => node.name.value);
}

/** Returns the fields that other modules add to a type. */
export function addedFields(graph: Graph, name: string): DeclaredField[] {
  const home = graph.types.get(name)?.module;
  return (graph.fields.get(name) ?? []).filter(({ module }) => module !== home);
}

export function isTypeWithFields(node: DefinitionNode): node is TypeWithFields {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

export function isExtension(node: DefinitionNode): node is Extension {
  return node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_EXTENSION;
}

export function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return node.kind.endsWith('TypeDefinition');
}
