import type { SOURCE_SYSTEMS } from './source-systems.ts';

export type System = (typeof SOURCE_SYSTEMS)[number];

/** Which customer is meant. */
export type Target =
  | { by: 'id'; id: string }
  /** The customer of a reference, or, for a write, a new one that gets it. */
  | { by: 'reference'; system: System; value: string }
  | { by: 'nothing' };

/** One item of a list that may be long, so that it is read alone. */
export interface ItemWanted {
  list: 'creditLimitOrders' | 'userLinks';
  column: 'id' | 'user_id';
  value: string;
}
