import type { CustomerAggregate, ListName } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector, ItemSelector } from '../aggregate/customer-selector.ts';
import type { Row } from '../read/projection.ts';
import type { JsonObject } from '../update/presence.ts';
import type { Path, Problem } from '../update/problem.ts';

export type CustomerType = 'PERSON' | 'BUSINESS';

/** What a write makes of a customer. With problems, nothing of it is written. */
export interface CommandResult {
  aggregate: CustomerAggregate;
  /** The item that the write is about. */
  itemId?: string;
  problems: Problem[];
}

/** What a write knows beside the customer and its input. */
export interface CommandContext {
  /** The instant of the write. */
  at: string;
  /** Whether the writer sees personal values. */
  canReadPii: boolean;
}

/** A way to change a customer, as data and one pure function. */
export interface Command {
  /** Its name in the graph. */
  operation: string;
  /** The only type of customer that it is for; without it, for both. */
  type?: CustomerType;
  target(input: JsonObject): CustomerSelector;
  /** Where in the input the customer is named. */
  targetPath?: Path;
  /** The lists that it must see. A document has no others. */
  lists: readonly ListName[];
  /** The one item of a long list that it must see. */
  item?(input: JsonObject): ItemSelector;
  /** The list that the item it is about is in. */
  itemList?: ListName;
  /** Where in the input a reference stands. */
  referencePath?(input: JsonObject, reference: JsonObject): Path;
  /** The input has neither version nor key any more. */
  execute(aggregate: CustomerAggregate, input: JsonObject, context: CommandContext): CommandResult;
}

/** What became of a write. */
export interface WriteOutcome {
  customer: Row | null;
  item: Row | null;
  itemId: string | null;
  /** Whether there was no such customer before. */
  created: boolean;
  /** Why nothing was written. */
  problems: readonly Problem[];
}

export function rejected(problems: readonly Problem[]): WriteOutcome {
  return { customer: null, item: null, itemId: null, created: false, problems };
}
