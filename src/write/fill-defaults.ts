import { v7 } from 'uuid';
import type { Collection, CustomerDocument, Item } from '../aggregate/customer-aggregate.ts';
import { sorted } from '../aggregate/row-mapping.ts';
import type { Tree } from '../update/presence.ts';

/** Objects that are there even when they hold nothing. */
const ALWAYS: ReadonlySet<string> = new Set(['contact', 'kyc', 'risk', 'metadata']);

/** What no sender gives to a new item, by its list. */
const COMPLETERS: Record<Collection, (items: Tree[], at: string) => Item[]> = {
  references: (items) => items.map(identified),
  addresses: (items, at) => items.map((item) => address(item, at)),
  identityDocuments: (items) => inPlaces(items.map(identityDocument)),
  persons: (items, at) => inPlaces(items.map((item) => person(item, at))),
  taxResidences: (items) => items.map(identified),
  socialMediaHandles: (items) => items.map(identified),
  creditLimitOrders: (items, at) => items.map((item) => dated(item, at)),
  crmEvents: (items, at) => items.map((item) => dated(item, at)),
  userLinks: (items, at) => items.map((item) => dated(item, at)),
};

/**
 * What a new state of a customer needs before it can be written and no sender gives: ids, instants and places in lists. An
 * object that holds nothing is none.
 */
export function complete(document: CustomerDocument, at: string): CustomerDocument {
  const next: CustomerDocument = { ...document, contact: document.contact ?? {} };
  for (const [name, value] of Object.entries(next)) {
    if (!ALWAYS.has(name)) (next as Tree)[name] = withoutEmpty(value);
  }
  for (const [name, completer] of Object.entries(COMPLETERS)) {
    const items = next[name as Collection];
    if (items) next[name as Collection] = completer(items, at);
  }
  if (next.registration) next.registration = identityDocument({ position: 0, ...next.registration });
  return sorted(next);
}

function identified(item: Tree): Item {
  return { ...item, id: (item.id as string | undefined) ?? v7() };
}

function dated(item: Tree, at: string): Item {
  return { ...identified(item), createdAt: item.createdAt ?? at };
}

function address(item: Tree, at: string): Item {
  return { ...dated(item, at), tags: item.tags ?? [] };
}

function identityDocument(item: Tree): Item {
  return { ...identified(item), files: item.files ?? [] };
}

function person(item: Tree, at: string): Item {
  const { residentialAddress, identification, ...rest } = item as Record<string, Tree | null | undefined>;
  return {
    ...identified(withoutEmptyParts(rest)),
    residentialAddress: residentialAddress
      ? address({ ...residentialAddress, purpose: 'RESIDENTIAL' }, at)
      : null,
    identification: identification ? identityDocument({ position: 0, ...identification }) : null,
  };
}

/** Beyond this place all are given anew: a place is a small number. */
const LARGEST_PLACE = 10_000;

/** Gives each item of a list that keeps an order a place behind the one before; places that fit are kept. */
function inPlaces(items: Item[]): Item[] {
  let last = -1;
  const placed = items.map((item) => {
    last = typeof item.position === 'number' && item.position > last ? item.position : last + 1;
    return { ...item, position: last };
  });
  return last > LARGEST_PLACE ? items.map((item, position) => ({ ...item, position })) : placed;
}

/** Null for an object, of values or of such objects, that holds nothing. Lists stay as they are. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = withoutEmptyParts(value as Tree);
  return Object.values(parts).every((part) => part === null || part === undefined) ? null : parts;
}

function withoutEmptyParts(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, withoutEmpty(part)]));
}
