import type { EntityName, MetadataStorage } from '@mikro-orm/core';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';
import { PlainPathNeeded } from './argument-site.ts';
import type { Fields, OperationContext } from './operation-context.ts';

/** A table of a statement. */
export interface AliasedEntity {
  entity: EntityName;
  alias: string;
}

/** Object types for which an object has the same keys in the response. */
export interface Variant {
  types: readonly GraphQLObjectType[];
  /** The fields of each of the types. */
  fields: readonly Fields[];
}

/** The variants of an object, which is a row of the entity if one is given. */
export function variantsOf(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  entity?: EntityName,
): Variant[] {
  const byKeys = new Map<string, { types: GraphQLObjectType[]; fields: Fields[] }>();
  for (const each of objectTypes(context, type, entity)) {
    const fields = context.fieldsOf(each, nodes);
    const keys = [...fields.keys()].join();
    const variant = byKeys.get(keys) ?? { types: [], fields: [] };
    byKeys.set(keys, variant);
    variant.types.push(each);
    variant.fields.push(fields);
  }
  return [...byKeys.values()];
}

function objectTypes(
  { fast: { schema, metadata } }: OperationContext,
  type: GraphQLOutputType,
  entity?: EntityName,
): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (!isAbstractType(named)) return isObjectType(named) ? [named] : [];
  const possible = schema.getPossibleTypes(named);
  if (!entity) return possible;
  const names = typeNamesOf(metadata, entity);
  return possible.filter(({ name }) => names.includes(name));
}

/** The names of the types that the rows of an entity have. */
export function typeNamesOf(metadata: MetadataStorage, entity: EntityName): readonly string[] {
  const { discriminatorMap, className } = metadata.get(entity);
  return discriminatorMap ? Object.values(discriminatorMap).map(({ name }) => name) : [className];
}

/** Whether a row has one of the types. The entity has a column for it. */
export function isOneOf(
  { fast: { metadata } }: OperationContext,
  types: readonly { name: string }[],
  { entity, alias }: AliasedEntity,
): Sql {
  const { discriminatorMap = {}, discriminatorColumn } = metadata.get(entity);
  if (discriminatorColumn === undefined) throw new PlainPathNeeded();
  const values = Object.entries(discriminatorMap).filter(([, { name }]) =>
    types.some((type) => type.name === name),
  );
  return sql`${sql.id(alias, String(discriminatorColumn))} in (${sql.join(values.map(([value]) => sql.lit(value)))})`;
}
