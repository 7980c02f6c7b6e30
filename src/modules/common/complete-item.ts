import { newId } from '../../common/new-id.ts';
import type { JsonObject } from '../../update/presence.ts';
import { type CustomerList, hasProperty, type Item } from './customer-list.ts';

/**
 * Completes a new or stored item: adds a missing id, a missing creation time if its table has one, and the
 * values of its list, and replaces objects without values by null.
 */
export function completeItem(list: CustomerList, item: JsonObject, at: string): Item {
  return {
    ...withoutEmptyParts(item),
    id: (item.id as string | undefined) ?? newId(),
    ...(hasProperty(list.entity, 'createdAt') ? { createdAt: item.createdAt ?? at } : {}),
    ...list.complete?.(item, at),
  };
}

/**
 * Returns null for an object that contains only null values or such objects. Lists are returned unchanged.
 */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = withoutEmptyParts(value as JsonObject);
  return Object.values(parts).every((part) => part === null || part === undefined) ? null : parts;
}

function withoutEmptyParts(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).map(([name, part]) => [name, withoutEmpty(part)]));
}
