import { type EntityName, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
} from 'graphql';
import { sql } from 'kysely';
import { ownColumnOf } from '../../db/columns.ts';
import type { Sql } from '../../db/compile-sql.ts';
import { columnForJson } from '../../read/column-text.ts';
import type { Columns, FieldSql, FoundRow, Match } from '../../read/field-sql.ts';
import { taking } from '../../read/page-source.ts';
import type { Relation } from '../../read/relation.ts';
import { foundSite, PlainPathNeeded } from './argument-site.ts';
import { connectionSql } from './connection-sql.ts';
import { objectFrom, objectOf, objectsFrom, type RowSource, selectList } from './object-sql.ts';
import type { OperationContext } from './operation-context.ts';
import { relationSource } from './relation-source.ts';
import { shownId } from './shown-id.ts';
import { type AliasedEntity, isOneOf, type Variant, variantsOf } from './variants.ts';

type Properties = Readonly<Record<string, EntityProperty>>;
type Field = ReturnType<OperationContext['fieldOf']>;

/** Where the fields of an object are read from: properties of a row, or values of an expression. */
export type Scope =
  | { of: 'row'; entity: EntityName; alias: string }
  | { of: 'embedded'; properties: Properties; alias: string }
  | { of: 'columns'; columns: Columns };

/** The object of an outer row, or of the only row of a source. */
export function rowSql(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  row: AliasedEntity,
  source?: RowSource,
): Sql {
  const variants = variantsOf(context, type, nodes, row.entity);
  const [only, ...others] = variants;
  const scope: Scope = { of: 'row', ...row };
  if (only && others.length === 0) {
    const columns = columnsOf(context, only, scope);
    return source ? objectFrom(columns, source) : objectOf(columns);
  }
  const object = objectByType(context, variants, scope, row);
  if (!source) return object;
  const { from, where, orderBy = sql`` } = source;
  return sql`(select ${object} from ${from} ${where} ${orderBy})`;
}

/** The objects of all rows of a source. */
function rowsFrom(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  row: AliasedEntity,
  source: RowSource,
): Sql {
  const [only, ...others] = variantsOf(context, type, nodes, row.entity);
  if (!only || others.length > 0) throw new PlainPathNeeded();
  return objectsFrom(columnsOf(context, only, { of: 'row', ...row }), source);
}

function objectByType(
  context: OperationContext,
  variants: readonly Variant[],
  scope: Scope,
  row: AliasedEntity,
): Sql {
  const branches = variants.map(
    (variant): Sql =>
      sql`when ${isOneOf(context, variant.types, row)} then ${objectOf(columnsOf(context, variant, scope))}`,
  );
  return sql`case ${sql.join(branches, sql` `)} end`;
}

/** The select list of an object. */
export function columnsOf(context: OperationContext, { types, fields }: Variant, scope: Scope): Sql {
  const keys = [...(fields[0]?.keys() ?? [])];
  const columns = keys.map((key): [string, Sql] => {
    const values = types.map((type, index) => ({ type, nodes: fields[index]?.get(key) ?? [] }));
    return [key, valueByType(context, values, scope)];
  });
  return selectList(columns);
}

interface Selected {
  type: GraphQLObjectType;
  nodes: FieldNode[];
}

/** The value of a field, which can depend on the type of its object. */
function valueByType(context: OperationContext, selected: readonly Selected[], scope: Scope): Sql {
  const [first] = selected;
  if (!first) throw new PlainPathNeeded();
  const types = selected.map(({ type }) => type);
  const isSame =
    selected.length === 1 ||
    (selected.every(({ nodes }) => isSameSelection(nodes, first.nodes)) &&
      first.nodes[0]?.name.value !== '__typename' &&
      context.isSameOn(types, first.nodes[0]?.name.value ?? ''));
  if (isSame) return valueSql(context, first, scope);
  if (scope.of !== 'row') throw new PlainPathNeeded();
  const branches = selected.map(
    (each): Sql => sql`when ${isOneOf(context, [each.type], scope)} then ${valueSql(context, each, scope)}`,
  );
  return sql`case ${sql.join(branches, sql` `)} end`;
}

function isSameSelection(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}

function valueSql(context: OperationContext, { type, nodes }: Selected, scope: Scope): Sql {
  const [node] = nodes;
  const name = node?.name.value ?? '';
  if (name === '__typename') return sql.lit(type.name);
  const field = context.fieldOf(type, nodes);
  const declared = context.sqlOf(type, name);
  if (declared === 'property' && scope.of === 'columns') {
    const column = scope.columns[name];
    if (!column || !isLeafType(getNamedType(field.type))) throw new PlainPathNeeded();
    return context.masked(type, name, column);
  }
  if (declared === 'property') return propertySql(context, { type, nodes }, scope as PropertyScope);
  if (scope.of !== 'row') throw new PlainPathNeeded();
  return declaredSql(context, { type, nodes }, declared, scope);
}

type PropertyScope = Exclude<Scope, { of: 'columns' }>;
type RowScope = Extract<Scope, { of: 'row' }>;

/** A property: a column, or an embedded object. */
function propertySql(context: OperationContext, { type, nodes }: Selected, scope: PropertyScope): Sql {
  const { alias } = scope;
  const name = nodes[0]?.name.value ?? '';
  const properties = scope.of === 'row' ? context.propertiesOf(scope.entity) : scope.properties;
  const property = properties[name];
  const fieldType = context.fieldOf(type, nodes).type;
  if (!property) throw new PlainPathNeeded();
  if (property.kind === ReferenceKind.EMBEDDED)
    return embeddedSql(context, fieldType, nodes, property, alias);
  if (property.kind !== ReferenceKind.SCALAR || !isLeafType(getNamedType(fieldType)))
    throw new PlainPathNeeded();
  return context.masked(type, name, leafSql(property, fieldType, alias));
}

