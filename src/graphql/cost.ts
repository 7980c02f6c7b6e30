import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from './fragments.ts';
import { maxItems } from './list-sizes.ts';
import { argument, countCost, idsSize, pageSize, resolve, type Size, type Variables } from './page-size.ts';

/** `fixed`, and what depends on variables: each part so many times the cost of what is in it. */
interface Cost {
  fixed: number;
  parts: readonly { times: Size; of: Cost }[];
}

/** An operation's cost, as far as its document alone decides it. */
interface Estimate {
  cost: Cost;
  defaults: Variables;
}

const known = new WeakMap<OperationDefinitionNode, Estimate>();

/**
 * The largest number of values that the answer to an operation can hold. Every field counts once for each object that it can
 * be asked on: as many as a page was asked to hold, or as a list can hold at most. Fragments on different types are added up,
 * although no object is of two types, and `@skip` and `@include` are not looked at: so a document costs the same whenever it
 * asks for the same page sizes, and never less than its answer has.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  let estimate = known.get(operation);
  if (!estimate) {
    estimate = estimateOf(schema, document, operation);
    known.set(operation, estimate);
  }
  const { cost, defaults } = estimate;
  return cost.parts.length === 0 ? cost.fixed : evaluate(cost, { ...defaults, ...variables }, new Map());
}

function estimateOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Estimate {
  const root = schema.getRootType(operation.operation);
  const estimator = new Estimator(schema, document);
  return {
    cost: root ? estimator.selected(operation.selectionSet, root).own : ofNothing,
    defaults: Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
      ),
    ),
  };
}

/** What a selection costs on one object: once, and, where the object is a connection, for each item of its page. */
interface Selected {
  own: Cost;
  perItem: Cost;
}

const ofNothing: Cost = { fixed: 0, parts: [] };
const ofOne: Cost = { fixed: 1, parts: [] };

/** Looks at each selection of a document once, however often a fragment is spread. */
class Estimator {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #estimated = new Map<string, Selected>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema;
    this.#fragments = fragmentsOf(document);
  }

  selected({ selections }: SelectionSetNode, type: GraphQLNamedType): Selected {
    const costs = selections.map((node) => {
      if (node.kind === Kind.FIELD) return this.#field(node, type);
      if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value);
      return this.selected(node.selectionSet, this.#typeNamed(node.typeCondition?.name.value) ?? type);
    });
    return { own: sum(costs.map(({ own }) => own)), perItem: sum(costs.map(({ perItem }) => perItem)) };
  }

  #fragment(name: string): Selected {
    const found = this.#estimated.get(name);
    if (found) return found;
    const fragment = this.#fragments.get(name);
    const type = this.#typeNamed(fragment?.typeCondition.name.value);
    const selected =
      fragment && type ? this.selected(fragment.selectionSet, type) : { own: ofNothing, perItem: ofNothing };
    this.#estimated.set(name, selected);
    return selected;
  }

  #field(node: FieldNode, parent: GraphQLNamedType): Selected {
    const field = this.#definition(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return { own: ofOne, perItem: ofNothing };
    const { own, perItem } = this.selected(node.selectionSet, type);
    const itself = times(ownCost(field.name, node), ofOne);
    const below = sum([own, times(pageSize(node), perItem)]);
    if (!isListType(getNullableType(field.type))) return { own: sum([itself, below]), perItem: ofNothing };
    if (parent.name.endsWith('Connection')) return { own: itself, perItem: below };
    return { own: sum([itself, times(lengthOf(node, type), below)]), perItem: ofNothing };
  }

  #definition(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name);
  }
}

/** What a field costs before anything below it. */
function ownCost(name: string, node: FieldNode): Size {
  if (name === 'totalCount') return countCost(node);
  const asOf = argument(node, 'asOf');
  return asOf && asOf.value.kind !== Kind.NULL ? COST_OF_AS_OF : 1;
}

/** All that a customer was is read in its journal. */
const COST_OF_AS_OF = 20_000;

/** How many objects a list that is not read page by page has at most. */
function lengthOf(node: FieldNode, type: GraphQLNamedType): Size {
  const ids = argument(node, 'ids');
  return ids ? idsSize(ids) : maxItems(type);
}

function times(size: Size, of: Cost): Cost {
  if (of === ofNothing || size === 1) return of;
  if (of.parts.length > 0 || typeof size !== 'number') return { fixed: 0, parts: [{ times: size, of }] };
  return { fixed: bounded(size * of.fixed), parts: [] };
}

/** What depends on variables stays one and the same wherever it stands, so that it is evaluated once. */
function sum(costs: readonly Cost[]): Cost {
  const constant = costs.filter(({ parts }) => parts.length === 0);
  const fixed = constant.reduce((total, cost) => bounded(total + cost.fixed), 0);
  const parts = costs.filter((cost) => cost.parts.length > 0).map((of) => ({ times: 1, of }));
  return fixed === 0 && parts.length === 0 ? ofNothing : { fixed, parts };
}

function evaluate(cost: Cost, variables: Variables, evaluated: Map<Cost, number>): number {
  const found = evaluated.get(cost);
  if (found !== undefined) return found;
  const value = cost.parts.reduce(
    (total, { times, of }) =>
      bounded(total + bounded(resolve(times, variables) * evaluate(of, variables, evaluated))),
    cost.fixed,
  );
  evaluated.set(cost, value);
  return value;
}

/** Fragments that double each other soon cost more than a number can tell exactly. */
function bounded(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
