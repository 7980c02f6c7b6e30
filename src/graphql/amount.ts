/** The variables of an operation, including defaults for variables that were not sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number, or a formula if it depends on variables. */
export type Amount = number | Formula;

type Formula = (evaluation: Evaluation) => number;

/** Evaluates amounts with the variables of a request, each formula once. */
export class Evaluation {
  readonly variables: Variables;
  readonly #values = new Map<Formula, number>();

  constructor(variables: Variables) {
    this.variables = variables;
  }

  of(amount: Amount): number {
    if (typeof amount === 'number') return amount;
    const value = this.#values.get(amount) ?? amount(this);
    this.#values.set(amount, value);
    return value;
  }
}

export function sum(amounts: readonly Amount[]): Amount {
  const formulas = amounts.filter((each) => typeof each === 'function');
  const constant = amounts.reduce<number>(
    (total, each) => bounded(total + (typeof each === 'number' ? each : 0)),
    0,
  );
  const [only] = formulas;
  if (!only) return constant;
  if (formulas.length === 1 && constant === 0) return only;
  return (evaluation) => formulas.reduce((total, each) => bounded(total + evaluation.of(each)), constant);
}

export function product(a: Amount, b: Amount): Amount {
  if (a === 0 || b === 0) return 0;
  if (typeof a === 'number' && typeof b === 'number') return bounded(a * b);
  return (evaluation) => bounded(evaluation.of(a) * evaluation.of(b));
}

export function largest(amounts: readonly Amount[]): Amount {
  const distinct = [...new Set(amounts)];
  const [only = 0] = distinct;
  if (distinct.length <= 1) return only;
  if (distinct.every((each) => typeof each === 'number')) return Math.max(...distinct);
  return (evaluation) => Math.max(...distinct.map((each) => evaluation.of(each)));
}

/** Nested fragment spreads can double an amount at each level, up to more than an exact integer. */
function bounded(amount: number): number {
  return Math.min(amount, Number.MAX_SAFE_INTEGER);
}
