import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { scopesOn } from './field-policy.ts';

/** An input that may require scopes. */
export type ScopedInput = GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

export interface InputScopes {
  of(input: ScopedInput | null | undefined): readonly string[];
  /** Whether any value of the type may require a scope. */
  mayNeedScopes(type: GraphQLInputType): boolean;
  /** Adds the scopes that a value and everything in it require. Null requires none. */
  collectScopes(type: GraphQLInputType, value: unknown, into: Set<string>): void;
  /** Returns the scopes that the input of a mutation requires, including those of its nested values. */
  ofMutation(name: string, input: unknown): ReadonlySet<string>;
}

const none: readonly string[] = [];

export function inputScopes(schema: GraphQLSchema): InputScopes {
  const known = new Map<ScopedInput, readonly string[]>();
  const of: InputScopes['of'] = (input) => {
    if (!input) return none;
    const scopes = known.get(input) ?? scopesOn(schema, input) ?? none;
    known.set(input, scopes);
    return scopes;
  };
  return {
    of,
    mayNeedScopes: (type) => mayNeedScopes(of, type, new Set()),
    collectScopes: (type, value, into) => collectScopes(of, type, value, into),
    ofMutation(name, input) {
      const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type;
      if (!type) throw new Error(`unknown mutation ${name}`);
      const scopes = new Set<string>();
      collectScopes(of, type, input, scopes);
      return scopes;
    },
  };
}

function mayNeedScopes(of: InputScopes['of'], type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (seen.has(named.name)) return false;
  seen.add(named.name);
  if (isEnumType(named)) return named.getValues().some((value) => of(value).length > 0);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some(
    (field) => of(field).length > 0 || mayNeedScopes(of, field.type, seen),
  );
}

/** Coerces like graphql-js: a single value may stand for a list of one. */
function collectScopes(
  of: InputScopes['of'],
  type: GraphQLInputType,
  value: unknown,
  into: Set<string>,
): void {
  if (value === null || value === undefined) return;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    for (const item of Array.isArray(value) ? value : [value]) collectScopes(of, inner.ofType, item, into);
  } else if (isEnumType(inner)) {
    add(of(inner.getValue(String(value))), into);
  } else if (isInputObjectType(inner)) {
    for (const [name, field] of Object.entries(inner.getFields())) {
      const part = (value as Record<string, unknown>)[name];
      if (part != null) add(of(field), into);
      collectScopes(of, field.type, part, into);
    }
  }
}

function add(scopes: readonly string[], into: Set<string>): void {
  for (const scope of scopes) into.add(scope);
}
