import type { EntityName, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { sql } from 'kysely';
import { ownColumnOf } from '../db/columns.ts';
import type { Sql } from '../db/compile-sql.ts';
import type { PropertyPath } from './row.ts';

/** A table in a statement. Calling it returns the column of a property: `address('line1')`, `customer('kyc.status')`. */
export interface Table<Entity> {
  (property: PropertyPath<Entity>): Sql;
  /** The table with its alias, for `from` and `join`. */
  readonly from: Sql;
}

/** The tables of one statement, and its organization. Names of columns come from the entities. */
export class Tables {
  /** The id of the organization whose rows the statement reads. */
  readonly organization: Sql;
  readonly #metadata: MetadataStorage;

  constructor(metadata: MetadataStorage, organization: Sql) {
    this.#metadata = metadata;
    this.organization = organization;
  }

  of<Entity extends EntityName>(entity: Entity, alias: string): Table<Entity> {
    const { tableName, properties } = this.#metadata.get(entity);
    const column = (path: PropertyPath<Entity>) =>
      sql.id(alias, ownColumnOf(propertyAt(properties as Properties, String(path))));
    return Object.assign(column, { from: sql`${sql.id(tableName)} as ${sql.id(alias)}` });
  }

  /** The column with the organization of a row. That of an organization is its id. */
  organizationOf<Entity extends EntityName>(entity: Entity, alias: string): Sql {
    const isOrganization = this.#metadata.get(entity).tableName === 'organization';
    return sql.id(alias, isOrganization ? 'id' : 'organization_id');
  }
}

type Properties = Readonly<Record<string, EntityProperty>>;

function propertyAt(properties: Properties, path: string): EntityProperty {
  const [name = '', ...rest] = path.split('.');
  const property = properties[name];
  if (!property) throw new Error(`no property ${path}`);
  return rest.length > 0 ? propertyAt(property.embeddedProps, rest.join('.')) : property;
}
