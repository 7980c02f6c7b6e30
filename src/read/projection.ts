import { type EntityName, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import type { Relation } from './relation.ts';

/** What rows are read by: a relation or a listing, known by its identity. */
export type Source = object;

/** Child rows that are attached to a row of an aggregate, by the `attachedAs` of the relation or list that would load them. */
export const ATTACHED = Symbol('attached');

/** What belongs to a row and was read along with it. */
export const PREFETCHED = Symbol('prefetched');

/** What a resolver gets for one row: the properties asked for under the names of the entity, and always its keys. */
export type Row = {
  __typename: string;
  id: string;
  [ATTACHED]?: ReadonlyMap<string, Row[]>;
  [PREFETCHED]?: ReadonlyMap<Source, Row[]>;
} & Record<string, unknown>;

/** Which columns to select for a set of properties, and how to make a row of their values. */
export interface Projection {
  /** SQL of each column, of the table under the alias `r`. */
  columns: string[];
  /** Makes the row of values that stand in the order of `columns`, beginning at `offset`. */
  build(values: readonly unknown[], offset: number): Row;
}

/** What rows shall have. */
export interface ProjectionSpec {
  entity: EntityName;
  /** Fields of the graph; those that are no property are ignored, because their resolvers need keys alone. */
  properties: ReadonlySet<string>;
  /** What rows come with. */
  lists: readonly NestedRelation[];
}

/** The rows of a relation that come with the row they belong to, themselves with what they come with. */
export interface NestedRelation {
  relation: Relation;
  wanted: ProjectionSpec;
}

type Read = (values: readonly unknown[], offset: number) => unknown;

/**
 * The shape of an entity's rows. A nullable embedded object whose columns are all null is null. What comes with a row is one
 * column: an array of the values of each of its rows.
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

/** Each level of rows within rows has an alias of its own, the outermost `r`. */
function aliasOf(depth: number): string {
  return depth === 0 ? 'r' : `r${depth}`;
}

/** SQL of a relation, which is written with the alias `r`. */
function underAlias(sql: string, alias: string): string {
  return sql.replaceAll(/\br\./g, `${alias}.`);
}

interface ListReader {
  relation: Relation;
  read(values: readonly unknown[], offset: number): Row[];
}

function listReader(
  metadata: MetadataStorage,
  { relation, wanted: spec }: NestedRelation,
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

/** The same rows in the same order as the relation reads them. */
function listColumn(
  { foreignKey, where, orderBy }: Relation,
  table: string,
  projection: Projection,
  depth: number,
): string {
  const [outer, inner] = [aliasOf(depth), aliasOf(depth + 1)];
  const rows = [
    `select json_build_array(${projection.columns.join(', ')}) as row from "${table}" ${inner}`,
    `where ${inner}.organization_id = ${outer}.organization_id and ${inner}.${foreignKey} = ${outer}.id`,
    where ? `and ${underAlias(where, inner)}` : '',
    orderBy ? `order by ${underAlias(orderBy, inner)}` : '',
  ];
  return `(select json_agg(l.row) from (${rows.join(' ')}) l)`;
}

/**
 * Primary key, foreign keys and the discriminator: small, and what relations are resolved by. A row that comes with another one
 * needs no key to tell what it belongs to.
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
 * Dates, instants and decimals leave the database as the text of the answer, whatever the session's settings are:
 * nothing on the way parses and prints them again. In JSON, as all that comes with another row, a date is that text anyway.
 */
function selectText(prop: EntityProperty, alias: string): string {
  const column = `${alias}."${prop.fieldNames[0]}"`;
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
