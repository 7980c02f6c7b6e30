import { type OperationNode, PostgresQueryCompiler, type RawBuilder } from 'kysely';

/** A part of an SQL statement, built with Kysely's `sql` tag. */
export type Sql = RawBuilder<unknown>;

/** A value that is sent with each execution of a statement: `$1`, `$2` and so on. */
export class Parameter {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/**
 * Returns the text of a statement. Every value in it must be a `Parameter`, or a constant of the code in
 * `sql.lit`. So a statement never contains a text of a caller.
 */
export function compileSql(statement: Sql): string {
  return new Compiler().textOf(statement.toOperationNode());
}

/** Kysely numbers parameters by their place in the text. Ours have their numbers, so one can occur twice. */
class Compiler extends PostgresQueryCompiler {
  textOf(node: OperationNode): string {
    this.visitNode(node);
    return this.getSql();
  }

  protected override appendValue(value: unknown): void {
    if (!(value instanceof Parameter))
      throw new Error('a value in a statement must be a Parameter or sql.lit');
    this.append(`$${value.number}`);
  }
}
