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

/** How large an operation is, whatever its fields cost. */
export interface OperationSize {
  /** Of the whole document. */
  aliases: number;
  /** How often one is used in the whole document. */
  directives: number;
  /** Fields within fields. Introspection has its own shape and is left alone. */
  depth: number;
  /** Fields at the root. */
  rootFields: number;
}

const known = new WeakMap<OperationDefinitionNode, OperationSize>();

/** Measured once for each operation, each fragment once, however often it is spread. */
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
  const extent = { ...counted(document), depth: depth(set), rootFields: rootFields(set) };
  known.set(operation, extent);
  return extent;
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

/** Measures selections by what it makes of each field, and of several together. */
function inSelections(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ofField: OfField,
  together: (each: number[]) => number,
): Measure {
  const measured = new Map<string, number>();
  const ofFragment = (name: string) => {
    const value = measured.get(name) ?? measure(fragments.get(name)?.selectionSet);
    measured.set(name, value);
    return value;
  };
  const measure: Measure = (set) =>
    together(
      (set?.selections ?? []).map((node) => {
        if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
        return node.kind === Kind.FIELD ? ofField(node, measure) : measure(node.selectionSet);
      }),
    );
  return measure;
}

const depthOfField: OfField = ({ name, selectionSet }, measure) =>
  name.value.startsWith('__') ? 0 : 1 + measure(selectionSet);
