import { type Connection, createConnection } from './connection.ts';
import { type ResolverWithReads, withReads } from './field-reads.ts';
import type { Loaders } from './loaders.ts';
import type { ConnectionArguments } from './page-arguments.ts';
import type { PagedList } from './paged-list.ts';
import type { Row } from './projection.ts';
import type { Relation } from './relation.ts';

type FromRows<Result> = (row: Row, args: unknown, context: { loaders: Loaders }) => Result | Promise<Result>;

/** Creates a resolver for all rows of a relation. */
export function many(relation: Relation): ResolverWithReads<FromRows<Row[]>> {
  return withReads(relation, (row, _args, { loaders }) => loaders.loadMany(relation, row));
}

/** Creates a resolver for the single row of a relation, or null. */
export function one(relation: Relation): ResolverWithReads<FromRows<Row | null>> {
  return firstMatching(relation, () => true);
}

/** Creates a resolver for the pages of a list. `name` must be unique for each list of an owner. */
export function paged({ name, pages }: { name: string; pages: PagedList }) {
  return (row: Row, args: ConnectionArguments, { loaders }: { loaders: Loaders }): Connection =>
    createConnection(loaders, name, pages, args, row);
}

/**
 * Creates a resolver for the first row of a relation that fulfils a condition, or null. All rows are loaded,
 * so that selecting this field together with the whole list needs only one statement.
 */
export function firstMatching(
  relation: Relation,
  matches: (row: Row) => boolean,
): ResolverWithReads<FromRows<Row | null>> {
  const pick = (rows: Row[]) => rows.find(matches) ?? null;
  return withReads(relation, (row, _args, { loaders }) => {
    const rows = loaders.loadMany(relation, row);
    return rows instanceof Promise ? rows.then(pick) : pick(rows);
  });
}
