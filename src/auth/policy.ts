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

/** How a personal value is hidden: masked, masked but for its end, null, or as the field of the journal's path is. */
export type PiiClass = 'TEXT' | 'IDENTIFIER' | 'EXACT' | 'AS_FIELD';

/** Who may see a field. */
export interface FieldPolicy {
  /** All of them are needed. */
  scopes: readonly string[];
  pii: PiiClass | null;
  /** The name of its type, which says how its values are compared. */
  type: string;
}

/** What the directives of the contract say. */
export interface Policy {
  /** Null for a field that there is not. */
  ofField(type: string, field: string): FieldPolicy | null;
  /** The scopes that are needed to see that a thing of this type is there at all. */
  ofType(type: string): readonly string[];
}

/**
 * Reads the policy of a schema. Throws where a field has none, neither its own nor its type's, and where one cannot be
 * meant so: a server that does not know who may see a field does not start.
 */
export function readPolicy(schema: GraphQLSchema): Policy {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const ofTypes = new Map(types.map((type) => [type.name, scopesOn(schema, type) ?? []]));
  const ofFields = new Map(types.flatMap((type) => fieldPolicies(schema, type)));
  return {
    ofField: (type, field) => ofFields.get(`${type}.${field}`) ?? null,
    ofType: (type) => ofTypes.get(type) ?? [],
  };
}

type Directed = Parameters<typeof getDirective>[1];

/** The scopes that stand at a thing of the schema; null where nothing is said of it. */
export function scopesOn(schema: GraphQLSchema, thing: Directed): readonly string[] | null {
  const [auth] = getDirective(schema, thing, 'auth') ?? [];
  if (!auth) return null;
  const scopes: string[] = auth.scopes ?? [];
  const unknown = scopes.filter((scope) => !SCOPES.includes(scope));
  if (unknown.length > 0)
    throw new Error(`the schema names a scope that there is not: ${unknown.join(', ')}`);
  return scopes;
}

function fieldPolicies(schema: GraphQLSchema, type: GraphQLNamedType): [string, FieldPolicy][] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const inherited = scopesOn(schema, type);
  return Object.values(type.getFields()).map((field) => {
    const name = `${type.name}.${field.name}`;
    const own = scopesOn(schema, field);
    const pii: PiiClass | null = getDirective(schema, field, 'pii')?.[0]?.class ?? null;
    if (!inherited && !own) throw new Error(`nothing says who may see ${name}`);
    if (type === schema.getMutationType() && !own?.length)
      throw new Error(`nothing says who may call ${name}`);
    if (pii === 'EXACT' && isNonNullType(field.type))
      throw new Error(`${name} is withheld from some, and cannot be null`);
    const scopes = [...new Set([...(inherited ?? []), ...(own ?? [])])];
    return [name, { scopes, pii, type: getNamedType(field.type).name }];
  });
}
