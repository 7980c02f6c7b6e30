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
import { scopesOn } from './policy.ts';

/** Something that a request can give, and that may take scopes. */
export type Given = GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

/** What giving something takes. */
export interface InputScopes {
  of(given: Given | null | undefined): readonly string[];
  /** Whether anything in a value of the type may take one. */
  guards(type: GraphQLInputType): boolean;
  /** Adds what a value takes, with everything in it. What is null is not given. */
  collect(type: GraphQLInputType, value: unknown, into: Set<string>): void;
}

const none: readonly string[] = [];

export function inputScopes(schema: GraphQLSchema): InputScopes {
  const known = new Map<Given, readonly string[]>();
  const of: InputScopes['of'] = (given) => {
    if (!given) return none;
    const scopes = known.get(given) ?? scopesOn(schema, given) ?? none;
    known.set(given, scopes);
    return scopes;
  };
  return {
    of,
    guards: (type) => guards(of, type, new Set()),
    collect: (type, value, into) => collect(of, type, value, into),
  };
}

function guards(of: InputScopes['of'], type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (seen.has(named.name)) return false;
  seen.add(named.name);
  if (isEnumType(named)) return named.getValues().some((value) => of(value).length > 0);
  if (!isInputObjectType(named)) return false;
  return Object.values(named.getFields()).some(
    (field) => of(field).length > 0 || guards(of, field.type, seen),
  );
}

/** As graphql-js reads it: a single value may stand for a list of one. */
function collect(of: InputScopes['of'], type: GraphQLInputType, value: unknown, into: Set<string>): void {
  if (value === null || value === undefined) return;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    for (const item of Array.isArray(value) ? value : [value]) collect(of, inner.ofType, item, into);
  } else if (isEnumType(inner)) {
    add(of(inner.getValue(String(value))), into);
  } else if (isInputObjectType(inner)) {
    for (const [name, field] of Object.entries(inner.getFields())) {
      const part = (value as Record<string, unknown>)[name];
      if (part != null) add(of(field), into);
      collect(of, field.type, part, into);
    }
  }
}

function add(scopes: readonly string[], into: Set<string>): void {
  for (const scope of scopes) into.add(scope);
}
