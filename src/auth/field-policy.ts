import { getDirective } from '@graphql-tools/utils';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { SCOPES } from './scopes.ts';

/**
 * How a PII value is masked: TEXT completely, IDENTIFIER except for its end, EXACT as null, and AS_FIELD like
 * the field that a journal path names.
 */
export type PiiClass = 'TEXT' | 'IDENTIFIER' | 'EXACT' | 'AS_FIELD';

/** The requirements for reading a field. */
export interface FieldPolicy {
  /** All of these scopes are required. */
  scopes: readonly string[];
  pii: PiiClass | null;
  /** The name of the field's type. It decides how values are compared. */
  type: string;
}

export interface FieldPolicies {
  /** Returns null for an unknown field. */
  ofField(type: string, field: string): FieldPolicy | null;
  /** The scopes required to see that an object of this type exists. */
  ofType(type: string): readonly string[];
}

/** Reads the policies of all fields. Throws if a field has none, neither its own nor its type's. */
export function fieldPolicies(schema: GraphQLSchema): FieldPolicies {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const ofTypes = new Map(types.map((type) => [type.name, scopesOn(schema, type) ?? []]));
  const ofFields = new Map(types.flatMap((type) => policiesOf(schema, type)));
  return {
    ofField: (type, field) => ofFields.get(`${type}.${field}`) ?? null,
    ofType: (type) => ofTypes.get(type) ?? [],
  };
}

type Directed = Parameters<typeof getDirective>[1];

/** Returns the scopes that `@auth` declares on an element of the schema; null without the directive. */
export function scopesOn(schema: GraphQLSchema, element: Directed): readonly string[] | null {
  const [auth] = getDirective(schema, element, 'auth') ?? [];
  if (!auth) return null;
  const scopes: string[] = auth.scopes ?? [];
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope));
  if (unknown.length > 0) throw new Error(`the schema names an unknown scope: ${unknown.join(', ')}`);
  return scopes;
}

function policiesOf(schema: GraphQLSchema, type: GraphQLNamedType): [string, FieldPolicy][] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const inherited = scopesOn(schema, type);
  return Object.values(type.getFields()).map((field) => {
    const name = `${type.name}.${field.name}`;
    const own = scopesOn(schema, field);
    const pii: PiiClass | null = getDirective(schema, field, 'pii')?.[0]?.class ?? null;
    if (!inherited && !own) throw new Error(`${name} has no @auth directive`);
    if (type === schema.getMutationType() && !own?.length) throw new Error(`${name} has no scopes in @auth`);
    if (pii === 'EXACT' && isNonNullType(field.type))
      throw new Error(`${name} is masked as null, so its type must be nullable`);
    const scopes = [...new Set([...(inherited ?? []), ...(own ?? [])])];
    return [name, { scopes, pii, type: getNamedType(field.type).name }];
  });
}
