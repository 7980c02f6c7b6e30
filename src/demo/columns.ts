import type { EntityMetadata, EntityProperty, RequiredEntityData } from '@mikro-orm/core';

type Values = Record<string, unknown>;

/** The property that a column is written by, and where its value stands in a row. */
interface Column {
  name: string;
  path: string[];
}

/**
 * Rows as `insertMany` takes them: it wants the parts of an embedded object one by one, under the names that the metadata
 * give to them. Every row gets a value for every column, so that none of them takes the way of a default.
 */
export function columnValues<Entity>(
  meta: EntityMetadata<Entity>,
): (row: object) => RequiredEntityData<Entity> {
  const roots = Object.values<EntityProperty>(meta.properties).filter(({ embedded }) => !embedded);
  const columns = roots.flatMap((property) => columnsOf(property, [property.name]));
  return (row) => {
    const values: Values = {};
    for (const { name, path } of columns) values[name] = valueAt(row, path);
    return values as RequiredEntityData<Entity>;
  };
}

function columnsOf(property: EntityProperty, path: string[]): Column[] {
  if (property.generated) return [];
  if (property.kind !== 'embedded') return [{ name: property.name, path }];
  return Object.entries<EntityProperty>(property.embeddedProps).flatMap(([key, part]) =>
    columnsOf(part, [...path, key]),
  );
}

function valueAt(row: object, path: string[]): unknown {
  let value: unknown = row;
  for (const key of path) value = (value as Values | null | undefined)?.[key];
  return value ?? null;
}
