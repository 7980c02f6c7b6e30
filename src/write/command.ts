import type { CustomerAggregate } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector, ItemSelector } from '../aggregate/customer-selector.ts';
import type { ListName } from '../modules/lists.ts';
import type { AnyRow } from '../read/row.ts';
import type { JsonObject } from '../update/presence.ts';
import type { Path, Problem } from '../update/problem.ts';

export type CustomerType = 'PERSON' | 'BUSINESS';

/** Result of a command. If there are problems, nothing is persisted. */
export interface CommandResult {
  aggregate: CustomerAggregate;
  /** The id of the created, changed or removed item. */
  itemId?: string;
  problems: Problem[];
}

/** What a command receives in addition to the customer and its input. */
export interface CommandContext {
  /** The time of the write. */
  at: string;
  /** Whether the caller has the scope `pii:read`. */
  canReadPii: boolean;
}

/** A change of a customer, described by data and pure functions. */
export interface Command {
  /** The name of the GraphQL mutation. */
  operation: string;
  /** The required type of the customer. Without it, both types are accepted. */
  type?: CustomerType;
  /** Returns the selector of the customer to change. */
  target(input: JsonObject): CustomerSelector;
  /** Input path of the field that selects the customer. */
  targetPath?: Path;
  /**
   * The lists that the command needs. The aggregate contains no others, except those that the response shows.
   */
  lists: readonly ListName[];
  /**
   * The properties of the customer that the command reads, for a customer selected by its id. Only these and what the response
   * shows are loaded; reading another one throws. Without it, all are loaded.
   */
  reads?: readonly string[];
  /** The single item that the command needs of an unbounded list. */
  item?(input: JsonObject): ItemSelector;
  /** The list that contains the item of the result. */
  itemList?: ListName;
  /** Input path of a reference. */
  referencePath?(input: JsonObject, reference: JsonObject): Path;
  /** Computes the new state. `input` does not contain the command options (version, idempotency key). */
  execute(aggregate: CustomerAggregate, input: JsonObject, context: CommandContext): CommandResult;
}

/** The committed result of a command, or its problems. */
export interface WriteOutcome {
  customer: AnyRow | null;
  item: AnyRow | null;
  itemId: string | null;
  /** Whether the command created the customer. */
  created: boolean;
  /** The reasons why nothing was written. */
  problems: readonly Problem[];
}

export function rejected(problems: readonly Problem[]): WriteOutcome {
  return { customer: null, item: null, itemId: null, created: false, problems };
}
