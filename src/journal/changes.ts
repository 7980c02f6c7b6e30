import { type CustomerAggregate, type Item, LIST_NAMES } from '../aggregate/customer-aggregate.ts';
import { withSortedLists } from '../aggregate/row-mapping.ts';
import { deepEqual } from '../common/deep-equal.ts';

import type { JsonObject } from '../update/presence.ts';

/** A change as it is kept: the path, the value before, the value after. */
export type StoredChange = [path: string[], before: unknown, after: unknown];

const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);
/** What an entry says by itself. */
const OF_ENTRY: ReadonlySet<string> = new Set(['version', 'updatedAt']);

/**
 * What tells one state of a customer from the one before. An item of a list stands under its id, and one that was added or
 * taken away is one change. A new customer is one change too, at the empty path.
 */
export function changesBetween(before: CustomerAggregate | null, after: CustomerAggregate): StoredChange[] {
  if (!before) return [[[], null, stateOf(after)]];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    if (OF_ENTRY.has(name)) return [];
    return LISTS.has(name)
      ? listChanges(name, before[name] as Item[] | undefined, after[name] as Item[] | undefined)
      : valueChanges([name], before[name], after[name]);
  });
}

function listChanges(name: string, before: Item[] = [], after: Item[] = []): StoredChange[] {
  const [old, fresh] = [before, after].map((items) => new Map(items.map((item) => [item.id, item])));
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id) => valueChanges([name, id], old?.get(id), fresh?.get(id)));
}

function valueChanges(path: string[], before: unknown, after: unknown): StoredChange[] {
  if (isObject(before) && isObject(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => valueChanges([...path, name], own(before, name), own(after, name)));
  }
  const [old, fresh] = [compact(before ?? null), compact(after ?? null)];
  return deepEqual(old, fresh) ? [] : [[path, old, fresh]];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Metadata may have any key. */
function own(tree: JsonObject, name: string): unknown {
  return Object.hasOwn(tree, name) ? tree[name] : undefined;
}

/** All that a customer is, without what the entry says and what holds nothing. */
export function stateOf({ version, updatedAt, ...aggregate }: CustomerAggregate): JsonObject {
  const state = (compact(aggregate) ?? {}) as JsonObject;
  for (const name of LIST_NAMES) {
    if (aggregate[name]) state[name] = aggregate[name].map(compact);
  }
  return state;
}

/** Without the fields that hold nothing: the journal is the largest of all tables. */
function compact(value: unknown): unknown {
  if (!isObject(value)) return value;
  const kept: JsonObject = {};
  let isEmpty = true;
  // Bulk writes come here for each field of each customer: no arrays in between.
  for (const name of Object.keys(value)) {
    const part = compact(value[name]);
    if (part === null || part === undefined) continue;
    if (name === '__proto__') define(kept, name, part);
    else kept[name] = part;
    isEmpty = false;
  }
  return isEmpty ? null : kept;
}

/** What rebuilding needs of an entry. */
export interface ReplayEntry {
  version: number;
  at: string;
  changes: StoredChange[];
}

/** The customer as all these entries together made it, the oldest first; null where the creation is not among them. */
export function replay(entries: readonly ReplayEntry[]): CustomerAggregate | null {
  const [creation, ...later] = entries;
  const [change] = creation?.changes ?? [];
  if (!creation || !change || change[0].length > 0) return null;
  const aggregate = structuredClone(change[2]) as CustomerAggregate;
  aggregate.metadata ??= {};
  aggregate.contact ??= {};
  for (const { changes } of later) for (const [path, , after] of changes) setChange(aggregate, path, after);
  const last = entries.at(-1) ?? creation;
  // What was written in bulk may have changed since, and says when.
  const updatedAt = later.length === 0 ? (aggregate.updatedAt ?? last.at) : last.at;
  return withSortedLists({ ...aggregate, version: last.version, updatedAt });
}

function setChange(aggregate: CustomerAggregate, path: readonly string[], value: unknown): void {
  const [name = '', id, ...rest] = path;
  if (!LISTS.has(name) || id === undefined) {
    setAt(aggregate, path, value);
    return;
  }
  const items = (aggregate[name] ?? []) as Item[];
  aggregate[name] = items;
  const index = items.findIndex((item) => item.id === id);
  if (rest.length > 0) setAt(items[index] as Item, rest, value);
  else if (value === null) items.splice(index, 1);
  else if (index < 0) items.push(structuredClone(value) as Item);
  else items[index] = structuredClone(value) as Item;
}

function setAt(target: JsonObject, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    if (!isObject(own(target, name))) define(target, name, {});
    setAt(target[name] as JsonObject, rest, value);
  } else if (value === null) {
    // A key of metadata that was dropped is not there any more; any other field holds nothing.
    delete target[name];
  } else {
    define(target, name, structuredClone(value));
  }
}

/** As a property of its own, whatever its name: metadata may have any key. */
function define(target: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A change of a single value, as people read it. */
export interface ValueChange {
  path: string[];
  before: string | null;
  after: string | null;
}

/** The changes of an entry value by value: what was added, taken away or made is told field by field. */
export function valueChangesOf(changes: readonly StoredChange[]): ValueChange[] {
  return changes.flatMap(([path, before, after]) => {
    // Of what was added or taken away as a whole there is nothing on the other side.
    const old = valuesIn(path, isObject(after) ? (before ?? {}) : before);
    const fresh = valuesIn(path, isObject(before) ? (after ?? {}) : after);
    // PostgreSQL keeps the fields of an object in an order of its own.
    const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
    return keys.map((key) => ({
      path: JSON.parse(key) as string[],
      before: old.get(key) ?? null,
      after: fresh.get(key) ?? null,
    }));
  });
}

/** Of a value at a path: each single value in it, by its path. */
function valuesIn(path: string[], value: unknown): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const isNew = path.length === 0 || (path.length === 2 && LISTS.has(path[0] as string));
  const walk = (at: string[], each: unknown): void => {
    if (isNew && isImplied(at, each)) return;
    if (isObject(each)) for (const [name, part] of Object.entries(each)) walk([...at, name], part);
    else if (Array.isArray(each) && at.length === 1 && LISTS.has(at[0] as string)) {
      for (const item of each as Item[]) walk([...at, item.id], item);
    } else if (at.length > 0) found.set(JSON.stringify(at), textOf(each));
  };
  walk(path, value);
  return found;
}

/** Of something new: ids, places and the type are told by where it stands, and what holds nothing tells nothing. */
function isImplied(at: string[], value: unknown): boolean {
  if (at[0] === 'metadata') return false;
  const name = at.at(-1);
  if (name === 'id' || name === 'position' || (at.length === 1 && name === 'type')) return true;
  return Array.isArray(value) && value.length === 0;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
