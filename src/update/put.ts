import { semantics } from './apply.ts';

/**
 * Registry's PUT of the whole. Absent: cleared; refused where required. Null: refused, because the contract has none: what
 * shall not be there is left out. Objects and lists are replaced.
 */
export const put = semantics({ absent: 'clear', null: 'refuse' });
