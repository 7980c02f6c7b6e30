import { type DocumentNode, getVariableValues, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { OnlyStatement } from '../../read/read-transaction.ts';
import type { OperationRequest } from '../admission.ts';
import { weightOfStatement } from '../document-weight.ts';
import {
  type Access,
  type ArgumentSite,
  evaluate,
  isValueDependent,
  PlainPathNeeded,
  type Source,
  shapeOf,
  valuesOf,
} from './argument-site.ts';
import { buildOperation } from './build-operation.ts';
import type { FastSchema } from './operation-context.ts';

/** How to get the JSON text of `data`. */
export type OperationStatement = OnlyStatement | { dataText: string };

/**
 * What is known of an operation for the same conditions of `@skip` and `@include`, and the same access to PII: the
 * fields whose arguments have parameters, or a response that needs no statement. Null: a field needs its resolver.
 */
type Form = { sites: readonly ArgumentSite[] } | { dataText: string } | null;

/** Maximum number of forms, and of statements, that are kept for an operation. */
const MAX_FORMS = 32;
const MAX_STATEMENTS = 32;

/** The statements of one operation. Each is built when a request needs it. The least recently used are dropped. */
export class OperationStatements {
  readonly #fast: FastSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #conditions: readonly string[];
  /** By conditions and access. A form is wrapped, because the cache has no null. */
  readonly #forms = new LRUCache<string, { form: Form }>({ max: MAX_FORMS });
  /** By conditions, access and the shapes of the arguments. */
  readonly #texts: LRUCache<string, string>;

  /** `onResized` is called with the number of bytes by which the kept statements have grown or shrunk. */
  constructor(
    fast: FastSchema,
    { document, operation }: Pick<OperationRequest, 'document' | 'operation'>,
    onResized: (bytes: number) => void,
  ) {
    this.#fast = fast;
    this.#document = document;
    this.#operation = operation;
    this.#conditions = conditionalVariables(document);
    this.#texts = new LRUCache({
      max: MAX_STATEMENTS,
      onInsert: (text) => onResized(weightOfStatement(text)),
      dispose: (text) => onResized(-weightOfStatement(text)),
    });
  }

  /**
   * Returns the statement of a request, or null if it must take the plain path. Throws CallerError or
   * GraphQLError if an argument is invalid.
   */
  of(variables: OperationRequest['variables'], access: Access): OperationStatement | null {
    const definitions = this.#operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(this.#fast.schema, definitions, variables);
    // graphql-js reports a condition that is null.
    if (!coerced || this.#conditions.some((name) => coerced[name] === null)) return null;
    const name = `${access.canReadPii} ${this.#conditions.map((each) => coerced[each])}`;
    const known = this.#forms.get(name)?.form;
    if (known === null || (known && 'dataText' in known)) return known;
    try {
      return (known && this.#find(name, known.sites, coerced, access)) ?? this.#build(name, coerced, access);
    } catch (error) {
      if (!(error instanceof PlainPathNeeded)) throw error;
      if (error.isForEveryRequest) this.#forms.set(name, { form: null });
      return null;
    }
  }

  #find(
    name: string,
    sites: readonly ArgumentSite[],
    variables: Record<string, unknown>,
    access: Access,
  ): OperationStatement | undefined {
    const sources = sites.map((site) => evaluate(site, variables, access));
    const text = this.#texts.get(nameOf(name, sources));
    return text === undefined ? undefined : statementOf(text, sources);
  }

  #build(name: string, variables: Record<string, unknown>, access: Access): OperationStatement {
    const request = { document: this.#document, operation: this.#operation, variables, access };
    const built = buildOperation(this.#fast, request);
    this.#forms.set(name, { form: built });
    if ('dataText' in built) return built;
    const sources = built.sites.map((site) => evaluate(site, variables, access));
    this.#texts.set(nameOf(name, sources), built.text);
    return statementOf(built.text, sources);
  }
}

function nameOf(form: string, sources: readonly Source[]): string {
  return [form, ...sources.map(shapeOf)].join('\n');
}

function statementOf(text: string, sources: readonly Source[]): OperationStatement {
  return {
    text,
    values: sources.flatMap(valuesOf),
    valueDependentPlan: sources.some(isValueDependent),
  };
}

/** Returns the variables that are used in `@skip` and `@include` anywhere in a document. */
function conditionalVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: [condition] = [] }) {
      const isCondition = name.value === 'skip' || name.value === 'include';
      if (isCondition && condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
    },
  });
  return [...names];
}
