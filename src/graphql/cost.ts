import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Amount, Evaluation, largest, product, sum, type Variables } from './amount.ts';
import type { FieldCost, FieldCosts } from './cost-directives.ts';
import { fragmentsOf } from './fragments.ts';
import { argumentOf, sizeOf } from './list-size.ts';
import { appliesTo, fieldOf, objectTypesOf } from './object-types.ts';

/** The costs of an operation, as far as its document determines them. */
export interface OperationCost {
  /** Cost with the sizes of `@listSize`. */
  of(variables: Variables): number;
  /** Cost without the items of lists. */
  withoutItems: number;
  /** Cost of one item of a list by its selection set, without the items of lists in it. */
  itemCosts: ReadonlyMap<SelectionSetNode, number>;
}

export type CostsOfOperations = (document: DocumentNode, operation: OperationDefinitionNode) => OperationCost;

/**
 * Creates a function that returns the costs of an operation: the sum of the weights of its fields, each for
 * every object on which it is resolved. A list of scalars costs 1 for each item. An object of several possible
 * types costs as much as the most expensive one. `@skip` and `@include` are ignored. So a document with the
 * same page sizes always has the same cost.
 */
export function operationCosts(schema: GraphQLSchema, costs: FieldCosts): CostsOfOperations {
  const known = new WeakMap<OperationDefinitionNode, OperationCost>();
  return (document, operation) => {
    const found = known.get(operation);
    if (found) return found;
    const cost = costOf(new Estimator(schema, costs, fragmentsOf(document)), operation, schema);
    known.set(operation, cost);
    return cost;
  };
}

function costOf(
  estimator: Estimator,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  const { own, withoutItems } = root ? estimator.ofSet(operation.selectionSet, root) : NOTHING;
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  return {
    of: (variables) =>
      typeof own === 'number' ? own : new Evaluation({ ...defaults, ...variables }).of(own),
    withoutItems,
    itemCosts: estimator.itemCosts,
  };
}

/** Cost of a selection. */
interface Selected {
  /** For the object itself. */
  own: Amount;
  /** For each item of the page if the object is a connection. */
  perItem: Amount;
  /** For the object itself, without the items of lists. */
  withoutItems: number;
}

const NOTHING: Selected = { own: 0, perItem: 0, withoutItems: 0 };
/** An item of a list of scalars. */
const ONE: Selected = { own: 1, perItem: 0, withoutItems: 1 };

/** Estimates each selection set once for each type, however often its fragment is spread. */
class Estimator {
  readonly itemCosts = new Map<SelectionSetNode, number>();
  readonly #schema: GraphQLSchema;
  readonly #costs: FieldCosts;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #estimated = new Map<SelectionSetNode, Map<GraphQLObjectType, Selected>>();

  constructor(
    schema: GraphQLSchema,
    costs: FieldCosts,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {
    this.#schema = schema;
    this.#costs = costs;
    this.#fragments = fragments;
  }

  ofSet(set: SelectionSetNode, type: GraphQLObjectType): Selected {
    const ofTypes = this.#estimated.get(set) ?? new Map<GraphQLObjectType, Selected>();
    this.#estimated.set(set, ofTypes);
    const found = ofTypes.get(type);
    if (found) return found;
    const selected = combined(
      set.selections.map((node) => this.#ofSelection(node, type)),
      sum,
    );
    ofTypes.set(type, selected);
    return selected;
  }

  #ofSelection(node: SelectionNode, type: GraphQLObjectType): Selected {
    if (node.kind === Kind.FIELD) return this.#ofField(node, type);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const applies = fragment && appliesTo(this.#schema, fragment.typeCondition?.name.value, type);
    return applies ? this.ofSet(fragment.selectionSet, type) : NOTHING;
  }

  #ofField(node: FieldNode, parent: GraphQLObjectType): Selected {
    const cost = this.#costs(parent.name, node.name.value);
    const weight = weightOf(cost, node);
    const field = fieldOf(parent, node.name.value);
    if (!field) return { own: weight, perItem: 0, withoutItems: weight };
    const size = cost.listSize ? sizeOf(cost.listSize, node) : 0;
    const value = node.selectionSet ? this.#ofObject(node.selectionSet, getNamedType(field.type)) : null;
    if (!isListType(getNullableType(field.type))) {
      const { own, perItem, withoutItems } = value ?? NOTHING;
      return {
        own: sum([weight, own, product(size, perItem)]),
        perItem: 0,
        withoutItems: weight + withoutItems,
      };
    }
    const item = value ?? ONE;
    this.#noteItem(node, item);
    if (!cost.listSize) return { own: weight, perItem: item.own, withoutItems: weight };
    return { own: sum([weight, product(size, item.own)]), perItem: 0, withoutItems: weight };
  }

  #ofObject(set: SelectionSetNode, type: GraphQLNamedType): Selected {
    const types = objectTypesOf(this.#schema, type);
    return combined(
      types.map((each) => this.ofSet(set, each)),
      largest,
    );
  }

  #noteItem({ selectionSet }: FieldNode, { withoutItems }: Selected): void {
    if (selectionSet)
      this.itemCosts.set(selectionSet, Math.max(withoutItems, this.itemCosts.get(selectionSet) ?? 0));
  }
}

function combined(each: readonly Selected[], how: (amounts: readonly Amount[]) => Amount): Selected {
  return {
    own: how(each.map(({ own }) => own)),
    perItem: how(each.map(({ perItem }) => perItem)),
    withoutItems: how(each.map(({ withoutItems }) => withoutItems)) as number,
  };
}

/** Weight of a field with its arguments. */
function weightOf({ weight, argumentWeights }: FieldCost, node: FieldNode): number {
  let total = weight;
  for (const [name, each] of argumentWeights) {
    const given = argumentOf(node, name);
    if (given && given.value.kind !== Kind.NULL) total += each;
  }
  return total;
}
