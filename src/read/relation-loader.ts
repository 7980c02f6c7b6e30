import DataLoader from 'dataloader';
import type { CostMeter } from './cost-meter.ts';
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
 * Creates a loader for the rows of each key. Batches all keys of a tick into one statement, or into several
 * if they are too many. A key without rows gets `[]`.
 */
export function relationLoader(
  transaction: ReadTransaction,
  { text, textForOne, projection }: RelationQuery,
  { organizationId, single, keysPerStatement, costMeter }: RelationLoaderOptions,
): DataLoader<string, Row[]> {
  const only = single ? { columns: 1 + projection.columns.length } : null;
  return new DataLoader(async (keys) => {
    const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (let start = 0; start < keys.length; start += keysPerStatement) {
      const some = keys.slice(start, start + keysPerStatement);
      const rows =
        some.length === 1
          ? await transaction.rows(textForOne, [organizationId, some[0]], { only })
          : await transaction.rows(text, [organizationId, some], { only });
      for (const values of rows) byKey.get(values[0] as string)?.push(projection.build(values, 1));
      costMeter.addRead(rows);
    }
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

interface RelationLoaderOptions {
  organizationId: string;
  /** Whether the statement is the only one of the operation. */
  single: boolean;
  keysPerStatement: number;
  costMeter: CostMeter;
}
