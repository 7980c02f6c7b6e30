import { semantics } from './apply-patch.ts';

/**
 * Onboarding's PATCH in POST's clothes. Absent: kept. Null: clears; refused where required. Objects are merged at every depth
 * and made where they were missing (U17), lists are replaced by what is sent.
 */
export const mergePatch = semantics({ absent: 'keep', null: 'clear' });

/**
 * Clients' partial PUT, whose every field is `T | null`. Absent: kept. Null: clears what its response calls nullable, which
 * are the fields that are not required. For the others it is accepted where nothing is stored, and refused where something is.
 * The document is flat.
 */
export const nullableUpdate = semantics({ absent: 'keep', null: 'clearIfEmpty' });

/**
 * Registry's PUT of the whole. Absent: cleared; refused where required. Null: refused, because the contract has none: what
 * shall not be there is left out. Objects and lists are replaced.
 */
export const put = semantics({ absent: 'clear', null: 'reject' });

/**
 * Banking's PUT of one group of fields, which is one value (U10). Absent: refused, because a group is sent whole. Null:
 * clears; refused where required. Objects and lists are replaced. What is not of the group is not touched.
 */
export const groupPut = semantics({ absent: 'reject', null: 'clear' });

/**
 * Screening's POST that sets what is passed. Absent: kept. Null: clears; refused where required. Objects are merged at every
 * depth, metadata by key, where null drops a key.
 */
export const assign = semantics({ absent: 'keep', null: 'clear' });
