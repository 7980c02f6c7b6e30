import type { EntityName } from '@mikro-orm/core';
import type { Sql } from '../db/compile-sql.ts';
import type { PropertyPath } from './row.ts';
import type { Table } from './tables.ts';

/** Rows of an entity that are loaded by a key: their own id or the row that they belong to. */
export interface Relation<Entity extends EntityName = EntityName> {
  entity: Entity;
  /** The property that contains the key. */
  key: PropertyPath<Entity>;
  /** Condition that restricts the rows. */
  where?(table: Table<Entity>): Sql;
  /** Expressions of `order by`. */
  orderBy?(table: Table<Entity>): Sql;
  /** The name of the same rows where they are attached to a row of an aggregate. */
  attachedAs?: string;
}
