import { semantics } from './apply.ts';

/**
 * Onboarding's PATCH in POST's clothes. Absent: kept. Null: clears; refused where required. Objects are merged at every depth
 * and made where they were missing (U17), lists are replaced by what is sent.
 */
export const mergePatch = semantics({ absent: 'keep', null: 'clear' });
