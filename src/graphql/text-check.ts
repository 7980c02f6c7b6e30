import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isScalarType,
  type OperationTypeNode,
} from 'graphql';
import { maxCharacters, type TextLocation } from './text-limits.ts';

/** A text that is too long: where in the value, and how long it may be. */
export interface TooLong {
  path: readonly (string | number)[];
  max: number;
}

/** Finds the first text in a value that is too long. */
export type TextCheck = (value: unknown) => TooLong | undefined;

/** The check for values of a type in a place; undefined where there can be no text in them. */
export type TextChecks = (type: GraphQLInputType, location: TextLocation) => TextCheck | undefined;

/** Scalars whose values are no text. */
const NO_TEXT: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

/** The checks for one kind of operation. Those of input types are made once. */
export function textChecks(operation: OperationTypeNode): TextChecks {
  const ofObjects = new Map<GraphQLInputObjectType, TextCheck>();
  const checkOf: TextChecks = (type, location) => {
    const inner = getNullableType(type);
    if (isListType(inner)) return ofItems(checkOf(inner.ofType, location));
    if (isInputObjectType(inner)) return ofObject(inner);
    if (!isScalarType(inner) || NO_TEXT.has(inner.name)) return undefined;
    return ofText(maxCharacters(operation, location, inner));
  };
  const ofObject = (type: GraphQLInputObjectType): TextCheck => {
    const found = ofObjects.get(type);
    if (found) return found;
    let fields: [name: string, check: TextCheck][] = [];
    const check: TextCheck = (value) => ofFields(fields, value);
    // Known before its fields are, because a type may hold itself.
    ofObjects.set(type, check);
    fields = Object.values(type.getFields()).flatMap((field) => {
      const ofField = checkOf(field.type, { name: field.name, inputType: type });
      return ofField ? [[field.name, ofField] as [string, TextCheck]] : [];
    });
    return check;
  };
  return checkOf;
}

/** Most texts have fewer UTF-16 units than they may have characters, so these are counted for few. */
function isTooLong(text: string, max: number): boolean {
  return text.length > max && [...text].length > max;
}

function ofText(max: number): TextCheck {
  return (value) => (typeof value === 'string' && isTooLong(value, max) ? { path: [], max } : undefined);
}

/** As graphql-js reads it: a single value may stand for a list of one. */
function ofItems(check: TextCheck | undefined): TextCheck | undefined {
  if (!check) return undefined;
  return (value) => {
    if (!Array.isArray(value)) return check(value);
    for (const [index, item] of value.entries()) {
      const found = check(item);
      if (found) return { ...found, path: [index, ...found.path] };
    }
    return undefined;
  };
}

function ofFields(fields: readonly [name: string, check: TextCheck][], value: unknown): TooLong | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, check] of fields) {
    const found = check((value as Record<string, unknown>)[name]);
    if (found) return { ...found, path: [name, ...found.path] };
  }
  return undefined;
}
