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

/**
 * A cost is `fixed` plus parts that depend on variables. Each part is the cost `of` one object, multiplied by
 * the number of objects.
 */
interface Cost {
  fixed: number;
  parts: readonly { times: Size; of: Cost }[];
}

/** Cost of an operation as far as its document determines it, and the default values of its variables. */
interface Estimate {
  cost: Cost;
  defaults: Variables;
}

const known = new WeakMap<OperationDefinitionNode, Estimate>();

/**
 * Returns the largest number of values that the result of an operation can contain. Every field counts once
 * for each object that it can be resolved on: the requested page size, or the maximum length of a list.
 * Fragments on different types are added up, although no object has two types, and `@skip` and `@include` are
 * ignored. So a document with the same page sizes always has the same cost, and the cost is never lower than
 * the number of values in the result.
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
    cost: root ? estimator.selected(operation.selectionSet, root).own : NO_COST,
    defaults: Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
      ),
    ),
  };
}

/**
 * Cost of a selection set: `own` for the object itself, and `perItem` for each item of the page if the object
 * is a connection.
 */
interface Selected {
  own: Cost;
  perItem: Cost;
}

const NO_COST: Cost = { fixed: 0, parts: [] };
const ONE: Cost = { fixed: 1, parts: [] };

/** Estimates each fragment once, however often it is spread. */
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
      fragment && type ? this.selected(fragment.selectionSet, type) : { own: NO_COST, perItem: NO_COST };
    this.#estimated.set(name, selected);
    return selected;
  }

  #field(node: FieldNode, parent: GraphQLNamedType): Selected {
    const field = this.#definition(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !isCompositeType(type) || !node.selectionSet) return { own: ONE, perItem: NO_COST };
    const { own, perItem } = this.selected(node.selectionSet, type);
    const ownValues = multiplied(ownCost(field.name, node), ONE);
    const children = sum([own, multiplied(pageSize(node), perItem)]);
    if (!isListType(getNullableType(field.type)))
      return { own: sum([ownValues, children]), perItem: NO_COST };
    if (parent.name.endsWith('Connection')) return { own: ownValues, perItem: children };
    return { own: sum([ownValues, multiplied(lengthOf(node, type), children)]), perItem: NO_COST };
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

/** Cost of a field without its selection set. */
function ownCost(name: string, node: FieldNode): Size {
  if (name === 'totalCount') return countCost(node);
  const asOf = argument(node, 'asOf');
  return asOf && asOf.value.kind !== Kind.NULL ? COST_OF_AS_OF : 1;
}

/** `asOf` replays the whole journal of the customer. */
const COST_OF_AS_OF = 20_000;

/** Maximum number of objects in a list without pagination. */
function lengthOf(node: FieldNode, type: GraphQLNamedType): Size {
  const ids = argument(node, 'ids');
  return ids ? idsSize(ids) : maxItems(type);
}

function multiplied(size: Size, of: Cost): Cost {
  if (of === NO_COST || size === 1) return of;
  if (of.parts.length > 0 || typeof size !== 'number') return { fixed: 0, parts: [{ times: size, of }] };
  return { fixed: bounded(size * of.fixed), parts: [] };
}

/** Costs that depend on variables stay shared objects, so that `evaluate` computes each of them once. */
function sum(costs: readonly Cost[]): Cost {
  const constant = costs.filter(({ parts }) => parts.length === 0);
  const fixed = constant.reduce((total, cost) => bounded(total + cost.fixed), 0);
  const parts = costs.filter((cost) => cost.parts.length > 0).map((of) => ({ times: 1, of }));
  return fixed === 0 && parts.length === 0 ? NO_COST : { fixed, parts };
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

/** Nested fragment spreads can double the cost at each level, up to more than an exact integer. */
function bounded(cost: number): number {
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
