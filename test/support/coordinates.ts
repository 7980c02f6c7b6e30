import { getDirective } from '@graphql-tools/utils';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { PiiClass } from '../../src/auth/policy.ts';

/** What the directives of the contract say of a field, and of its type. */
export interface Values {
  scopes: string[];
  pii: PiiClass | null;
}

export function valuesOf(schema: GraphQLSchema, typeName: string, fieldName: string): Values {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!type || !field) throw new Error(`there is no ${typeName}.${fieldName}`);
  const auths = [type, field].flatMap((thing) => getDirective(schema, thing, 'auth') ?? []);
  const [pii] = getDirective(schema, field, 'pii') ?? [];
  return { scopes: auths.flatMap(({ scopes }) => scopes ?? []), pii: pii?.class ?? null };
}

/** The fields of a selection of `selectionsBelow`, by the aliases that it gives to each. */
export function coordinatesIn(selection: string): [type: string, field: string][] {
  return [...selection.matchAll(/(\w+?)_(\w+): \2\b/g)].map(([, type = '', field = '']) => [type, field]);
}

/** The scopes that a root field with a selection below it needs. */
export function scopesOf(schema: GraphQLSchema, root: string, field: string, selection: string): string[] {
  const coordinates = [[root, field] as [string, string], ...coordinatesIn(selection)];
  return [...new Set(coordinates.flatMap(([type, name]) => valuesOf(schema, type, name).scopes))];
}

/** The values of an answer by the coordinate of their field, in the order in which they stand. */
export function valuesByField(data: unknown): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, part] of Object.entries(value)) {
      const isField = name.includes('_') && !name.startsWith('__');
      if (isField) found.set(name, [...(found.get(name) ?? []), part]);
      walk(part);
    }
  };
  walk(data);
  return found;
}

export function rootFields(
  type: ReturnType<GraphQLSchema['getQueryType']>,
): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {});
}
