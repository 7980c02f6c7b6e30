import { v7 } from 'uuid';
import type { Collection, CustomerDocument, Item } from '../aggregate/customer-aggregate.ts';
import { type Fields, MOST_ITEMS } from '../update/fields.ts';
import type { Tree } from '../update/presence.ts';
import { type Problem, problem } from '../update/problem.ts';
import { mergePatch } from '../update/semantics.ts';
import type { Write } from './command.ts';
import { findItem, namedCustomer, requireRoom } from './section-command.ts';

interface ItemAdded {
  operation: string;
  list: Collection;
  fields: Fields;
  /** Whether the list may be long: it is not read then, and has no bound. */
  long?: boolean;
  /** What the item holds that no sender gives. */
  given?: Tree;
  /** Rules over several fields of the item. */
  judge?(item: Tree, problems: readonly Problem[]): Problem[];
}

/** A write that adds an item to a list of a customer. It is the customer that has no room for one more. */
export function addItem({ operation, list, fields, long = false, given, judge }: ItemAdded): Write {
  return {
    operation,
    target: namedCustomer,
    lists: long ? [] : [list],
    itemList: list,
    change(document, { customerId, ...input }, { pii }) {
      const { next, problems } = mergePatch(fields, null, input, pii);
      const added: Item = { ...next, ...given, id: v7() };
      const items = [...(document[list] ?? []), added];
      problems.push(...(judge?.(next, problems) ?? []), ...requireRoom(items, ['customerId'], MOST_ITEMS));
      return { document: withItems(document, list, items), itemId: added.id, problems };
    },
  };
}

/** A write that takes an item away from a list of a customer; `idField` names the item in the input. */
export function removeItem(operation: string, list: Collection, idField: string): Write {
  return {
    operation,
    target: namedCustomer,
    lists: [list],
    change(document, { [idField]: id }) {
      const items = document[list] ?? [];
      const stored = findItem(items, id);
      if (!stored) return { document, problems: [problem('NOT_FOUND', [idField])] };
      const left = items.filter((item) => item !== stored);
      return { document: withItems(document, list, left), itemId: stored.id, problems: [] };
    },
  };
}

/** The customer with an item of a list in another state. */
export function replaceItem(document: CustomerDocument, list: Collection, item: Item): CustomerDocument {
  const items = document[list] ?? [];
  return withItems(
    document,
    list,
    items.map((each) => (each.id === item.id ? item : each)),
  );
}

function withItems(document: CustomerDocument, list: Collection, items: Item[]): CustomerDocument {
  return { ...document, [list]: items };
}
