import { type ArgumentNode, type FieldNode, Kind, valueFromASTUntyped } from 'graphql';
import { type Amount, Evaluation } from './amount.ts';
import type { ListSize } from './cost-directives.ts';

/** Number of items by which the cost of a list is computed: its largest slicing argument, or the assumed size. */
export function sizeOf({ assumedSize, slicingArguments }: ListSize, field: FieldNode): Amount {
  const given = slicingArguments.flatMap((name) => argumentOf(field, name) ?? []);
  const size: Amount = ({ variables }) => {
    const lengths = given.flatMap(({ value }) => lengthOf(valueFromASTUntyped(value, variables)) ?? []);
    return lengths.length > 0 ? Math.max(...lengths) : assumedSize;
  };
  return given.some(({ value }) => value.kind === Kind.VARIABLE) ? size : size(NO_VARIABLES);
}

const NO_VARIABLES = new Evaluation({});

export function argumentOf({ arguments: given }: FieldNode, name: string): ArgumentNode | undefined {
  return given?.find((each) => each.name.value === name);
}

/** Null for an absent argument. A number out of range is rejected later, but the cost is needed first. */
function lengthOf(value: unknown): number | null {
  if (value == null) return null;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(value, 0) : 1;
}
