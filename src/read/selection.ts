import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The fields that a document selects anywhere, by the name of the type or interface they are selected on. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<DocumentNode, Selection>();

/** Computed once for each document: the same parsed document is used again for the same text. */
export function selectionOf(schema: GraphQLSchema, document: DocumentNode): Selection {
  const found = known.get(document);
  if (found) return found;
  const selection = collect(schema, document);
  known.set(document, selection);
  return selection;
}

function collect(schema: GraphQLSchema, document: DocumentNode): Selection {
  const fields = new Map<string, Set<string>>();
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field(node) {
        const type = typeInfo.getParentType();
        if (!type) return;
        const name = getNamedType(type).name;
        fields.set(name, (fields.get(name) ?? new Set()).add(node.name.value));
      },
    }),
  );
  return fields;
}
