import { v7 } from 'uuid';
import type { CustomerAggregate, Item, ListName } from '../aggregate/customer-aggregate.ts';
import { withSortedLists } from '../aggregate/row-mapping.ts';
import type { JsonObject } from '../update/presence.ts';

/** Objects that stay even if they are empty. */
const ALWAYS_PRESENT: ReadonlySet<string> = new Set(['contact', 'kyc', 'risk', 'metadata']);

/** Functions that add generated values to the new items of each list. */
const DEFAULTS: Record<ListName, (items: JsonObject[], at: string) => Item[]> = {
  references: (items) => items.map(withId),
  addresses: (items, at) => items.map((item) => address(item, at)),
  identityDocuments: (items) => withPositions(items.map(identityDocument)),
  persons: (items, at) => withPositions(items.map((item) => person(item, at))),
  taxResidences: (items) => items.map(withId),
  socialMediaHandles: (items) => items.map(withId),
  creditLimitOrders: (items, at) => items.map((item) => withCreatedAt(item, at)),
  crmEvents: (items, at) => items.map((item) => withCreatedAt(item, at)),
  userLinks: (items, at) => items.map((item) => withCreatedAt(item, at)),
};

/**
 * Completes a new state before it is written: generates the ids, creation times and positions of new items,
 * and replaces objects without values by null.
 */
export function fillDefaults(aggregate: CustomerAggregate, at: string): CustomerAggregate {
  const next: CustomerAggregate = { ...aggregate, contact: aggregate.contact ?? {} };
  for (const [name, value] of Object.entries(next)) {
    if (!ALWAYS_PRESENT.has(name)) (next as JsonObject)[name] = withoutEmpty(value);
  }
  for (const [name, fill] of Object.entries(DEFAULTS)) {
    const items = next[name as ListName];
    if (items) next[name as ListName] = fill(items, at);
  }
  if (next.registration) next.registration = identityDocument({ position: 0, ...next.registration });
  return withSortedLists(next);
}

function withId(item: JsonObject): Item {
  return { ...item, id: (item.id as string | undefined) ?? v7() };
}

function withCreatedAt(item: JsonObject, at: string): Item {
  return { ...withId(item), createdAt: item.createdAt ?? at };
}

function address(item: JsonObject, at: string): Item {
  return { ...withCreatedAt(item, at), tags: item.tags ?? [] };
}

function identityDocument(item: JsonObject): Item {
  return { ...withId(item), files: item.files ?? [] };
}

function person(item: JsonObject, at: string): Item {
  const { residentialAddress, identification, ...rest } = item as Record<
    string,
    JsonObject | null | undefined
  >;
  return {
    ...withId(withoutEmptyParts(rest)),
    residentialAddress: residentialAddress
      ? address({ ...residentialAddress, purpose: 'RESIDENTIAL' }, at)
      : null,
    identification: identification ? identityDocument({ position: 0, ...identification }) : null,
  };
}

/**
 * If a position exceeds this value, the whole list is renumbered from 0, because positions must stay small.
 */
const MAX_POSITION = 10_000;

/**
 * Assigns ascending positions to the items of an ordered list. A position that is already ascending is kept.
 */
function withPositions(items: Item[]): Item[] {
  let last = -1;
  const positioned = items.map((item) => {
    last = typeof item.position === 'number' && item.position > last ? item.position : last + 1;
    return { ...item, position: last };
  });
  return last > MAX_POSITION ? items.map((item, position) => ({ ...item, position })) : positioned;
}

/**
 * Returns null for an object that contains only null values or such objects. Lists are returned unchanged.
 */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = withoutEmptyParts(value as JsonObject);
  return Object.values(parts).every((part) => part === null || part === undefined) ? null : parts;
}

function withoutEmptyParts(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, withoutEmpty(part)]));
}
