import {
  BREAK,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/**
 * Whether compiled code answers an operation as graphql-js does. It does not for mutations, which it goes on with after an error
 * that ends the answer; for conditions on fragments that are spread more than once; for variables that may be absent where they
 * stand within a value, and then come as null; and for those that may be absent though their type is not nullable.
 */
export function isCompilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.some(mayBeAbsentWhereNeeded)) return false;
  const certain = new Set(definitions.filter(isNeeded).map(({ variable }) => variable.name.value));
  let compilable = true;
  const markUnsupported = () => {
    compilable = false;
    return BREAK;
  };
  visit(document, {
    VariableDefinition: () => false,
    Directive: markUnsupported,
    Variable(node, _key, parent) {
      const isArgument = parent && 'kind' in parent && parent.kind === Kind.ARGUMENT;
      return isArgument || certain.has(node.name.value) ? undefined : markUnsupported();
    },
  });
  return compilable;
}

function isNeeded({ type }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}

function mayBeAbsentWhereNeeded(definition: VariableDefinitionNode): boolean {
  return isNeeded(definition) && definition.defaultValue !== undefined;
}
