import type { JsonObject } from './presence.ts';
import type { Issue, Issues } from './problem.ts';

/** Says what a value is kept as, or why it is refused. It is not asked about null. */
export type Parser = (value: unknown) => unknown | Issue | Issues;

/** One value. */
export interface ScalarField {
  kind: 'scalar';
  /** Whether it may not be cleared, nor be missing in something new. */
  required: boolean;
  /** What it holds when it is cleared. */
  empty: unknown;
  /** Whether it is hidden from whoever may not see personal values. They can change it, and not clear it. */
  pii?: boolean;
  parse: Parser;
  /** Whether a value means the same as the stored one, whose spelling is kept then (U18). Without it only the same value does. */
  isSame?(current: unknown, parsed: unknown): boolean;
}

/** An object with fields of its own. */
export interface ObjectField {
  kind: 'object';
  required: boolean;
  fields: Fields;
  /** Whether its fields go together. One that was refused has the value here that is stored, or null. */
  crossFieldRule?: CrossFieldRule;
  /** Whether it means the same as the stored one as a whole, whose spelling is kept then (U18). */
  isSame?(current: JsonObject, next: JsonObject): boolean;
}

/** A list that is replaced by what is sent; an item that matches a stored one goes on being that one. */
export interface ListField {
  kind: 'list';
  required: boolean;
  item: ObjectField;
  min: number;
  max: number;
  /**
   * What an item is recognized by: several keys, the surest first, each null where the item lacks a part of it. Without any
   * key an item is refused.
   */
  identityKeys: (item: JsonObject) => (string | null)[];
  /** What happens to the fields that a matched item leaves out. */
  matched: 'replace' | 'merge';
}

/** Pairs of key and value that are merged by key. As input a list of `{key, value}`; a null value drops the key. */
export interface MapField {
  kind: 'map';
  required: false;
  max: number;
  /** Whether its values are. */
  pii?: boolean;
  parseKey: Parser;
  parseValue: Parser;
}

export type Field = ScalarField | ObjectField | ListField | MapField;

/** What a way of writing owns: everything else it never touches. */
export type Fields = Readonly<Record<string, Field>>;

/** Refusals by the path of the field they are about. */
export type CrossFieldRule = (value: JsonObject) => Issues['parts'];

/** The same value, personal. */
export function pii(field: ScalarField): ScalarField {
  return { ...field, pii: true };
}

export function object(
  fields: Fields,
  options: Partial<Pick<ObjectField, 'required' | 'crossFieldRule' | 'isSame'>> = {},
): ObjectField {
  return { kind: 'object', required: false, fields, ...options };
}

/** Items that a nested list holds at most, because the cost of a query needs a bound. */
export const MAX_ITEMS = 100;

export function list(
  item: ObjectField,
  options: Pick<ListField, 'identityKeys'> & Partial<Pick<ListField, 'min' | 'matched' | 'required'>>,
): ListField {
  return { kind: 'list', required: false, item, min: 0, max: MAX_ITEMS, matched: 'replace', ...options };
}
