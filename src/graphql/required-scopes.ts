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
import { type InputScopes, inputScopes, type ScopedInput } from '../auth/input-scopes.ts';
import type { Policy } from '../auth/policy.ts';
import { alone } from './fragments.ts';

/** The scopes that an operation needs: those that its document tells, and those that depend on its variables. */
interface ScopeRequirements {
  unconditional: ReadonlySet<string>;
  /** Needed when the variable has a value that is not null. */
  ofVariables: { name: string; scopes: readonly string[]; hasDefault: boolean }[];
  /** What is in them may need scopes of its own. */
  variables: { name: string; type: GraphQLInputType }[];
}

export type RequiredScopes = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => ReadonlySet<string>;

/**
 * Tells which scopes an operation needs: those of every field that it selects, also of one that a directive may skip, and
 * those of the arguments, input fields and enumeration values that it gives. What is null is not given.
 */
export function requiredScopes(schema: GraphQLSchema, policy: Policy): RequiredScopes {
  const inputs = inputScopes(schema);
  const known = new WeakMap<OperationDefinitionNode, ScopeRequirements>();
  return (document, operation, variables) => {
    let requirements = known.get(operation);
    if (!requirements) {
      requirements = requirementsOf(schema, policy, inputs, document, operation);
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
  inputs: InputScopes,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ScopeRequirements {
  const unconditional = new Set<string>();
  const ofVariables: ScopeRequirements['ofVariables'] = [];
  const defaults = new Set(withDefault(operation));
  const given = (thing: ScopedInput | null | undefined, value: ValueNode) => {
    const scopes = inputs.of(thing);
    if (value.kind === Kind.VARIABLE) {
      const name = value.name.value;
      if (scopes.length > 0) ofVariables.push({ name, scopes, hasDefault: defaults.has(name) });
    } else if (value.kind !== Kind.NULL) for (const scope of scopes) unconditional.add(scope);
  };
  const info = new TypeInfo(schema);
  visit(
    alone(document, operation),
    visitWithTypeInfo(info, {
      Field({ name }) {
        if (SCHEMA_FIELDS.has(name.value)) unconditional.add('schema:read');
        const type = info.getParentType();
        const field = type && policy.ofField(type.name, name.value);
        for (const scope of field?.scopes ?? []) unconditional.add(scope);
      },
      Argument: ({ value }) => given(info.getArgument(), value),
      ObjectField({ name, value }) {
        const parent = getNamedType(info.getParentInputType());
        given(isInputObjectType(parent) ? parent.getFields()[name.value] : null, value);
      },
      EnumValue: (node) => given(info.getEnumValue(), node),
    }),
  );
  return {
    unconditional,
    ofVariables,
    variables: typedVariables(schema, inputs, operation),
  };
}

/** The schema is for holders of a scope of its own; `__typename` tells nothing that an answer does not. */
const SCHEMA_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** The variables that have a value when none is given. */
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
