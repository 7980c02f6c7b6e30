import { semantics } from './apply.ts';

/**
 * Clients' partial PUT, whose every field is `T | null`. Absent: kept. Null: clears what its response calls nullable, which
 * are the fields that are not required; refused for the others. The document is flat.
 */
export const nullableUpdate = semantics({ absent: 'keep', null: 'clear' });
