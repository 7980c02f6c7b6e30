import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from './fragments.ts';

/** Size of an operation, regardless of the cost of its fields. */
export interface OperationSize {
  /** Number of aliases in the document, in all its operations. */
  aliases: number;
  /** Number of directives in the document, in all its operations. */
  directives: number;
  /**
   * Nesting depth of fields. Introspection fields are not counted, because introspection is nested deeply by
   * nature.
   */
  depth: number;
  rootFields: number;
}

const known = new WeakMap<OperationDefinitionNode, OperationSize>();

/** Measures each operation once, and each fragment once however often it is spread. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): OperationSize {
  const found = known.get(operation);
  if (found) return found;
  const fragments = fragmentsOf(document);
  const depth = inSelections(fragments, depthOfField, (depths) => Math.max(0, ...depths));
  const rootFields = inSelections(
    fragments,
    () => 1,
    (counts) => counts.reduce((total, count) => total + count, 0),
  );
  const set = operation.selectionSet;
  const size = { ...counted(document), depth: depth(set), rootFields: rootFields(set) };
  known.set(operation, size);
  return size;
}

function counted(document: DocumentNode): Pick<OperationSize, 'aliases' | 'directives'> {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field({ alias }) {
      if (alias) counts.aliases += 1;
    },
    Directive() {
      counts.directives += 1;
    },
  });
  return counts;
}

type Measure = (set: SelectionSetNode | undefined) => number;
type OfField = (node: SelectionNode & { kind: Kind.FIELD }, measure: Measure) => number;

/**
 * Returns a function that measures a selection set: `ofField` measures a field, `combine` combines the values
 * of a selection set.
 */
function inSelections(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ofField: OfField,
  combine: (each: number[]) => number,
): Measure {
  const measured = new Map<string, number>();
  const ofFragment = (name: string) => {
    const value = measured.get(name) ?? measure(fragments.get(name)?.selectionSet);
    measured.set(name, value);
    return value;
  };
  const measure: Measure = (set) =>
    combine(
      (set?.selections ?? []).map((node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
        return node.kind === Kind.FIELD ? ofField(node, measure) : measure(node.selectionSet);
      }),
    );
  return measure;
}

const depthOfField: OfField = ({ name, selectionSet }, measure) =>
  name.value.startsWith('__') ? 0 : 1 + measure(selectionSet);
