import DataLoader from 'dataloader';
import type { Projection, Row } from './projection.ts';
import type { ReadTransaction } from './read-transaction.ts';
import type { Relation } from './relation.ts';

/** The statements that load the rows of a relation. */
export interface RelationQuery {
  /** For several keys. The parameters are the organization and an array of keys. */
  text: string;
  /**
   * For one key. With `= any($2)` PostgreSQL assumes ten keys and replans for one; a single key uses `= $2`.
   */
  textForOne: string;
  projection: Projection;
}

export function relationQuery(
  { foreignKey, where, orderBy }: Relation,
  table: string,
  projection: Projection,
): RelationQuery {
  const owner = table === 'organization' ? 'id' : 'organization_id';
  const textFor = (keys: string) =>
    [
      `select r.${foreignKey}, ${projection.columns.join(', ')} from "${table}" r`,
      `where r.${owner} = $1 and r.${foreignKey} = ${keys}`,
      where ? `and ${where}` : '',
      orderBy ? `order by ${orderBy}` : '',
    ].join(' ');
  return { text: textFor('any($2::uuid[])'), textForOne: textFor('$2::uuid'), projection };
}

/**
 * Creates a loader for the rows of each key. Batches all keys of a tick into one statement. A key without
 * rows gets `[]`.
 */
export function relationLoader(
  transaction: ReadTransaction,
  { text, textForOne, projection }: RelationQuery,
  organizationId: string,
  single: boolean,
): DataLoader<string, Row[]> {
  return new DataLoader(
    async (keys) => {
      const only = single ? { columns: 1 + projection.columns.length } : null;
      const rows =
        keys.length === 1
          ? await transaction.rows(textForOne, [organizationId, keys[0]], { only })
          : await transaction.rows(text, [organizationId, keys], { only });
      const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const values of rows) byKey.get(values[0] as string)?.push(projection.build(values, 1));
      return keys.map((key) => byKey.get(key) ?? []);
    },
    { maxBatchSize: 10_000 },
  );
}
