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

/** A text that is too long: its path in the value and the maximum number of characters. */
export interface TooLong {
  path: readonly (string | number)[];
  max: number;
}

/** Returns the first text in a value that is too long. */
export type TextCheck = (value: unknown) => TooLong | undefined;

/** Returns the check for values of a type at a location; undefined if such values contain no text. */
export type TextChecks = (type: GraphQLInputType, location: TextLocation) => TextCheck | undefined;

/** Scalars whose values are not text. */
const NO_TEXT: ReadonlySet<string> = new Set(['Int', 'Float', 'Boolean']);

/** Creates the checks for one type of operation. The check of each input type is created once. */
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
    // Stored before its fields are collected, because an input type can contain itself.
    ofObjects.set(type, check);
    fields = Object.values(type.getFields()).flatMap((field) => {
      const ofField = checkOf(field.type, { name: field.name, inputType: type });
      return ofField ? [[field.name, ofField] as [string, TextCheck]] : [];
    });
    return check;
  };
  return checkOf;
}

/**
 * Compares UTF-16 units first: a text never has more characters than units, so most texts need no exact
 * count.
 */
function isTooLong(text: string, max: number): boolean {
  return text.length > max && [...text].length > max;
}

function ofText(max: number): TextCheck {
  return (value) => (typeof value === 'string' && isTooLong(value, max) ? { path: [], max } : undefined);
}

/** As in graphql-js, a single value can stand for a list with one item. */
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
