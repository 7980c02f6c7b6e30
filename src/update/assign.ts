import { semantics } from './apply.ts';

/**
 * Screening's POST that sets what is passed. Absent: kept. Null: clears; refused where required. Objects are merged at every
 * depth, metadata by key, where null drops a key.
 */
export const assign = semantics({ absent: 'keep', null: 'clear' });
