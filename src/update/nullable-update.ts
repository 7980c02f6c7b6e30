import { semantics } from './apply.ts';

/**
 * Clients' partial PUT, whose every field is `T | null`. Absent: kept. Null: clears what its response calls nullable, which
 * are the fields that are not required. For the others it is accepted where nothing is stored, and refused where something is.
 * The document is flat.
 */
export const nullableUpdate = semantics({ absent: 'keep', null: 'nothing' });
