import {
  type ASTNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isValueNode,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * graphql-js repeats refused values in its messages. These say instead what was expected where: the names in them are
 * the schema's and the document's own, never a value.
 */
export function describeRefusal(schema: GraphQLSchema, error: GraphQLError): string | undefined {
  const node = error.nodes?.[0];
  if (!node || !isValueNode(node) || !error.source || !node.loc) return undefined;
  return describeLiteral(schema, parse(error.source.body), node.loc.start);
}

/** Where a document breaks the grammar. */
export function describeSyntaxError(error: GraphQLError): string {
  const [location] = error.locations ?? [];
  return location ? `Syntax error at line ${location.line}, column ${location.column}.` : 'Syntax error.';
}

function describeLiteral(schema: GraphQLSchema, document: DocumentNode, start: number): string | undefined {
  const typeInfo = new TypeInfo(schema);
  let description: string | undefined;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      enter(node, _key, parent, _path, ancestors) {
        if (description || !isValueNode(node) || node.loc?.start !== start) return;
        const type = typeInfo.getInputType();
        const path = namesOf(parent ? [...ancestors, parent] : ancestors).join('.');
        description = type ? `\`${path}\` must be of type ${type}.` : `\`${path}\` cannot be used here.`;
      },
    }),
  );
  return description;
}

/** The argument and the input fields on the way to a value. */
function namesOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string[] {
  return ancestors.flatMap((ancestor) => {
    if ('length' in ancestor) return [];
    const named = ancestor as ASTNode;
    if (named.kind === Kind.VARIABLE_DEFINITION) return [`$${named.variable.name.value}`];
    return named.kind === Kind.ARGUMENT || named.kind === Kind.OBJECT_FIELD ? [named.name.value] : [];
  });
}
