import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { CallerError } from '../errors.ts';
import { DEEPEST } from './limits.ts';

/** Throws QUERY_TOO_COMPLEX for fields nested too deep. Introspection has its own shape and is left alone. */
export function requireDepth(document: DocumentNode, operation: OperationDefinitionNode): void {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  if (depthOf(operation.selectionSet, fragments) <= DEEPEST) return;
  throw new CallerError('QUERY_TOO_COMPLEX', `Fields may be nested ${DEEPEST} deep.`);
}

/** Fragments cannot form a circle here: validation was before. */
function depthOf(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const depths = (set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      return depthOf(fragments.get(selection.name.value)?.selectionSet, fragments);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, fragments);
    return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet, fragments);
  });
  return Math.max(0, ...depths);
}
