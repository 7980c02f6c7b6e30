import DataLoader from 'dataloader';
import type { CostMeter } from './cost-meter.ts';
import type { Projection } from './projection.ts';
import type { ReadTransaction } from './read-transaction.ts';
import type { AnyRow } from './row.ts';
import type { RelationStatements } from './statements.ts';

interface RelationLoaderOptions {
  organizationId: string;
  statements: RelationStatements;
  projection: Projection;
  /** Maximum number of keys whose rows one statement reads. */
  keysPerStatement: number;
  costMeter: CostMeter;
}

/**
 * Creates a loader for the rows of each key. Batches all keys of a tick into one statement, or into several
 * if they are too many. A key without rows gets `[]`.
 */
export function relationLoader(
  transaction: ReadTransaction,
  { organizationId, statements, projection, keysPerStatement, costMeter }: RelationLoaderOptions,
): DataLoader<string, AnyRow[]> {
  return new DataLoader(async (keys) => {
    const byKey = new Map<string, AnyRow[]>(keys.map((key) => [key, []]));
    for (let start = 0; start < keys.length; start += keysPerStatement) {
      const some = keys.slice(start, start + keysPerStatement);
      const rows =
        some.length === 1
          ? await transaction.rows(statements.ofOne, [organizationId, some[0]])
          : await transaction.rows(statements.ofMany, [organizationId, some]);
      for (const [key, values] of rows) byKey.get(key as string)?.push(projection.build(values as unknown[]));
      costMeter.addRead(rows);
    }
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
