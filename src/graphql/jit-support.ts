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
 * Whether graphql-jit gives the same result as graphql-js for this operation. It differs for: mutations,
 * because it continues after an error that ends the result; `@skip` and `@include` on fragments that are spread
 * more than once, so every directive counts as unsupported; optional variables nested inside a value, which it
 * treats as null when they are absent; and non-null variables with a default.
 */
export function isCompilable(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.some(isNonNullWithDefault)) return false;
  const certain = new Set(definitions.filter(isNonNull).map(({ variable }) => variable.name.value));
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

function isNonNull({ type }: VariableDefinitionNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE;
}

function isNonNullWithDefault(definition: VariableDefinitionNode): boolean {
  return isNonNull(definition) && definition.defaultValue !== undefined;
}
