import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import { newId } from '../common/new-id.ts';
import type { Item } from '../modules/common/customer-list.ts';
import { type ListName, UNBOUNDED_LISTS } from '../modules/lists.ts';
import { type Fields, MAX_ITEMS } from '../update/fields.ts';
import type { JsonObject } from '../update/presence.ts';
import { type Problem, problem } from '../update/problem.ts';
import { mergePatch } from '../update/semantics.ts';
import type { Command } from './command.ts';
import { findItem, limitProblems, namedCustomer } from './section-command.ts';

interface AddItemOptions {
  operation: string;
  list: ListName;
  fields: Fields;
  /** Values of a new item that are not part of the input. */
  defaults?: JsonObject;
  /** Validates several fields of the item together. */
  validate?(item: JsonObject, problems: readonly Problem[]): Problem[];
}

/**
 * Creates a command that adds an item to a list. If the list is full, the problem has the path `customerId`.
 */
export function addItem({ operation, list, fields, defaults, validate }: AddItemOptions): Command {
  return {
    operation,
    target: namedCustomer,
    lists: UNBOUNDED_LISTS.includes(list) ? [] : [list],
    reads: [],
    itemList: list,
    execute(aggregate, { customerId, ...input }, { canReadPii }) {
      const { next, problems } = mergePatch(fields, null, input, canReadPii);
      const added: Item = { ...next, ...defaults, id: newId() };
      const items = [...(aggregate[list] ?? []), added];
      problems.push(
        ...(validate?.(next, problems) ?? []),
        ...limitProblems(items, ['customerId'], MAX_ITEMS),
      );
      return { aggregate: withItems(aggregate, list, items), itemId: added.id, problems };
    },
  };
}

/**
 * Creates a command that removes an item from a list. `idField` is the input field with the id of the item.
 */
export function removeItem(operation: string, list: ListName, idField: string): Command {
  return {
    operation,
    target: namedCustomer,
    lists: [list],
    reads: [],
    execute(aggregate, { [idField]: id }) {
      const items = aggregate[list] ?? [];
      const stored = findItem(items, id);
      if (!stored) return { aggregate, problems: [problem('NOT_FOUND', [idField])] };
      const remaining = items.filter((item) => item !== stored);
      return { aggregate: withItems(aggregate, list, remaining), itemId: stored.id, problems: [] };
    },
  };
}

/** Returns the aggregate with the item that has the same id replaced. */
export function replaceItem(aggregate: CustomerAggregate, list: ListName, item: Item): CustomerAggregate {
  const items = aggregate[list] ?? [];
  return withItems(
    aggregate,
    list,
    items.map((each) => (each.id === item.id ? item : each)),
  );
}

function withItems(aggregate: CustomerAggregate, list: ListName, items: Item[]): CustomerAggregate {
  return { ...aggregate, [list]: items };
}
