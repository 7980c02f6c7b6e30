import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';

/** A column, where its value stands in a row, and what it holds where the row has none. */
export interface Column {
  name: string;
  /** PostgreSQL's name for the type. */
  type: string;
  path: string[];
  /** What PostgreSQL would put in, in the text form of COPY; undefined where that is null. */
  byDefault: string | undefined;
}

/** The columns of a table that a row can set, as the entity's metadata have them. */
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

/** A default that is computed is none here: PostgreSQL refuses the null, and the row must bring the value. */
function defaultText({ defaultRaw = '' }: EntityProperty): string | undefined {
  const literal = /^'([^']*)'$|^(\w+)$/.exec(defaultRaw);
  return literal?.[1] ?? literal?.[2];
}

/** What a row has for a column; null where it has nothing. */
export function valueIn(row: object, { path }: Column): unknown {
  let value: unknown = row;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value ?? null;
}
