import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import { withSortedLists } from '../aggregate/row-mapping.ts';
import { completeItem, withoutEmpty } from '../modules/common/complete-item.ts';
import { type CustomerList, hasProperty, type Item } from '../modules/common/customer-list.ts';
import { identityDocumentList } from '../modules/identity/identity.list.ts';
import { customerLists } from '../modules/lists.ts';
import type { JsonObject } from '../update/presence.ts';

/** Objects that stay even if they are empty. */
const ALWAYS_PRESENT: ReadonlySet<string> = new Set(['contact', 'kyc', 'risk', 'metadata']);

/**
 * Completes a new state before it is written: generates the ids, creation times and positions of new items,
 * and replaces objects without values by null.
 */
export function fillDefaults(aggregate: CustomerAggregate, at: string): CustomerAggregate {
  const next: CustomerAggregate = { ...aggregate };
  for (const [name, value] of Object.entries(aggregate)) {
    if (!ALWAYS_PRESENT.has(name)) (next as JsonObject)[name] = withoutEmpty(value);
    else if (name === 'contact') next.contact = aggregate.contact ?? {};
  }
  for (const list of customerLists) {
    const items = next[list.name];
    if (items) next[list.name] = completeItems(list, items, at);
  }
  if (next.registration)
    next.registration = completeItem(identityDocumentList, { position: 0, ...next.registration }, at);
  return withSortedLists(next);
}

function completeItems(list: CustomerList, items: Item[], at: string): Item[] {
  const completed = items.map((item) => completeItem(list, item, at));
  return hasProperty(list.entity, 'position') ? withPositions(completed) : completed;
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
