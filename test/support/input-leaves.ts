import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { sampleOf } from './samples.ts';

/** A single value of an input, and the input with another value there. */
export interface InputLeaf {
  path: string[];
  name: string;
  /** The name of its scalar or enumeration. */
  type: string;
  isList: boolean;
  /** Whether the schema itself has no null for it. */
  isRequired: boolean;
  with(value: unknown): Record<string, unknown>;
}

/** Every single value of an input, through every choice that it has; all else is as in `sampleOf`. */
export function leavesOf(type: GraphQLInputObjectType, id: string): InputLeaf[] {
  const sample = sampleOf(type, id);
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const index = (value: unknown) => (type.isOneOf ? { [name]: value } : { ...sample, [name]: value });
    return leavesBelow(name, fieldType, id).map((leaf) => ({
      ...leaf,
      with: (value: unknown) => index(leaf.with(value)),
    }));
  });
}

interface LeafBelow extends Omit<InputLeaf, 'with'> {
  with(value: unknown): unknown;
}

function leavesBelow(name: string, type: GraphQLInputType, id: string): LeafBelow[] {
  const named = getNamedType(type);
  const isList = isListType(getNullableType(type));
  if (isLeafType(named)) {
    const isRequired = isNonNullType(type);
    return [{ path: [name], name, type: named.name, isList, isRequired, with: (value) => value }];
  }
  if (!isInputObjectType(named)) return [];
  return leavesOf(named, id).map((leaf) => ({
    ...leaf,
    path: isList ? [name, '0', ...leaf.path] : [name, ...leaf.path],
    with: (value: unknown) => (isList ? [leaf.with(value)] : leaf.with(value)),
  }));
}
