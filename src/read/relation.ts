import type { EntityName } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import type { Reader } from './reader.ts';
import type { Row, Shape } from './shape.ts';

/** Rows of an entity that are found by a key: by their own id, or by that of what they belong to. */
export interface Relation {
  entity: EntityName;
  /** The column that holds the key, of the table under the alias `r`. */
  by: string;
  /** A condition that holds for all of them. */
  where?: string;
  /** What they are ordered by. */
  orderBy?: string;
  /** Properties that the resolvers need, selected or not. */
  needs?: string[];
}

/** Loads the rows of each key in one statement for all keys of a moment; a key without rows gets `[]`. */
export function relationLoader(
  reader: Reader,
  relation: Relation,
  table: string,
  shape: Shape,
  organizationId: string,
): DataLoader<string, Row[]> {
  const text = statement(relation, table, shape);
  return new DataLoader(
    async (keys) => {
      const rows = await reader.rows(text, [organizationId, keys]);
      const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const values of rows) byKey.get(values[0] as string)?.push(shape.build(values, 1));
      return keys.map((key) => byKey.get(key) ?? []);
    },
    { maxBatchSize: 10_000 },
  );
}

function statement({ by, where, orderBy }: Relation, table: string, shape: Shape): string {
  const owner = table === 'organization' ? 'id' : 'organization_id';
  return [
    `select r.${by}, ${shape.columns.join(', ')} from "${table}" r`,
    `where r.${owner} = $1 and r.${by} = any($2::uuid[])`,
    where ? `and ${where}` : '',
    orderBy ? `order by ${orderBy}` : '',
  ].join(' ');
}
