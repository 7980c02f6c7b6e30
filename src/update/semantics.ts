import { semantics } from './apply-patch.ts';

/**
 * JSON merge patch, which the onboarding API uses for its POST requests. An absent field is kept. Null clears
 * a field and is rejected for a required one. Objects are merged at every depth and created if missing. Lists
 * are replaced.
 */
export const mergePatch = semantics({ absent: 'keep', null: 'clear' });

/**
 * Partial PUT of the clients API: the same policy as `mergePatch`. An absent field is kept. Null clears the
 * fields that are nullable in the response. Every other field is required once it has a value: null is
 * rejected then, and accepted before. The request body is flat.
 */
export const nullableUpdate = mergePatch;

/**
 * Complete PUT of the registry API. An absent field is cleared, or rejected if it is required. Null is
 * rejected, because the API spec has no nullable field. Objects and lists are replaced.
 */
export const put = semantics({ absent: 'clear', null: 'reject' });

/**
 * PUT of one group of fields of the banking API. An absent field is rejected, because a group must be
 * complete. Null clears a field and is rejected for a required one. Objects and lists are replaced. Other
 * groups stay untouched.
 */
export const groupPut = semantics({ absent: 'reject', null: 'clear' });

/**
 * POST of the screening API, which sets the sent fields: the same policy as `mergePatch`. An absent field is
 * kept. Null clears a field and is rejected for a required one. Objects are merged at every depth. Metadata
 * is merged by key, and null removes a key.
 */
export const assign = mergePatch;
