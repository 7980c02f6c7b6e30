import type { SOURCE_SYSTEMS } from './source-systems.ts';

export type SourceSystem = (typeof SOURCE_SYSTEMS)[number];

/** Which customer is meant. */
export type CustomerSelector =
  | { by: 'id'; id: string }
  /** The customer of a reference, or, for a write, a new one that gets it. */
  | { by: 'reference'; system: SourceSystem; value: string }
  | { by: 'new' };

/** One item of a list that may be long, so that it is read alone. */
export interface ItemSelector {
  list: 'creditLimitOrders' | 'userLinks';
  column: 'id' | 'user_id';
  value: string;
}
