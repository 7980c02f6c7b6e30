import { type EntityName, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';

/** What rows are read by: a relation or a listing, known by its identity. */
export type Source = object;

/** What belongs to a row and came with it, by what it would be read by. */
export const CARRIED = Symbol('carried');

/** What a resolver gets for one row: the properties asked for under the names of the entity, and always its keys. */
export type Row = {
  __typename: string;
  id: string;
  [CARRIED]?: ReadonlyMap<Source, Row[]>;
} & Record<string, unknown>;

/** Which columns to select for a set of properties, and how to make a row of their values. */
export interface Shape {
  /** SQL of each column, of the table under the alias `r`. */
  columns: string[];
  /** Makes the row of values that stand in the order of `columns`, beginning at `offset`. */
  build(values: readonly unknown[], offset: number): Row;
}

type Read = (values: readonly unknown[], offset: number) => unknown;

/**
 * The shape of an entity's rows for the graph's fields in `wanted`; fields that are no property are ignored, because
 * their resolvers need keys alone. A nullable embedded object whose columns are all null is null.
 */
export function shapeOf(metadata: MetadataStorage, entity: EntityName, wanted: ReadonlySet<string>): Shape {
  const meta = metadata.get(entity);
  const columns: string[] = [];
  const chosen = meta.props.filter(
    (prop) => !prop.embedded && (isKey(prop, meta.discriminatorColumn) || wanted.has(prop.name)),
  );
  const readers = chosen.map((prop) => [prop.name, readerOf(prop, columns)] as const);
  const typeNames = new Map(
    Object.entries(meta.discriminatorMap ?? {}).map(([value, type]) => [value, type.name]),
  );
  return {
    columns,
    build(values, offset) {
      const row: Record<string, unknown> = {};
      for (const [name, read] of readers) row[name] = read(values, offset);
      row.__typename = typeNames.get(row.type as string) ?? meta.className;
      return row as Row;
    },
  };
}

/** Primary key, foreign keys and the discriminator: small, and what relations are resolved by. */
function isKey(prop: EntityProperty, discriminator: string | undefined): boolean {
  if (prop.name === 'organization') return false;
  return prop.primary === true || prop.kind === ReferenceKind.MANY_TO_ONE || prop.name === discriminator;
}

function readerOf(prop: EntityProperty, columns: string[]): Read {
  if (prop.kind === ReferenceKind.EMBEDDED) return objectReader(prop, columns);
  const index = columns.push(selectText(prop)) - 1;
  return (values, offset) => values[offset + index];
}

function objectReader(prop: EntityProperty, columns: string[]): Read {
  const parts = Object.entries(prop.embeddedProps).map(
    ([name, part]) => [name, readerOf(part, columns)] as const,
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
 * nothing on the way parses and prints them again.
 */
function selectText(prop: EntityProperty): string {
  const column = `r."${prop.fieldNames[0]}"`;
  const type = prop.columnTypes[0] ?? '';
  if (type.startsWith('timestamptz'))
    return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  if (type === 'date') return `to_char(${column}, 'YYYY-MM-DD')`;
  if (type === 'numeric') return `${column}::text`;
  return column;
}
