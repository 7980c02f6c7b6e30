import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { readsOf } from './field-reads.ts';
import type { Relation } from './relation.ts';
import {
  conditionalVariables,
  type DirectiveConditions,
  directiveConditionsOf,
  isIncluded,
} from './skip-include.ts';

/** What an operation reads, derived from its document and its `@skip` and `@include` conditions. */
export interface ReadPlan {
  /** All selected fields, by the name of the type or interface they are selected on. */
  fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** All relations that the selected fields read. */
  relations: ReadonlySet<Relation>;
  /** The relations to prefetch with the rows of a type, by type name. */
  prefetch: ReadonlyMap<string, ReadonlySet<Relation>>;
  /** Whether cursors may be selected. */
  cursors: boolean;
  /** Whether the statement of the only root field loads everything. */
  single: boolean;
  /** Maximum number of owners whose rows one statement reads. */
  ownersPerStatement: number;
}

/**
 * Owners per statement of an operation whose lists could have more items than its cost allows. Reading can
 * then stop between two statements.
 */
const OWNERS_PER_STEP = 100;

export const emptyPlan: ReadPlan = {
  fields: new Map(),
  relations: new Set(),
  prefetch: new Map(),
  cursors: true,
  single: false,
  ownersPerStatement: 10_000,
};

/** Creates a plan without prefetching for callers that already know the fields. */
export function planForFields(fields: ReadPlan['fields']): ReadPlan {
  return { ...emptyPlan, fields };
}

/**
 * Creates a function that returns the plan of an operation. If `lookAhead` is false, plans do not prefetch.
 * Nor does the plan of an operation that is read in steps.
 */
export function createPlanner(schema: GraphQLSchema, lookAhead: boolean) {
  const known = new WeakMap<OperationDefinitionNode, Map<string, ReadPlan>>();
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    inSteps: boolean,
  ): ReadPlan => {
    const conditions = directiveConditionsOf(document, operation, variables);
    const plans = known.get(operation) ?? new Map<string, ReadPlan>();
    known.set(operation, plans);
    const key = inSteps ? `${conditions.key} in steps` : conditions.key;
    const found = plans.get(key);
    if (found) return found;
    const plan = planOf(schema, document, operation, conditions);
    const made = lookAhead && !inSteps ? plan : withoutPrefetch(plan, inSteps);
    if (plans.size < MAX_PLANS) plans.set(key, made);
    return made;
  };
}

function withoutPrefetch({ fields, relations }: ReadPlan, inSteps: boolean): ReadPlan {
  const plan = { ...planForFields(fields), relations };
  return inSteps ? { ...plan, ownersPerStatement: OWNERS_PER_STEP } : plan;
}

const CURSORS = ['cursor', 'startCursor', 'endCursor'];

/** Maximum number of cached plans of one operation. Each condition can double their number. */
const MAX_PLANS = 32;

/** Returns the maximum number of plans that can be cached for a document: the sum over its operations. */
export function maxPlans(document: DocumentNode): number {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return operations.length * Math.min(2 ** conditionalVariables(document).length, MAX_PLANS);
}

function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: DirectiveConditions,
): ReadPlan {
  const visitor = new PlanVisitor(schema, document, conditions);
  const root = schema.getRootType(operation.operation);
  if (!root) return emptyPlan;
  visitor.visitSelections(operation.selectionSet, root);
  return visitor.plan(root);
}

/**
 * Visits all selections of an operation. Each fragment is visited once, because the plan does not depend on
 * where a field is selected.
 */
class PlanVisitor {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, { type: string; selectionSet: SelectionSetNode }>;
  readonly #conditions: DirectiveConditions;
  readonly #visited = new Set<string>();
  readonly #fields = new Map<string, Set<string>>();
  /**
   * Number of selections that return each type. With more than one, prefetching would read for all of them
   * what only one selects.
   */
  readonly #counts = new Map<string, number>();
  readonly #relations = new Set<Relation>();
  readonly #nested: { type: GraphQLObjectType; relation: Relation }[] = [];
  #rootFields = 0;
  #knowsAll = true;

