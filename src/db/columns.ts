import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

/** A column, the path of its value in a row, and its default. */
export interface Column {
  name: string;
  /** PostgreSQL's name for the type. */
  type: string;
  path: string[];
  /** PostgreSQL's default, in the text format of COPY; undefined if it is null. */
  byDefault: string | undefined;
}

/** Returns the columns of a table that a row can set, from the entity's metadata. */
export function columnsOf<Entity>({ properties }: EntityMetadata<Entity>): Column[] {
  const roots = Object.values<EntityProperty>(properties).filter(({ embedded }) => !embedded);
  return roots.flatMap((property) => columnsAt(property, [property.name]));
}

function columnsAt(property: EntityProperty, path: string[]): Column[] {
  if (property.generated) return [];
  if (property.kind === 'embedded') {
    return Object.entries<EntityProperty>(property.embeddedProps).flatMap(([key, part]) =>
      columnsAt(part, [...path, key]),
    );
  }
  const [name = '', type = ''] = [property.fieldNames[0], property.columnTypes[0]];
  return [{ name, type, path, byDefault: defaultText(property) }];
}

/** A computed default is ignored: the row must contain the value, or PostgreSQL rejects the null. */
function defaultText({ defaultRaw = '' }: EntityProperty): string | undefined {
  const literal = /^'([^']*)'$|^(\w+)$/.exec(defaultRaw);
  return literal?.[1] ?? literal?.[2];
}

/** Returns the value of a row for a column; null if the row has none. */
export function valueIn(row: object, { path }: Column): unknown {
  let value: unknown = row;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value ?? null;
}
