import { type Told, told } from './field-reads.ts';
import type { Reading } from './loaders.ts';
import type { Row } from './projection.ts';
import type { Relation } from './relation.ts';

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