  constructor(schema: GraphQLSchema, document: DocumentNode, conditions: DirectiveConditions) {
    this.#schema = schema;
    this.#conditions = conditions;
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [
              [
                definition.name.value,
                { type: definition.typeCondition.name.value, selectionSet: definition.selectionSet },
              ],
            ]
          : [],
      ),
    );
  }

  visitSelections({ selections }: SelectionSetNode, type: GraphQLNamedType): void {
    for (const node of selections) {
      if (isIncluded(node, this.#conditions)) this.#select(node, type);
    }
  }

  plan(root: GraphQLObjectType): ReadPlan {
    const prefetch = new Map<string, Set<Relation>>();
    for (const { type, relation } of this.#nested) {
      if ((this.#counts.get(type.name) ?? 0) > 1) this.#knowsAll = false;
      else prefetch.set(type.name, (prefetch.get(type.name) ?? new Set()).add(relation));
    }
    const single = this.#knowsAll && this.#rootFields === 1 && root === this.#schema.getQueryType();
    const cursors = CURSORS.some((name) => [...this.#fields.values()].some((names) => names.has(name)));
    return { ...emptyPlan, fields: this.#fields, relations: this.#relations, prefetch, cursors, single };
  }

  #select(node: SelectionNode, type: GraphQLNamedType): void {
    if (node.kind === Kind.FIELD) this.#field(node, type);
    else if (node.kind === Kind.INLINE_FRAGMENT)
      this.visitSelections(node.selectionSet, this.#named(node.typeCondition?.name.value, type));
    else this.#fragment(node.name.value);
  }

  #fragment(name: string): void {
    const fragment = this.#fragments.get(name);
    if (!fragment || this.#visited.has(name)) return;
    this.#visited.add(name);
    this.visitSelections(fragment.selectionSet, this.#named(fragment.type));
  }

  #field({ name: { value: name }, selectionSet }: FieldNode, type: GraphQLNamedType): void {
    this.#fields.set(type.name, (this.#fields.get(type.name) ?? new Set()).add(name));
    if (name === '__typename') return;
    const concrete = this.#concrete(type);
    const isRoot = concrete.some((each) => each === this.#schema.getQueryType());
    if (isRoot) this.#rootFields += 1;
    for (const each of concrete) this.#reads(each, name, isRoot);
    const [field] = concrete.flatMap((each) => each.getFields()[name] ?? []);
    const given = field && getNamedType(field.type);
    if (!given || !selectionSet || !isCompositeType(given)) return;
    for (const { name: typeName } of this.#concrete(given))
      this.#counts.set(typeName, (this.#counts.get(typeName) ?? 0) + 1);
    this.visitSelections(selectionSet, given);
  }

  #reads(type: GraphQLObjectType, name: string, isRoot: boolean): void {
    const field = type.getFields()[name];
    const reads = field && readsOf(field);
    if (reads === undefined || reads === 'ROOT_STATEMENT')
      this.#knowsAll &&= reads === 'ROOT_STATEMENT' && isRoot;
    else if (reads !== 'NONE') this.#readsRelation(type, reads);
  }

  #readsRelation(type: GraphQLObjectType, reads: Relation | { ofCustomer: Relation }): void {
    if ('ofCustomer' in reads) this.#knowsAll = false;
    else this.#nested.push({ type, relation: reads });
    this.#relations.add('ofCustomer' in reads ? reads.ofCustomer : reads);
  }

  #concrete(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.#schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  #named(name: string | undefined, type?: GraphQLNamedType): GraphQLNamedType {
    const found = name === undefined ? type : this.#schema.getType(name);
    if (!found) throw new Error('the document has not been validated');
    return found;
  }
}
