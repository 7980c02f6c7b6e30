import type { Tree } from './presence.ts';
import type { Refusal, Refusals } from './problem.ts';

/** Says what a value is kept as, or why it is refused. It is not asked about null. */
export type Judge = (value: unknown) => unknown | Refusal | Refusals;

/** One value. */
export interface Leaf {
  kind: 'leaf';
  /** Whether it may not be cleared, nor be missing in something new. */
  required: boolean;
  /** What it holds when it is cleared. */
  empty: unknown;
  /** Whether it is hidden from whoever may not see personal values. They can change it, and not clear it. */
  personal?: boolean;
  judge: Judge;
  /** Whether a value means the same as the stored one, whose spelling is kept then (U18). Without it only the same value does. */
  isSame?(current: unknown, judged: unknown): boolean;
}

/** An object with fields of its own. */
export interface ObjectField {
  kind: 'object';
  required: boolean;
  fields: Fields;
  /** Whether its fields go together. One that was refused has the value here that is stored, or null. */
  together?: Together;
  /** Whether it means the same as the stored one as a whole, whose spelling is kept then (U18). */
  isSame?(current: Tree, next: Tree): boolean;
}

/** A list that is replaced by what is sent; an item that matches a stored one goes on being that one. */
export interface ListField {
  kind: 'list';
  required: boolean;
  item: ObjectField;
  least: number;
  most: number;
  /**
   * What an item is recognized by: several keys, the surest first, each null where the item lacks a part of it. Without any
   * key an item is refused.
   */
  keysOf: (item: Tree) => (string | null)[];
  /** What happens to the fields that a matched item leaves out. */
  matched: 'replace' | 'merge';
}

/** Pairs of key and value that are merged by key. As input a list of `{key, value}`; a null value drops the key. */
export interface MapField {
  kind: 'map';
  required: false;
  most: number;
  /** Whether its values are. */
  personal?: boolean;
  judgeKey: Judge;
  judgeValue: Judge;
}

export type Field = Leaf | ObjectField | ListField | MapField;

/** What a way of writing owns: everything else it never touches. */
export type Fields = Readonly<Record<string, Field>>;

/** Refusals by the path of the field they are about. */
export type Together = (value: Tree) => Refusals['parts'];

/** The same value, personal. */
export function personal(leaf: Leaf): Leaf {
  return { ...leaf, personal: true };
}

export function object(
  fields: Fields,
  options: Partial<Pick<ObjectField, 'required' | 'together' | 'isSame'>> = {},
): ObjectField {
  return { kind: 'object', required: false, fields, ...options };
}

/** Items that a nested list holds at most, because the cost of a query needs a bound. */
export const MOST_ITEMS = 100;

export function list(
  item: ObjectField,
  options: Pick<ListField, 'keysOf'> & Partial<Pick<ListField, 'least' | 'matched' | 'required'>>,
): ListField {
  return { kind: 'list', required: false, item, least: 0, most: MOST_ITEMS, matched: 'replace', ...options };
}
