import { type ArgumentNode, type FieldNode, Kind, type ValueNode } from 'graphql';

/** The variables of an operation, including defaults for variables that were not sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** A constant, or a function of the variables. */
export type Size = number | ((variables: Variables) => number);

interface Range {
  min: number;
  max: number;
  /** Value for an absent argument. */
  byDefault: number;
}

/** Page size of a connection, from `first` or `last`. */
export function pageSize(field: FieldNode): Size {
  const range = { min: 1, max: 100, byDefault: 20 };
  const last = sizeOf(argument(field, 'last'), { ...range, byDefault: 0, min: 0 });
  const first = sizeOf(argument(field, 'first'), range);
  return combine(last, first, (ofLast, ofFirst) => ofLast || ofFirst);
}

/** Cost of counting up to `limit`: one for each hundred rows. */
export function countCost(field: FieldNode): Size {
  const limit = sizeOf(argument(field, 'limit'), { min: 1, max: 100_000, byDefault: 10_000 });
  return combine(limit, 0, (each) => Math.ceil(each / 100));
}

/** Number of objects that `ids` requests. */
export function idsSize({ value }: ArgumentNode): Size {
  const lengthOf = (ids: unknown) => Math.min(Array.isArray(ids) ? ids.length : 1, 100);
  if (value.kind === Kind.LIST) return lengthOf(value.values);
  return value.kind === Kind.VARIABLE ? (variables) => lengthOf(variables[value.name.value]) : 1;
}

export function argument(field: FieldNode, name: string): ArgumentNode | undefined {
  return field.arguments?.find((each) => each.name.value === name);
}

function sizeOf(given: ArgumentNode | undefined, range: Range): Size {
  if (!given) return range.byDefault;
  const { value } = given;
  if (value.kind !== Kind.VARIABLE) return clamp(literal(value), range);
  return (variables) => clamp(variables[value.name.value], range);
}

function literal(value: ValueNode): number | null {
  return value.kind === Kind.INT ? Number(value.value) : null;
}

/** Values out of range are rejected later, but the cost is needed first. */
function clamp(value: unknown, { min, max, byDefault }: Range): number {
  return typeof value === 'number' ? Math.min(Math.max(value, min), max) : byDefault;
}

function combine(a: Size, b: Size, how: (a: number, b: number) => number): Size {
  if (typeof a === 'number' && typeof b === 'number') return how(a, b);
  return (variables) => how(resolve(a, variables), resolve(b, variables));
}

export function resolve(size: Size, variables: Variables): number {
  return typeof size === 'number' ? size : size(variables);
}
