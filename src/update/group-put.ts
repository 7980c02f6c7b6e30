import { semantics } from './apply.ts';

/**
 * Banking's PUT of one group of fields, which is one value (U10). Absent: refused, because a group is sent whole. Null:
 * clears; refused where required. Objects and lists are replaced. What is not of the group is not touched.
 */
export const groupPut = semantics({ absent: 'refuse', null: 'clear' });
