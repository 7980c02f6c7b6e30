import { v7 } from 'uuid';
import type { CustomerAggregate, Item, ListName } from '../aggregate/customer-aggregate.ts';
import { withSortedLists } from '../aggregate/row-mapping.ts';
import type { JsonObject } from '../update/presence.ts';

/** Objects that are there even when they hold nothing. */
const ALWAYS: ReadonlySet<string> = new Set(['contact', 'kyc', 'risk', 'metadata']);

/** What no sender gives to a new item, by its list. */
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
 * What a new state of a customer needs before it can be written and no sender gives: ids, instants and places in lists. An
 * object that holds nothing is none.
 */
export function fillDefaults(aggregate: CustomerAggregate, at: string): CustomerAggregate {
  const next: CustomerAggregate = { ...aggregate, contact: aggregate.contact ?? {} };
  for (const [name, value] of Object.entries(next)) {
    if (!ALWAYS.has(name)) (next as JsonObject)[name] = withoutEmpty(value);
  }
  for (const [name, completer] of Object.entries(DEFAULTS)) {
    const items = next[name as ListName];
    if (items) next[name as ListName] = completer(items, at);
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

/** Beyond this place all are given anew: a place is a small number. */
const MAX_POSITION = 10_000;

/** Gives each item of a list that keeps an order a place behind the one before; places that fit are kept. */
function withPositions(items: Item[]): Item[] {
  let last = -1;
  const positioned = items.map((item) => {
    last = typeof item.position === 'number' && item.position > last ? item.position : last + 1;
    return { ...item, position: last };
  });
  return last > MAX_POSITION ? items.map((item, position) => ({ ...item, position })) : positioned;
}

/** Null for an object, of values or of such objects, that holds nothing. Lists stay as they are. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = withoutEmptyParts(value as JsonObject);
  return Object.values(parts).every((part) => part === null || part === undefined) ? null : parts;
}

function withoutEmptyParts(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, withoutEmpty(part)]));
}
