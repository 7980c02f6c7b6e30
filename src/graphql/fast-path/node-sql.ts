import { type FieldNode, getNullableType, isListType } from 'graphql';
import { sql } from 'kysely';
import type { Parameter, Sql } from '../../db/compile-sql.ts';
import type { FieldSql, NodeTable } from '../../read/field-sql.ts';
import { nodesSite, PlainPathNeeded } from './argument-site.ts';
import type { OperationContext } from './operation-context.ts';
import { rowSql } from './row-sql.ts';
import { shownId } from './shown-id.ts';
import { type AliasedEntity, isOneOf, typeNamesOf } from './variants.ts';

type Field = ReturnType<OperationContext['fieldOf']>;

/**
 * A query of the objects with the given ids, as `value`: one object, or a list in the order of the ids. The ids of
 * their customers are `shown`.
 */
export function selectNodes(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  { ids, tables }: Extract<FieldSql, { kind: 'nodes' }>,
): Sql {
  const { metadata } = context.fast;
  const types = new Set(
    tables.flatMap(({ entity, partOf }) => [
      ...typeNamesOf(metadata, entity),
      ...(partOf ? [partOf.type] : []),
    ]),
  );
  const { parameters } = context.bind(nodes[0] as FieldNode, field, nodesSite(ids, [...types]));
  const [given, hiddenTypes] = parameters;
  if (!given || !hiddenTypes) throw new PlainPathNeeded();
  const found = sql.join(
    tables.map((table) => selectNode(context, field, nodes, table, hiddenTypes)),
    sql` union all `,
  );
  // PostgreSQL stops at the first table that has the id.
  const asked = sql`unnest(${given}::uuid[]) with ordinality as asked(id, n) left join lateral (${found} limit 1) as found on true`;
  if (!isListType(getNullableType(field.type))) return sql`select found.value, found.shown from ${asked}`;
  return sql`select coalesce(array_agg(found.value order by asked.n), '{}') as value, string_agg(found.shown, ',') as shown from ${asked}`;
}

/** The object of one table with the id `asked.id`, if the caller may see it. */
function selectNode(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  nodeTable: NodeTable,
  hiddenTypes: Parameter,
): Sql {
  const { entity } = nodeTable;
  const { tables } = context;
  const alias = context.alias();
  const row = { entity, alias };
  const table = context.table(entity, alias);
  const conditions = [
    sql`${tables.organizationOf(entity, alias)} = ${tables.organization}`,
    sql`${table('id' as never)} = asked.id`,
    ...visibleOf(context, nodeTable, row, hiddenTypes),
  ];
  const value = rowSql(context, field.type, nodes, row);
  return sql`select ${value} as value, ${shownId(context, row)} as shown from ${table.from} where ${sql.join(conditions, sql` and `)}`;
}

/** The conditions that leave out the rows whose types the caller may not see. */
function visibleOf(
  context: OperationContext,
  { entity, partOf }: NodeTable,
  row: AliasedEntity,
  hiddenTypes: Parameter,
): Sql[] {
  const isHidden = (type: string): Sql => sql`${sql.lit(type)} = any(${hiddenTypes}::text[])`;
  const names = typeNamesOf(context.fast.metadata, entity);
  const ofTypes = names.map((name): Sql => {
    const isType = names.length > 1 ? sql`and ${isOneOf(context, [{ name }], row)}` : sql``;
    return sql`not (${isHidden(name)} ${isType})`;
  });
  if (!partOf) return ofTypes;
  const table = context.table(entity, row.alias);
  return [...ofTypes, sql`not (${isHidden(partOf.type)} and ${partOf.rows(table)})`];
}
