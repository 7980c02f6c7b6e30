import { semantics } from './apply-patch.ts';

/**
 * JSON merge patch, which the Onboarding API uses for its POST requests. An absent field is kept. Null clears
 * a field and is rejected for a required one. Objects are merged at every depth and created if missing. Lists
 * are replaced.
 */
export const mergePatch = semantics({ absent: 'keep', null: 'clear' });

/**
 * Partial PUT of the Clients API, where every field has the type `T | null`. An absent field is kept. Null
 * clears the fields that are nullable in the response, which are those that are not required. For a required
 * field, null is accepted if nothing is stored and rejected otherwise. The request body is flat.
 */
export const nullableUpdate = semantics({ absent: 'keep', null: 'clearIfEmpty' });

/**
 * Complete PUT of the Registry API. An absent field is cleared, or rejected if it is required. Null is
 * rejected, because the API spec has no nullable field. Objects and lists are replaced.
 */
export const put = semantics({ absent: 'clear', null: 'reject' });

/**
 * PUT of one group of fields of the Banking API. An absent field is rejected, because a group must be
 * complete. Null clears a field and is rejected for a required one. Objects and lists are replaced. Other
 * groups stay untouched.
 */
export const groupPut = semantics({ absent: 'reject', null: 'clear' });

/**
 * POST of the Screening API, which sets the passed fields. An absent field is kept. Null clears a field and
 * is rejected for a required one. Objects are merged at every depth. Metadata is merged by key, and null
 * removes a key.
 */
export const assign = semantics({ absent: 'keep', null: 'clear' });
