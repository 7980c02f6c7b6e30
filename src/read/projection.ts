import { type EntityName, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import { sql } from 'kysely';
import { ownColumnOf } from '../db/columns.ts';
import { compileSql, type Sql } from '../db/compile-sql.ts';
import { columnForJson } from './column-text.ts';
import type { AnyRow } from './row.ts';

/** The columns to select for an entity, and the function that builds a row from their values. */
export interface Projection {
  /** All columns as one JSON array. The driver is nine times slower for the same values in columns. */
  json: Sql;
  /** The text of `json`. */
  text: string;
  /** Builds a row from the values of the JSON array. */
  build(values: readonly unknown[]): AnyRow;
}

type Read = (values: readonly unknown[]) => unknown;

/**
 * Creates the projection of an entity: all its properties that are not hidden, or the given ones and the keys. A nullable
 * embedded object whose columns are all null becomes null. The table has the alias `r`.
 */
export function projectionOf(
  metadata: MetadataStorage,
  entity: EntityName,
  properties?: ReadonlySet<string>,
): Projection {
  const meta = metadata.get(entity);
  const columns: Sql[] = [];
  const isKey = (name: string) => name === 'id' || name === meta.discriminatorColumn;
  const isRead = ({ name, embedded, hidden }: EntityProperty) =>
    !embedded && (properties ? properties.has(name) || isKey(name) : !hidden && name !== 'organization');
  const readers = meta.props.filter(isRead).map((prop) => [prop.name, readerOf(prop, columns)] as const);
  const typeNames = new Map(
    Object.entries(meta.discriminatorMap ?? {}).map(([value, type]) => [value, type.name]),
  );
  const json = sql`json_build_array(${sql.join(columns)})`;
  return {
    json,
    text: compileSql(json),
    build(values) {
      const row: Record<string, unknown> = {};
      for (const [name, read] of readers) row[name] = read(values);
      row.__typename = typeNames.get(row.type as string) ?? meta.className;
      return row as AnyRow;
    },
  };
}

function readerOf(prop: EntityProperty, columns: Sql[]): Read {
  if (prop.kind === ReferenceKind.EMBEDDED) return objectReader(prop, columns);
  const index = columns.push(columnForJson(prop, sql.id('r', ownColumnOf(prop)))) - 1;
  return (values) => values[index];
}

function objectReader(prop: EntityProperty, columns: Sql[]): Read {
  const parts = Object.entries(prop.embeddedProps).map(
    ([name, part]) => [name, readerOf(part, columns)] as const,
  );
  return (values) => {
    const object: Record<string, unknown> = {};
    let empty = true;
    for (const [name, read] of parts) {
      const value = read(values);
      object[name] = value;
      if (value !== null) empty = false;
    }
    return empty && prop.nullable ? null : object;
  };
}
