import { getDirective } from '@graphql-tools/utils';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { PiiClass } from '../../src/auth/field-policy.ts';

/** The directive values of a field and its type in the schema. */
export interface DirectiveValues {
  scopes: string[];
  pii: PiiClass | null;
}

export function directiveValuesOf(
  schema: GraphQLSchema,
  typeName: string,
  fieldName: string,
): DirectiveValues {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!type || !field) throw new Error(`unknown field ${typeName}.${fieldName}`);
  const auths = [type, field].flatMap((node) => getDirective(schema, node, 'auth') ?? []);
  const [pii] = getDirective(schema, field, 'pii') ?? [];
  return { scopes: auths.flatMap(({ scopes }) => scopes ?? []), pii: pii?.class ?? null };
}

/** Returns the fields of a selection that `selectionsBelow` created, parsed from its aliases. */
export function coordinatesIn(selection: string): [type: string, field: string][] {
  return [...selection.matchAll(/(\w+?)_(\w+): \2\b/g)].map(([, type = '', field = '']) => [type, field]);
}

/** Returns the scopes that a root field with a selection requires. */
export function scopesOf(schema: GraphQLSchema, root: string, field: string, selection: string): string[] {
  const coordinates = [[root, field] as [string, string], ...coordinatesIn(selection)];
  return [...new Set(coordinates.flatMap(([type, name]) => directiveValuesOf(schema, type, name).scopes))];
}

/** Groups the values of a response by the coordinate of their field, in response order. */
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
