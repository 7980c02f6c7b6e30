import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Selection } from '../read/loaders.ts';
import { singleOperation } from './fragments.ts';

/** Returns a function that returns what an operation selects. */
export function selectionOfOperations(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, Selection>();
  return (document: DocumentNode, operation: OperationDefinitionNode): Selection => {
    const selection = known.get(operation) ?? selectionOf(schema, document, operation);
    known.set(operation, selection);
    return selection;
  };
}

function selectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Selection {
  const [fields, types] = [new Set<string>(), new Set<string>()];
  const info = new TypeInfo(schema);
  visit(
    singleOperation(document, operation),
    visitWithTypeInfo(info, {
      Field({ name }) {
        const type = info.getParentType()?.name;
        if (type === undefined) return;
        types.add(type);
        fields.add(`${type}.${name.value}`);
      },
    }),
  );
  return { fields, types };
}
