import { storedForm } from '../values/text.ts';

/**
 * The id of a user in the one form in which links of users are stored, so that two ids that look alike do not name two users; null for
 * what cannot be one. No longer than a subject of OpenID Connect.
 */
export function userIdOf(value: unknown): string | null {
  const id = typeof value === 'string' ? storedForm(value) : null;
  return id !== null && /^\P{Cc}{1,255}$/u.test(id) ? id : null;
}
