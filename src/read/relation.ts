import type { EntityName } from '@mikro-orm/core';

/** Rows of an entity that are found by a key: by their own id, or by that of what they belong to. */
export interface Relation {
  entity: EntityName;
  /** The column that holds the key, of the table under the alias `r`. */
  foreignKey: string;
  /** A condition that holds for all of them. */
  where?: string;
  /** What they are ordered by. */
  orderBy?: string;
  /** The name of the same rows where they are attached to a row of an aggregate. */
  attachedAs?: string;
  /** Properties that the resolvers need, selected or not. */
  requiredProperties?: string[];
}
