import { storedForm } from '../values/text.ts';

/**
 * Returns the normalized id of a user, as links of users store it, so that two ids that look alike are the
 * same user. Returns null for an invalid id. The maximum length is that of `sub` in OpenID Connect.
 */
export function userIdOf(value: unknown): string | null {
  const id = typeof value === 'string' ? storedForm(value) : null;
  return id !== null && /^\P{Cc}{1,255}$/u.test(id) ? id : null;
}
