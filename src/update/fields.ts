import type { JsonObject } from './presence.ts';
import type { Issue, Issues } from './problem.ts';

/** Validates a value. Returns the normalized value to store, or an Issue. Never called with null. */
export type Parser = (value: unknown) => unknown | Issue | Issues;

/** A field with a single value. */
export interface ScalarField {
  kind: 'scalar';
  /**
   * A required field cannot be cleared and must be present in a new object. With `onceStored`, null is accepted
   * while no value is stored.
   */
  required: boolean | 'onceStored';
  /** The value of the field after it is cleared. */
  empty: unknown;
  /** Whether the value is masked for callers without `pii:read`. They can change it, but not clear it. */
  pii?: boolean;
  parse: Parser;
  /**
   * Whether a value is equivalent to the stored one, whose spelling is then kept. Without this function only
   * identical values are equivalent.
   */
  isSame?(current: unknown, parsed: unknown): boolean;
}

export interface ObjectField {
  kind: 'object';
  required: boolean;
  fields: Fields;
  /** Validates the fields together. A rejected field has its stored value here, or null. */
  crossFieldRule?: CrossFieldRule;
  /** Whether the object is equivalent to the stored one, whose spelling is then kept. */
  isSame?(current: JsonObject, next: JsonObject): boolean;
}

/** A list that is replaced by the sent one. An item that matches a stored item keeps its identity. */
export interface ListField {
  kind: 'list';
  required: boolean;
  item: ObjectField;
  min: number;
  max: number;
  /**
   * The keys that identify an item, most specific first. A key is null if the item lacks a part of it. An
   * item without any key is rejected.
   */
  identityKeys: (item: JsonObject) => (string | null)[];
  /** Whether the omitted fields of a matched item are cleared (`replace`) or kept (`merge`). */
  matched: 'replace' | 'merge';
}

/** Key-value pairs, merged by key. The input is a list of `{key, value}`; a null value removes the key. */
export interface MapField {
  kind: 'map';
  required: false;
  max: number;
  /** Whether the values are masked for callers without `pii:read`. */
  pii?: boolean;
  parseKey: Parser;
  parseValue: Parser;
}

export type Field = ScalarField | ObjectField | ListField | MapField;

/** The fields that a write can change. All other fields stay untouched. */
export type Fields = Readonly<Record<string, Field>>;

/** Validates several fields together. Returns issues with the path of the field each one concerns. */
export type CrossFieldRule = (value: JsonObject) => Issues['parts'];

/** Marks a field as PII. */
export function pii(field: ScalarField): ScalarField {
  return { ...field, pii: true };
}

/** Makes a field required as soon as it has a value. */
export function onceStored(field: ScalarField): ScalarField {
  return { ...field, required: 'onceStored' };
}

export function object(
  fields: Fields,
  options: Partial<Pick<ObjectField, 'required' | 'crossFieldRule' | 'isSame'>> = {},
): ObjectField {
  return { kind: 'object', required: false, fields, ...options };
}

/** Maximum number of items in a nested list. The query cost calculation needs an upper bound. */
export const MAX_ITEMS = 100;

export function list(
  item: ObjectField,
  options: Pick<ListField, 'identityKeys'> & Partial<Pick<ListField, 'min' | 'matched' | 'required'>>,
): ListField {
  return { kind: 'list', required: false, item, min: 0, max: MAX_ITEMS, matched: 'replace', ...options };
}
