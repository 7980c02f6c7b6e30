import type { Reading } from './reading.ts';
import type { Relation } from './relation.ts';
import type { Row } from './shape.ts';

/**
 * What the resolver of a field reads, told beside it so that an operation can be read ahead: the rows of a relation; `PAGE`, what
 * one statement finds, of a field at the root; `NOTHING`, because it is made of the row. Of a field that says nothing of it, it is
 * not known.
 */
export type Reads = Relation | 'PAGE' | 'NOTHING';

/** A field without a resolver of its own shows what the row has. */
export function readsOf({ resolve, extensions }: Field): Reads | undefined {
  return (extensions?.reads as Reads | undefined) ?? (resolve ? undefined : 'NOTHING');
}

interface Field {
  resolve?: unknown;
  extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface Told<Resolve> {
  resolve: Resolve;
  extensions: { reads: Reads };
}

/** A resolver with what it reads. */
export function told<Resolve>(reads: Reads, resolve: Resolve): Told<Resolve> {
  return { resolve, extensions: { reads } };
}

type FromRows<Result> = (row: Row, args: unknown, context: { reading: Reading }) => Result | Promise<Result>;

/** The rows that belong to a row. */
export function many(relation: Relation): Told<FromRows<Row[]>> {
  return told(relation, (row, _args, { reading }) => reading.many(relation, row));
}

/** The one row that belongs to a row, or null. */
export function one(relation: Relation): Told<FromRows<Row | null>> {
  return among(relation, () => true);
}

/** The first of the rows that belong to a row that fits, or null: asking for it and for all of them costs one statement. */
export function among(relation: Relation, fits: (row: Row) => boolean): Told<FromRows<Row | null>> {
  const pick = (rows: Row[]) => rows.find(fits) ?? null;
  return told(relation, (row, _args, { reading }) => {
    const rows = reading.many(relation, row);
    return rows instanceof Promise ? rows.then(pick) : pick(rows);
  });
}
