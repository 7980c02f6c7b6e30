import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';

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
  const type = property.columnTypes[property.fieldNames.indexOf(ownColumnOf(property))] ?? '';
  return [{ name: ownColumnOf(property), type, path, byDefault: defaultText(property) }];
}

/**
 * Returns the column of a property. A reference to a row with customer data has two columns, the organization
 * and the id. The organization is a property of its own, so the column is that of the id.
 */
export function ownColumnOf({ kind, fieldNames, ownColumns }: EntityProperty): string {
  const [name = ''] = kind === ReferenceKind.MANY_TO_ONE ? ownColumns : fieldNames;
  return name;
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
