import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isValueNode,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * Replaces a validation message of graphql-js, which can contain a rejected value. The new message says what
 * is expected and where. It contains names of the schema and of the document, but never a value. Undefined if
 * the error is not about a value.
 */
export function redactValidationError(schema: GraphQLSchema, error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  if (!node || !isValueNode(node) || !error.source || !node.loc) return undefined;
  const literal = literalPath(schema, parse(error.source.body), node.loc.start);
  return literal && `\`${literal.path}\` ${describeExpectedType(literal.type, error.message)}`;
}

/** Returns a message with the location of the syntax error. */
export function describeSyntaxError(error: GraphQLError): string {
  const [location] = error.locations ?? [];
  return location ? `Syntax error at line ${location.line}, column ${location.column}.` : 'Syntax error.';
}

/** Says what is expected of a literal, in the same words as `validateVariables`. */
function describeExpectedType(type: GraphQLInputType | undefined, message: string): string {
  const missing = /^Field "\w+\.(\w+)" of required type "([^"]+)" was not provided/.exec(message);
  if (missing) return `is missing the required field \`${missing[1]}\` of type \`${missing[2]}\`.`;
  if (!type) return 'has an invalid value.';
  const named = getNamedType(type);
  if (isInputObjectType(named) && named.isOneOf) return `must have exactly one field of \`${named}\`.`;
  return isEnumType(named) ? `must be a value of the enum \`${named}\`.` : `must be of type \`${type}\`.`;
}

interface LiteralPath {
  path: string;
  type: GraphQLInputType | undefined;
}

function literalPath(schema: GraphQLSchema, document: DocumentNode, start: number): LiteralPath | undefined {
  const typeInfo = new TypeInfo(schema);
  let literal: LiteralPath | undefined;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node, _key, parent, _path, ancestors) {
        if (literal || !isValueNode(node) || node.loc?.start !== start) return;
        const path = namesOf(parent ? [...ancestors, parent] : ancestors).join('.');
        literal = { path, type: typeInfo.getInputType() ?? undefined };
      },
    }),
  );
  return literal;
}

/** The names of the argument and the input fields that lead to a value. */
function namesOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string[] {
  return ancestors.flatMap((ancestor) => {
    if ('length' in ancestor) return [];
    const named = ancestor as ASTNode;
    if (named.kind === Kind.VARIABLE_DEFINITION) return [`$${named.variable.name.value}`];
    return named.kind === Kind.ARGUMENT || named.kind === Kind.OBJECT_FIELD ? [named.name.value] : [];
  });
}
