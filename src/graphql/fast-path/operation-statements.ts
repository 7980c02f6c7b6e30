import { type DocumentNode, getVariableValues, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { OnlyStatement } from '../../read/read-transaction.ts';
import type { OperationRequest } from '../admission.ts';
import {
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

/** The statements of an operation for the same conditions of `@skip` and `@include`, and the same access to PII. */
interface Form {
  sites: readonly ArgumentSite[];
  /** By the shapes of the arguments. */
  texts: Map<string, string>;
}

/** Maximum number of statements that are kept for an operation. Requests that need others take the plain path. */
const MAX_STATEMENTS = 32;

/** The statements of one operation. Each is built when a request needs it for the first time. */
export class OperationStatements {
  readonly #fast: FastSchema;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #conditions: readonly string[];
  readonly #onBuilt: (text: string) => void;
  /** By conditions and access. Null: a field needs its resolver. A text: no statement is needed. */
  readonly #forms = new Map<string, Form | { dataText: string } | null>();
  #count = 0;

  /** `onBuilt` is called with the text of each statement that is kept. */
  constructor(
    fast: FastSchema,
    { document, operation }: Pick<OperationRequest, 'document' | 'operation'>,
    onBuilt: (text: string) => void,
  ) {
    this.#fast = fast;
    this.#document = document;
    this.#operation = operation;
    this.#conditions = conditionalVariables(document);
    this.#onBuilt = onBuilt;
  }

  /**
   * Returns the statement of a request, or null if it must take the plain path. Throws CallerError if an
   * argument is invalid.
   */
  of(variables: OperationRequest['variables'], canReadPii: boolean): OperationStatement | null {
    const definitions = this.#operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(this.#fast.schema, definitions, variables);
    if (!coerced) return null;
    const name = `${canReadPii} ${this.#conditions.map((each) => coerced[each] === true)}`;
    const form = this.#forms.get(name);
    if (form === null || (form && 'dataText' in form)) return form;
    try {
      return this.#find(form, coerced) ?? this.#build(name, form, coerced, canReadPii);
    } catch (error) {
      if (!(error instanceof PlainPathNeeded)) throw error;
      if (error.isForEveryRequest) this.#forms.set(name, null);
      return null;
    }
  }

  #find(form: Form | undefined, variables: Record<string, unknown>): OperationStatement | null {
    if (!form) return null;
    const sources = form.sites.map((site) => evaluate(site, variables));
    const text = form.texts.get(nameOf(sources));
    return text === undefined ? null : statementOf(text, sources);
  }

  #build(
    name: string,
    form: Form | undefined,
    variables: Record<string, unknown>,
    canReadPii: boolean,
  ): OperationStatement | null {
    if (this.#count >= MAX_STATEMENTS) return null;
    const request = { document: this.#document, operation: this.#operation, variables, canReadPii };
    const built = buildOperation(this.#fast, request);
    if ('dataText' in built) {
      this.#forms.set(name, built);
      return built;
    }
    const { text, sites } = built;
    const sources = sites.map((site) => evaluate(site, variables));
    const { texts } = form ?? { texts: new Map<string, string>() };
    this.#forms.set(name, { sites, texts: texts.set(nameOf(sources), text) });
    this.#count += 1;
    this.#onBuilt(text);
    return statementOf(text, sources);
  }
}

function nameOf(sources: readonly Source[]): string {
  return sources.map(shapeOf).join('\n');
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
