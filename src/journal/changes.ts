import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import { withSortedLists } from '../aggregate/row-mapping.ts';
import { deepEqual } from '../common/deep-equal.ts';
import type { Item } from '../modules/common/customer-list.ts';
import type { StoredChange } from '../modules/history/journal-entry.entity.ts';
import { isListName, LIST_NAMES } from '../modules/lists.ts';
import type { JsonObject } from '../update/presence.ts';

/** Fields that are not recorded as changes, because the entry has them as its own version and time. */
const ENTRY_FIELDS: ReadonlySet<string> = new Set(['version', 'updatedAt']);

/**
 * Computes the changes between two states of a customer. The path of a list item contains its id instead of
 * its index. An added or removed item is a single change. A new customer is a single change with an empty
 * path.
 */
export function changesBetween(before: CustomerAggregate | null, after: CustomerAggregate): StoredChange[] {
  if (!before) return [[[], null, stateOf(after)]];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    if (ENTRY_FIELDS.has(name)) return [];
    return isListName(name)
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

/** Reads only own properties, because metadata may have any key, such as `constructor`. */
function own(tree: JsonObject, name: string): unknown {
  return Object.hasOwn(tree, name) ? tree[name] : undefined;
}

/**
 * Returns the state of a customer as stored in its first entry: without version, `updatedAt` and empty
 * fields.
 */
export function stateOf({ version, updatedAt, ...aggregate }: CustomerAggregate): JsonObject {
  const state = (compact(aggregate) ?? {}) as JsonObject;
  for (const name of LIST_NAMES) {
    if (aggregate[name]) state[name] = aggregate[name].map(compact);
  }
  return state;
}

/** Removes fields without a value, because the journal is the largest table. */
function compact(value: unknown): unknown {
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  let isEmpty = true;
  // Bulk writes call this for each field of each customer, so it creates no intermediate arrays.
  for (const name of Object.keys(value)) {
    const part = compact(value[name]);
    if (part === null || part === undefined) continue;
    if (name === '__proto__') define(result, name, part);
    else result[name] = part;
    isEmpty = false;
  }
  return isEmpty ? null : result;
}

/** The parts of an entry that a replay needs. */
export interface ReplayEntry {
  version: number;
  at: string;
  changes: StoredChange[];
}

/**
 * Replays entries, oldest first. Returns the resulting customer, or null if the first entry is not the
 * creation.
 */
export function replay(entries: readonly ReplayEntry[]): CustomerAggregate | null {
  const [creation, ...later] = entries;
  const [change] = creation?.changes ?? [];
  if (!creation || !change || change[0].length > 0) return null;
  const aggregate = structuredClone(change[2]) as CustomerAggregate;
  aggregate.metadata ??= {};
  aggregate.contact ??= {};
  for (const { changes } of later) for (const [path, , after] of changes) setChange(aggregate, path, after);
  const last = entries.at(-1) ?? creation;
  // The initial entry of an imported customer contains its `updatedAt`, which may be later than the entry.
  const updatedAt = later.length === 0 ? (aggregate.updatedAt ?? last.at) : last.at;
  return withSortedLists({ ...aggregate, version: last.version, updatedAt });
}

function setChange(aggregate: CustomerAggregate, path: readonly string[], value: unknown): void {
  const [name = '', id, ...rest] = path;
  if (!isListName(name) || id === undefined) {
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
    // A removed metadata key must be absent. For all other fields, absent and null are equivalent.
    delete target[name];
  } else {
    define(target, name, structuredClone(value));
  }
}

/** Defines an own property, because metadata may have any key, such as `__proto__`. */
function define(target: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A change of a single value, with the values as text. */
export interface ValueChange {
  path: string[];
  before: string | null;
  after: string | null;
}

/** Splits the changes of an entry into single values: added and removed objects are listed field by field. */
export function valueChangesOf(changes: readonly StoredChange[]): ValueChange[] {
  return changes.flatMap(([path, before, after]) => {
    // An added or removed object has no value on the other side. `{}` yields no entry for the object itself.
    const old = valuesIn(path, isObject(after) ? (before ?? {}) : before);
    const fresh = valuesIn(path, isObject(before) ? (after ?? {}) : after);
    // Sorted, because `jsonb` does not keep the order of the fields.
    const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
    return keys.map((key) => ({
      path: JSON.parse(key) as string[],
      before: old.get(key) ?? null,
      after: fresh.get(key) ?? null,
    }));
  });
}

/** Returns each single value below a path, by its path as JSON. */
function valuesIn(path: string[], value: unknown): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const isNew = path.length === 0 || (path.length === 2 && isListName(path[0] as string));
  const walk = (partPath: string[], part: unknown): void => {
    if (isNew && isImplied(partPath, part)) return;
    if (isObject(part)) for (const [name, inner] of Object.entries(part)) walk([...partPath, name], inner);
    else if (Array.isArray(part) && partPath.length === 1 && isListName(partPath[0] as string)) {
      for (const item of part as Item[]) walk([...partPath, item.id], item);
    } else if (partPath.length > 0) found.set(JSON.stringify(partPath), toText(part));
  };
  walk(path, value);
  return found;
}

/**
 * For new items, ids, positions, the customer type and empty lists are omitted: the path already implies
 * them.
 */
function isImplied(path: string[], value: unknown): boolean {
  if (path[0] === 'metadata') return false;
  const name = path.at(-1);
  if (name === 'id' || name === 'position' || (path.length === 1 && name === 'type')) return true;
  return Array.isArray(value) && value.length === 0;
}

function toText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
