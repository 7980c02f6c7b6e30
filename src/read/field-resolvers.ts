import { type ResolverWithReads, withReads } from './field-reads.ts';
import type { Loaders } from './loaders.ts';
import type { Row } from './projection.ts';
import type { Relation } from './relation.ts';

type FromRows<Result> = (row: Row, args: unknown, context: { loaders: Loaders }) => Result | Promise<Result>;

/** The rows that belong to a row. */
export function many(relation: Relation): ResolverWithReads<FromRows<Row[]>> {
  return withReads(relation, (row, _args, { loaders }) => loaders.loadMany(relation, row));
}

/** The one row that belongs to a row, or null. */
export function one(relation: Relation): ResolverWithReads<FromRows<Row | null>> {
  return firstMatching(relation, () => true);
}

/** The first of the rows that belong to a row that fits, or null: asking for it and for all of them costs one statement. */
export function firstMatching(
  relation: Relation,
  fits: (row: Row) => boolean,
): ResolverWithReads<FromRows<Row | null>> {
  const pick = (rows: Row[]) => rows.find(fits) ?? null;
  return withReads(relation, (row, _args, { loaders }) => {
    const rows = loaders.loadMany(relation, row);
    return rows instanceof Promise ? rows.then(pick) : pick(rows);
  });
}
