import type { SourceSystem } from '../common/source-systems.ts';
import type { UnboundedListName } from '../modules/lists.ts';

/** Selects the customer of a command. */
export type CustomerSelector =
  | { by: 'id'; id: string }
  /** The customer that has this reference. If there is none, a write creates one with it. */
  | { by: 'reference'; system: SourceSystem; value: string }
  | { by: 'new' };

/** Selects one item of an unbounded list, so that only this item is loaded. */
export interface ItemSelector {
  list: UnboundedListName;
  column: 'id' | 'user_id';
  value: string;
}
