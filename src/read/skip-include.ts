import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';

/** Values of the variables in `@skip` and `@include` directives of a request. */
export interface DirectiveConditions {
  /** Values by variable name. */
  values: ReadonlyMap<string, unknown>;
  /** The same values as text, for use as a cache key. */
  key: string;
}

const NONE: DirectiveConditions = { values: new Map(), key: '' };

const known = new WeakMap<DocumentNode, readonly string[]>();

export function directiveConditionsOf(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): DirectiveConditions {
  const names = conditionalVariables(document);
  if (names.length === 0) return NONE;
  const values = new Map(
    names.map((name) => {
      if (Object.hasOwn(variables, name)) return [name, variables[name]];
      const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
      const byDefault = definition?.defaultValue;
      return [name, byDefault?.kind === Kind.BOOLEAN ? byDefault.value : undefined];
    }),
  );
  return { values, key: names.map((name) => `${name}=${values.get(name) === true}`).join() };
}

/** Returns the variables that are used in `@skip` and `@include` anywhere in a document. */
export function conditionalVariables(document: DocumentNode): readonly string[] {
  const found = known.get(document);
  if (found) return found;
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = conditionIn(node);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  known.set(document, [...names]);
  return [...names];
}

/** Whether a selection is included in this request. */
export function isIncluded({ directives = [] }: SelectionNode, { values }: DirectiveConditions): boolean {
  return directives.every((directive) => {
    const value = conditionIn(directive);
    if (!value) return true;
    const holds = value.kind === Kind.VARIABLE ? values.get(value.name.value) === true : isTrue(value);
    return directive.name.value === 'include' ? holds : !holds;
  });
}

function conditionIn({ name, arguments: given = [] }: DirectiveNode) {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given.find((argument) => argument.name.value === 'if')?.value;
}

function isTrue(value: { kind: Kind; value?: unknown }): boolean {
  return value.kind === Kind.BOOLEAN && value.value === true;
}