function leafSql(property: EntityProperty, type: GraphQLOutputType, alias: string): Sql {
  const column = sql.id(alias, ownColumnOf(property));
  const isJson = property.columnTypes[0]?.startsWith('json') === true;
  if (!isJson) return columnForJson(property, column);
  if (!isListType(getNullableType(type))) throw new PlainPathNeeded();
  return sql`case when ${column} is not null then array(select jsonb_array_elements_text(${column})) end`;
}

/** An embedded object. A nullable one whose columns are all null is null. */
function embeddedSql(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  property: EntityProperty,
  alias: string,
): Sql {
  const [variant] = variantsOf(context, type, nodes);
  if (!variant) throw new PlainPathNeeded();
  const properties = property.embeddedProps as Properties;
  const object = objectOf(columnsOf(context, variant, { of: 'embedded', properties, alias }));
  if (!property.nullable) return object;
  const columns = leavesOf(property).map((each) => sql.id(alias, ownColumnOf(each)));
  return sql`case when num_nonnulls(${sql.join(columns)}) > 0 then ${object} end`;
}

function leavesOf({ embeddedProps }: EntityProperty): EntityProperty[] {
  return Object.values(embeddedProps as Properties).flatMap((each) =>
    each.kind === ReferenceKind.EMBEDDED ? leavesOf(each) : [each],
  );
}

/** A field with a resolver. */
function declaredSql(
  context: OperationContext,
  { type, nodes }: Selected,
  declared: FieldSql,
  { entity, alias }: RowScope,
): Sql {
  const field = context.fieldOf(type, nodes);
  const name = nodes[0]?.name.value ?? '';
  const table = context.table(entity, alias);
  switch (declared.kind) {
    case 'rows':
      return childrenSql(context, field.type, nodes, declared.relation, sql.id(alias, 'id'));
    case 'row':
      return childSql(context, field.type, nodes, declared, sql.id(alias, 'id'));
    case 'parent':
      return childSql(context, field.type, nodes, declared, table(declared.key as never));
    case 'page': {
      // The rows can belong to any customer, and only a root field returns the customers that it shows.
      if (declared.ofOrganization) throw new PlainPathNeeded();
      const owner = sql.id(alias, 'id');
      return connectionSql(context, field, nodes, { list: declared.list, owner, rowSql }).value;
    }
    case 'found':
      return foundSql(context, field, nodes, declared.find);
    case 'nodes':
      throw new PlainPathNeeded();
    case 'items': {
      context.countTable();
      const { from, columns, orderBy } = declared.items(table);
      const source = { from, where: sql``, orderBy: sql`order by ${orderBy}` };
      return objectsFrom(columnsOfValues(context, field.type, nodes, columns), source);
    }
    case 'object':
      return objectOf(columnsOfValues(context, field.type, nodes, declared.columns(table)));
    case 'value':
      context.countTable();
      return context.masked(type, name, declared.sql(table, context.tables));
  }
}

function columnsOfValues(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  columns: Columns,
): Sql {
  const [variant] = variantsOf(context, type, nodes);
  if (!variant) throw new PlainPathNeeded();
  return columnsOf(context, variant, { of: 'columns', columns });
}

/** The rows of a relation. */
function childrenSql(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  relation: Relation,
  key: Sql,
): Sql {
  const alias = context.alias();
  const table = context.table(relation.entity, alias);
  const source = relationSource(context, relation, alias, table, key);
  return rowsFrom(context, type, nodes, { entity: relation.entity, alias }, source);
}

/** The first row of a relation that matches. */
function childSql(
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  { relation, match }: { relation: Relation; match?: Match },
  key: Sql,
): Sql {
  const alias = context.alias();
  const table = context.table(relation.entity, alias);
  const [property, value] = match ?? [];
  const matches = property === undefined ? sql`` : sql`and ${table(property)} = ${sql.lit(value)}`;
  const { from, where, orderBy } = relationSource(context, relation, alias, table, key);
  const source = {
    from,
    where: sql`${where} ${matches}`,
    ...(orderBy ? { orderBy: sql`${orderBy} limit 1` } : {}),
  };
  return rowSql(context, type, nodes, { entity: relation.entity, alias }, source);
}

/** A row that the arguments identify. */
function foundSql(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  find: (args: unknown) => FoundRow | null,
): Sql {
  const { row, source } = foundSource(context, field, nodes, find);
  return rowSql(context, field.type, nodes, row, source);
}

/** A query of the row that the arguments identify, as `value`, and of the id of its customer, as `shown`. */
export function selectFound(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  find: (args: unknown) => FoundRow | null,
): Sql {
  const { row, source } = foundSource(context, field, nodes, find);
  const value = rowSql(context, field.type, nodes, row);
  // `offset 0` keeps PostgreSQL from merging the subquery, which must run after the organization is set.
  return sql`select ${value} as value, ${shownId(context, row)} as shown from ${source.from} ${source.where} offset 0`;
}

function foundSource(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  find: (args: unknown) => FoundRow | null,
): { row: AliasedEntity; source: RowSource } {
  const { source: bound, parameters } = context.bind(nodes[0] as FieldNode, field, foundSite(find));
  if (bound.kind !== 'found') throw new PlainPathNeeded();
  const { entity, conditions } = bound.row;
  const { tables } = context;
  const alias = context.alias();
  const table = context.table(entity, alias);
  const take = taking(parameters);
  const all = conditions.map((each): Sql => sql`and ${each.sql(table, tables, each.values.map(take))}`);
  const where = sql`where ${tables.organizationOf(entity, alias)} = ${tables.organization} ${sql.join(all, sql` `)}`;
  return { row: { entity, alias }, source: { from: table.from, where } };
}
