import type { EntityName } from '@mikro-orm/core';

/** Rows of an entity that are loaded by a key: their own id or a foreign key. */
export interface Relation {
  entity: EntityName;
  /** The column that contains the key. The table has the alias `r`. */
  foreignKey: string;
  /** SQL condition that restricts the rows. */
  where?: string;
  /** SQL of the order. */
  orderBy?: string;
  /** The name of the same rows where they are attached to a row of an aggregate. */
  attachedAs?: string;
  /** Properties that the resolvers need even if they are not selected. */
  requiredProperties?: string[];
}
