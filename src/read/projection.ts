import { type EntityName, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import { ownColumnOf } from '../db/columns.ts';
import type { Relation } from './relation.ts';

/**
 * Child rows that are attached to a row of an aggregate, by the `attachedAs` of the relation or list that
 * would load them.
 */
export const ATTACHED = Symbol('attached');

/** Child rows that were loaded together with a row, by relation. */
export const PREFETCHED = Symbol('prefetched');

/**
 * A row as resolvers receive it: the selected properties with the names of the entity, and always its keys.
 */
export type Row = {
  __typename: string;
  id: string;
  [ATTACHED]?: ReadonlyMap<string, Row[]>;
  [PREFETCHED]?: ReadonlyMap<Relation, Row[]>;
} & Record<string, unknown>;

/** The columns to select for a set of properties, and the function that builds a row from their values. */
export interface Projection {
  /** SQL of each column. The table has the alias `r`. */
  columns: string[];
  /** Builds a row from values in the order of `columns`, starting at `offset`. */
  build(values: readonly unknown[], offset: number): Row;
}

/** Specifies the contents of rows. */
export interface ProjectionSpec {
  entity: EntityName;
  /** GraphQL field names. Names that are no property are ignored, because their resolvers need only keys. */
  properties: ReadonlySet<string>;
  /** The relations to prefetch. */
  lists: readonly NestedRelation[];
}

/** A relation whose rows are prefetched with their parent row. Its spec may prefetch further relations. */
export interface NestedRelation {
  relation: Relation;
  spec: ProjectionSpec;
}

type Read = (values: readonly unknown[], offset: number) => unknown;

/**
 * Creates the projection of an entity. A nullable embedded object whose columns are all null becomes null.
 * Each prefetched relation is one column: a JSON array with an array of values for each child row.
 */
export function projectionOf(metadata: MetadataStorage, spec: ProjectionSpec, depth = 0): Projection {
  const { entity, properties } = spec;
  const meta = metadata.get(entity);
  const alias = aliasOf(depth);
  const columns: string[] = [];
  const isChosen = (prop: EntityProperty) =>
    properties.has(prop.name) || isKey(prop, meta.discriminatorColumn, depth > 0);
  const readers = meta.props
    .filter((prop) => !prop.embedded && isChosen(prop))
    .map((prop) => [prop.name, readerOf(prop, columns, alias)] as const);
  const lists = spec.lists.map((list) => listReader(metadata, list, columns, depth));
  const typeNames = new Map(
    Object.entries(meta.discriminatorMap ?? {}).map(([value, type]) => [value, type.name]),
  );
  return {
    columns,
    build(values, offset) {
      const row = {} as Row;
      for (const [name, read] of readers) row[name as string] = read(values, offset);
      row.__typename = typeNames.get(row.type as string) ?? meta.className;
      if (lists.length > 0)
        row[PREFETCHED] = new Map(lists.map(({ relation, read }) => [relation, read(values, offset)]));
      return row;
    },
  };
}

/** Returns the table alias of a nesting level. The outermost level is `r`. */
function aliasOf(depth: number): string {
  return depth === 0 ? 'r' : `r${depth}`;
}

/** Replaces the alias `r`, with which the SQL of relations is written. */
function underAlias(sql: string, alias: string): string {
  return sql.replaceAll(/\br\./g, `${alias}.`);
}

interface ListReader {
  relation: Relation;
  read(values: readonly unknown[], offset: number): Row[];
}

function listReader(
  metadata: MetadataStorage,
  { relation, spec }: NestedRelation,
  columns: string[],
  depth: number,
): ListReader {
  const projection = projectionOf(metadata, spec, depth + 1);
  const { tableName } = metadata.get(spec.entity);
  const index = columns.push(listColumn(relation, tableName, projection, depth)) - 1;
  return {
    relation,
    read(values, offset) {
      const rows = (values[offset + index] ?? []) as unknown[][];
      return rows.map((row) => projection.build(row, 0));
    },
  };
}

/**
 * Returns SQL that selects the same rows in the same order as the query of the relation. `$1` is the
 * organization.
 */
function listColumn(
  { foreignKey, where, orderBy }: Relation,
  table: string,
  projection: Projection,
  depth: number,
): string {
  const [outer, inner] = [aliasOf(depth), aliasOf(depth + 1)];
  const rows = [
    `select json_build_array(${projection.columns.join(', ')}) as row from "${table}" ${inner}`,
    `where ${inner}.organization_id = $1 and ${inner}.${foreignKey} = ${outer}.id`,
    where ? `and ${underAlias(where, inner)}` : '',
    orderBy ? `order by ${underAlias(orderBy, inner)}` : '',
  ];
  return `(select json_agg(l.row) from (${rows.join(' ')}) l)`;
}

/**
 * Whether a property is always selected: the primary key, foreign keys and the discriminator. They are small,
 * and relations are resolved by them. A prefetched row needs no foreign key, because its parent is known.
 */
function isKey(prop: EntityProperty, discriminator: string | undefined, nested: boolean): boolean {
  if (prop.name === 'organization') return false;
  const isForeignKey = prop.kind === ReferenceKind.MANY_TO_ONE && !nested;
  return prop.primary === true || isForeignKey || prop.name === discriminator;
}

function readerOf(prop: EntityProperty, columns: string[], alias: string): Read {
  if (prop.kind === ReferenceKind.EMBEDDED) return objectReader(prop, columns, alias);
  const index = columns.push(selectText(prop, alias)) - 1;
  return (values, offset) => values[offset + index];
}

function objectReader(prop: EntityProperty, columns: string[], alias: string): Read {
  const parts = Object.entries(prop.embeddedProps).map(
    ([name, part]) => [name, readerOf(part, columns, alias)] as const,
  );
  return (values, offset) => {
    const object: Record<string, unknown> = {};
    let empty = true;
    for (const [name, read] of parts) {
      const value = read(values, offset);
      object[name] = value;
      if (value !== null) empty = false;
    }
    return empty && prop.nullable ? null : object;
  };
}

/**
 * Selects dates, instants and decimals as text in the response format, independent of the session's settings,
 * so that they are not parsed and formatted again. Prefetched rows are JSON, where a date already has this
 * format.
 */
function selectText(prop: EntityProperty, alias: string): string {
  const column = `${alias}."${ownColumnOf(prop)}"`;
  const type = prop.columnTypes[0] ?? '';
  if (type.startsWith('timestamptz'))
    return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (type === 'date' && alias === aliasOf(0)) return `to_char(${column}, 'YYYY-MM-DD')`;
  if (type === 'numeric') return `${column}::text`;
  return column;
}

/** The rows of a relation or list that are attached to a row, or undefined if they must be loaded. */
export function attachedTo(row: Row, { attachedAs }: { attachedAs?: string }): Row[] | undefined {
  return attachedAs === undefined ? undefined : row[ATTACHED]?.get(attachedAs);
}
