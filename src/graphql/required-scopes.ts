import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { InputScopes, ScopedInput } from '../auth/input-scopes.ts';
import type { Policy } from '../auth/policy.ts';
import { singleOperation } from './fragments.ts';

/** The scopes that an operation requires, split by whether its variables matter. */
interface ScopeRequirements {
  unconditional: ReadonlySet<string>;
  /** Required if the variable has a value other than null. */
  ofVariables: { name: string; scopes: readonly string[]; hasDefault: boolean }[];
  /** Variables whose values may contain fields that require scopes. */
  variables: { name: string; type: GraphQLInputType }[];
}

export type RequiredScopes = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => ReadonlySet<string>;

/**
 * Returns a function that computes the scopes of an operation: those of every selected field, including
 * fields that a directive skips, and those of all given arguments, input fields and enum values. An argument
 * or input field with the value null requires no scope.
 */
export function requiredScopes(schema: GraphQLSchema, policy: Policy): RequiredScopes {
  const { inputs } = policy;
  const known = new WeakMap<OperationDefinitionNode, ScopeRequirements>();
  return (document, operation, variables) => {
    let requirements = known.get(operation);
    if (!requirements) {
      requirements = requirementsOf(schema, policy, document, operation);
      known.set(operation, requirements);
    }
    return withVariables(inputs, requirements, variables);
  };
}

function withVariables(
  inputs: InputScopes,
  { unconditional, ofVariables, variables: typed }: ScopeRequirements,
  variables: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  if (ofVariables.length === 0 && typed.length === 0) return unconditional;
  const scopes = new Set(unconditional);
  for (const { name, scopes: needed, hasDefault } of ofVariables) {
    const value = variables[name];
    if (value === undefined ? hasDefault : value !== null) for (const scope of needed) scopes.add(scope);
  }
  for (const { name, type } of typed) inputs.collectScopes(type, variables[name], scopes);
  return scopes;
}

function requirementsOf(
  schema: GraphQLSchema,
  policy: Policy,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ScopeRequirements {
  const { inputs } = policy;
  const unconditional = new Set<string>();
  const ofVariables: ScopeRequirements['ofVariables'] = [];
  const defaults = new Set(withDefault(operation));
  const addScopesOf = (input: ScopedInput | null | undefined, value: ValueNode) => {
    const scopes = inputs.of(input);
    if (value.kind === Kind.VARIABLE) {
      const name = value.name.value;
      if (scopes.length > 0) ofVariables.push({ name, scopes, hasDefault: defaults.has(name) });
    } else if (value.kind !== Kind.NULL) for (const scope of scopes) unconditional.add(scope);
  };
  const info = new TypeInfo(schema);
  visit(
    singleOperation(document, operation),
    visitWithTypeInfo(info, {
      Field({ name }) {
        if (SCHEMA_FIELDS.has(name.value)) unconditional.add('schema:read');
        const type = info.getParentType();
        const field = type && policy.ofField(type.name, name.value);
        for (const scope of field?.scopes ?? []) unconditional.add(scope);
      },
      Argument: ({ value }) => addScopesOf(info.getArgument(), value),
      ObjectField({ name, value }) {
        const parent = getNamedType(info.getParentInputType());
        addScopesOf(isInputObjectType(parent) ? parent.getFields()[name.value] : null, value);
      },
      EnumValue: (node) => addScopesOf(info.getEnumValue(), node),
    }),
  );
  return {
    unconditional,
    ofVariables,
    variables: typedVariables(schema, inputs, operation),
  };
}

/**
 * Introspection requires a scope of its own. `__typename` does not, because it reveals nothing that the
 * result does not show.
 */
const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** The variables with a default value other than null. */
function withDefault({ variableDefinitions = [] }: OperationDefinitionNode): string[] {
  return variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue && defaultValue.kind !== Kind.NULL ? [variable.name.value] : [],
  );
}

function typedVariables(
  schema: GraphQLSchema,
  inputs: InputScopes,
  operation: OperationDefinitionNode,
): ScopeRequirements['variables'] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node);
    return isInputType(type) && inputs.mayNeedScopes(type) ? [{ name: variable.name.value, type }] : [];
  });
}
