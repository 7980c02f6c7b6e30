import { type ArgumentNode, type FieldNode, Kind, type ValueNode } from 'graphql';

/** The variables of an operation, with its defaults for those that were not sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number that is known at once, or that a variable decides. */
export type Size = number | ((variables: Variables) => number);

interface Range {
  min: number;
  max: number;
  /** Where nothing is said. */
  otherwise: number;
}

/** As of a connection: what `first` or `last` ask for. */
export function pageSize(field: FieldNode): Size {
  const range = { min: 1, max: 100, otherwise: 20 };
  const last = sizeOf(argument(field, 'last'), { ...range, otherwise: 0, min: 0 });
  const first = sizeOf(argument(field, 'first'), range);
  return combine(last, first, (ofLast, ofFirst) => ofLast || ofFirst);
}

/** What counting up to `limit` costs: a hundred are as much as one value. */
export function countCost(field: FieldNode): Size {
  const limit = sizeOf(argument(field, 'limit'), { min: 1, max: 100_000, otherwise: 10_000 });
  return combine(limit, 0, (each) => Math.ceil(each / 100));
}

/** How many are asked for by `ids`. */
export function idsSize({ value }: ArgumentNode): Size {
  const lengthOf = (ids: unknown) => Math.min(Array.isArray(ids) ? ids.length : 1, 100);
  if (value.kind === Kind.LIST) return lengthOf(value.values);
  return value.kind === Kind.VARIABLE ? (variables) => lengthOf(variables[value.name.value]) : 1;
}

export function argument(field: FieldNode, name: string): ArgumentNode | undefined {
  return field.arguments?.find((each) => each.name.value === name);
}

function sizeOf(given: ArgumentNode | undefined, range: Range): Size {
  if (!given) return range.otherwise;
  const { value } = given;
  if (value.kind !== Kind.VARIABLE) return clamp(literal(value), range);
  return (variables) => clamp(variables[value.name.value], range);
}

function literal(value: ValueNode): number | null {
  return value.kind === Kind.INT ? Number(value.value) : null;
}

/** What is out of range is refused later; a cost is needed before. */
function clamp(value: unknown, { min, max, otherwise }: Range): number {
  return typeof value === 'number' ? Math.min(Math.max(value, min), max) : otherwise;
}

function combine(a: Size, b: Size, how: (a: number, b: number) => number): Size {
  if (typeof a === 'number' && typeof b === 'number') return how(a, b);
  return (variables) => how(resolve(a, variables), resolve(b, variables));
}

export function resolve(size: Size, variables: Variables): number {
  return typeof size === 'number' ? size : size(variables);
}
