import type { SOURCE_SYSTEMS } from './source-systems.ts';

export type SourceSystem = (typeof SOURCE_SYSTEMS)[number];

/** Selects the customer of a command. */
export type CustomerSelector =
  | { by: 'id'; id: string }
  /** The customer that has this reference. If there is none, a write creates one with it. */
  | { by: 'reference'; system: SourceSystem; value: string }
  | { by: 'new' };

/** Selects one item of a list without a size limit, so that only this item is loaded. */
export interface ItemSelector {
  list: 'creditLimitOrders' | 'userLinks';
  column: 'id' | 'user_id';
  value: string;
}
