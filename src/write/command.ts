import type { Collection, CustomerDocument } from '../aggregate/customer-aggregate.ts';
import type { ItemWanted, Target } from '../aggregate/customer-selector.ts';
import type { Row } from '../read/projection.ts';
import type { Pii } from '../update/patch-context.ts';
import type { Tree } from '../update/presence.ts';
import type { Path, Problem } from '../update/problem.ts';

export type CustomerType = 'PERSON' | 'BUSINESS';

/** What a write makes of a customer. With problems, nothing of it is written. */
export interface Change {
  document: CustomerDocument;
  /** The item that the write is about. */
  itemId?: string;
  problems: Problem[];
}

/** What a write knows beside the customer and its input. */
export interface Occasion {
  /** The instant of the write. */
  at: string;
  /** Whether the writer sees personal values. */
  pii: Pii;
}

/** A way to change a customer, as data and one pure function. */
export interface Write {
  /** Its name in the graph. */
  operation: string;
  /** The only type of customer that it is for; without it, for both. */
  type?: CustomerType;
  target(input: Tree): Target;
  /** Where in the input the customer is named. */
  targetPath?: Path;
  /** The lists that it must see. A document has no others. */
  lists: readonly Collection[];
  /** The one item of a long list that it must see. */
  item?(input: Tree): ItemWanted;
  /** The list that the item it is about is in. */
  itemList?: Collection;
  /** Where in the input a reference stands. */
  referencePath?(input: Tree, reference: Tree): Path;
  /** The input has neither version nor key any more. */
  change(document: CustomerDocument, input: Tree, occasion: Occasion): Change;
}

/** What became of a write. */
export interface Written {
  customer: Row | null;
  item: Row | null;
  itemId: string | null;
  /** Whether there was no such customer before. */
  created: boolean;
  /** Why nothing was written. */
  problems: readonly Problem[];
}

export function refused(problems: readonly Problem[]): Written {
  return { customer: null, item: null, itemId: null, created: false, problems };
}
