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

/** A scalar or enum field anywhere in an input type. */
export interface InputLeaf {
  path: string[];
  name: string;
  /** Name of the scalar or enum type. */
  type: string;
  isList: boolean;
  /** Whether the schema declares it as non-null. */
  isRequired: boolean;
  /** Returns a sample input with this value. */
  with(value: unknown): Record<string, unknown>;
}

/** Returns all scalar and enum fields of an input type, including those of all `@oneOf` variants. */
export function leavesOf(type: GraphQLInputObjectType, id: string): InputLeaf[] {
  const sample = sampleOf(type, id);
  return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
    const inputWith = (value: unknown) => (type.isOneOf ? { [name]: value } : { ...sample, [name]: value });
    return leavesBelow(name, fieldType, id).map((leaf) => ({
      ...leaf,
      with: (value: unknown) => inputWith(leaf.with(value)),
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
