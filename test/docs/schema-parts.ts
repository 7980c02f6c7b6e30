import { readFileSync } from 'node:fs';
import {
  type ConstDirectiveNode,
  type DirectiveDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';

type Definition = TypeDefinitionNode | DirectiveDefinitionNode;

/** A type, field, argument, enum value or directive of the schema. */
export interface Part {
  coordinate: string;
  description: string;
  /** The type of a field or argument, as GraphQL writes it. */
  type?: string;
  directives: readonly ConstDirectiveNode[];
}

/** A field that a type has from an interface. */
export interface InheritedField extends Part {
  type: string;
  field: string;
  /** The interface that declares the field. */
  parent: string;
}

const printed = parse(readFileSync('src/generated/schema.graphql', 'utf8'));
const definitions = printed.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_DEFINITION) as Definition[];

/** Returns all parts of the printed schema, without the fields that a type has from its interfaces. */
export function readParts(): Part[] {
  return definitions.flatMap((node) => {
    const name = node.name.value;
    const isDirective = node.kind === Kind.DIRECTIVE_DEFINITION;
    if (isDirective) return [part(`@${name}`, node), ...argumentsOf(`@${name}`, node)];
    const own = fieldsOf(node).filter((field) => !parentOf(node, field));
    return [part(name, node), ...own.flatMap((field) => partsOfField(name, field)), ...valuesOf(node)];
  });
}

/** Returns the fields that types have from their interfaces. */
export function readInheritedFields(): InheritedField[] {
  return definitions.flatMap((node) =>
    fieldsOf(node).flatMap((field) => {
      const parent = parentOf(node, field);
      const [type, name] = [node.name.value, field.name.value];
      return parent ? [{ ...part(`${type}.${name}`, field), type, field: name, parent }] : [];
    }),
  );
}

/** Returns an argument of a directive on a part; undefined if the part has no such directive. */
export function directiveValue({ directives }: Part, directive: string, argument: string): unknown {
  const found = directives.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && valueFromASTUntyped(value);
}

function partsOfField(type: string, field: FieldDefinitionNode): Part[] {
  const coordinate = `${type}.${field.name.value}`;
  return [part(coordinate, field), ...argumentsOf(coordinate, field)];
}

function valuesOf(node: Definition): Part[] {
  const name = node.name.value;
  const values: readonly (EnumValueDefinitionNode | InputValueDefinitionNode)[] =
    (node.kind === Kind.ENUM_TYPE_DEFINITION && node.values) ||
    (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.fields) ||
    [];
  return values.map((value) => part(`${name}.${value.name.value}`, value));
}

function argumentsOf(coordinate: string, node: FieldDefinitionNode | DirectiveDefinitionNode): Part[] {
  return (node.arguments ?? []).map((argument) => part(`${coordinate}(${argument.name.value}:)`, argument));
}

function part(
  coordinate: string,
  node: Definition | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode,
): Part {
  return {
    coordinate,
    description: node.description?.value ?? '',
    ...('type' in node ? { type: print(node.type) } : {}),
    directives: ('directives' in node && node.directives) || [],
  };
}

function fieldsOf(node: Definition): readonly FieldDefinitionNode[] {
  const hasFields = node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return hasFields ? (node.fields ?? []) : [];
}

/** Returns the interface that declares a field first; undefined if the type itself declares it. */
function parentOf(node: Definition, field: FieldDefinitionNode): string | undefined {
  const declaring = definitions.filter(
    (each) =>
      'interfaces' in node &&
      node.interfaces?.some(({ name }) => name.value === each.name.value) &&
      fieldsOf(each).some(({ name }) => name.value === field.name.value),
  );
  return declaring.find((each) => parentOf(each, field) === undefined)?.name.value;
}
